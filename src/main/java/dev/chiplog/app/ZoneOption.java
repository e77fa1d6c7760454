package dev.chiplog.app;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The option that names the time zone.
final class ZoneOption {

	@Option(names = "--zone", paramLabel = "ZONE", converter = Zone.class, description = "The time zone, as Asia/Seoul or UTC, in which times"
			+ " are written and in which times without a zone are read; the system's by default.")
	private @Nullable ZoneId zone;

	/// The zone; the system's when none was named.
	ZoneId orSystem() {
		return named().orElseGet(ZoneId::systemDefault);
	}

	/// The zone, if one was named.
	Optional<ZoneId> named() {
		return Optional.ofNullable(zone);
	}

	/// Reads a zone's name.
	static final class Zone implements ITypeConverter<ZoneId> {
		@Override
		public ZoneId convert(String name) {
			try {
				return ZoneId.of(name);
			} catch (DateTimeException unknown) {
				throw new TypeConversionException("there is no time zone " + name + "; try Asia/Seoul, Europe/Berlin or UTC");
			}
		}
	}
}
