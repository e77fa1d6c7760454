package dev.chiplog.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleNamesTest {

	@Test
	void knowsPlainNamesInsideWhatWrapsAnEvent() {
		assertThat(RoleNames.roleOf("jsonPayload.level")).contains(Role.LEVEL);
		assertThat(RoleNames.roleOf("@fields.msg")).contains(Role.MESSAGE);
		assertThat(RoleNames.roleOf("context.logger")).contains(Role.LOGGER);
		assertThat(RoleNames.roleOf("record.timestamp")).contains(Role.TIME);
	}

	@Test
	void leavesSuchNamesAloneInsideAnythingElse() {
		assertThat(RoleNames.roleOf("game.level")).isEmpty();
		assertThat(RoleNames.roleOf("repo.name")).isEmpty();
		assertThat(RoleNames.roleOf("payload.type")).isEmpty();
	}

	@Test
	void prefersWhatStandsOutside() {
		assertThat(RoleNames.rank(Role.LEVEL, "levelno")).isBetween(0, RoleNames.rank(Role.LEVEL, "fields.severity"));
		assertThat(RoleNames.rank(Role.LOGGER, "logger")).isLessThan(RoleNames.rank(Role.LOGGER, "type"));
		assertThat(RoleNames.rank(Role.LEVEL, "game.level")).isNegative();
	}
}
