package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Option;
import dev.chiplog.app.arguments.WrongUsageException;
import java.time.DateTimeException;
import java.time.ZoneId;

/// The option that names the time zone.
final class ZoneOption {
	static final Option<ZoneId> ZONE = Option.of("--zone", "ZONE", "The time zone, as Asia/Seoul or UTC, in which times are written and in"
			+ " which times without a zone are read; the system's by default.", ZoneOption::zone);

	private ZoneOption() {
	}

	/// The zone; the system's when none is named.
	static ZoneId orSystem(Arguments given) {
		return given.value(ZONE).orElseGet(ZoneId::systemDefault);
	}

	private static ZoneId zone(String name) {
		try {
			return ZoneId.of(name);
		} catch (DateTimeException unknown) {
			throw new WrongUsageException("there is no time zone " + name + "; try Asia/Seoul, Europe/Berlin or UTC", unknown);
		}
	}
}
