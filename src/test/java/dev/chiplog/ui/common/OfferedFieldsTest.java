package dev.chiplog.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.FieldInfo.Kind;
import dev.chiplog.record.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferedFieldsTest {

	@Test
	void offersAStatusOfNumbersUnderItsRole() {
		assertThat(filteredAs(Kind.NUMBER)).first().isEqualTo("status");
	}

	@Test
	void offersAStatusOfWordsUnderItsOwnName() {
		assertThat(filteredAs(Kind.CATEGORY)).first().isEqualTo("code");
		assertThat(filteredAs(Kind.CATEGORY)).doesNotContain("status");
	}

	private static List<String> filteredAs(Kind kind) {
		return OfferedFields.of(List.of(new FieldInfo("code", Role.STATUS, kind, 9, 3))).categories().stream()
				.map(field -> field.clause().name()).toList();
	}
}
