package dev.chiplog.format.document.parquet;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.chiplog.format.document.binary.RowJson;
import dev.chiplog.format.document.binary.Stamps;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.Float16LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntervalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/// Single values as JSON: numbers and truths as they are, times and dates as texts of ISO 8601.
final class PrimitiveJson {
	/// The Julian day of 1970-01-01.
	private static final int JULIAN_EPOCH = 2_440_588;
	private static final int SECONDS_PER_DAY = 86_400;

	private PrimitiveJson() {
	}

	/// A value of a group.
	static void write(JsonGenerator json, Group group, int field, int index) throws IOException {
		PrimitiveType type = group.getType().getType(field).asPrimitiveType();
		LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
		switch (type.getPrimitiveTypeName()) {
			case BOOLEAN -> json.writeBoolean(group.getBoolean(field, index));
			case FLOAT -> json.writeNumber(group.getFloat(field, index));
			case DOUBLE -> json.writeNumber(group.getDouble(field, index));
			case INT32 -> number(json, group.getInteger(field, index), Integer.toUnsignedLong(group.getInteger(field, index)), meaning);
			case INT64 -> number(json, group.getLong(field, index), group.getLong(field, index), meaning);
			case INT96 -> json.writeString(impalaTime(group.getInt96(field, index).getBytes()));
			case BINARY, FIXED_LEN_BYTE_ARRAY -> bytes(json, group.getBinary(field, index).getBytes(), meaning);
		}
	}

	private static void number(JsonGenerator json, long value, long unsigned, LogicalTypeAnnotation meaning) throws IOException {
		switch (meaning) {
			case TimestampLogicalTypeAnnotation time -> json.writeString(Stamps.time(value, unit(time.getUnit()), time.isAdjustedToUTC()));
			case TimeLogicalTypeAnnotation time -> json.writeString(Stamps.timeOfDay(value, unit(time.getUnit())));
			case DateLogicalTypeAnnotation date -> json.writeString(Stamps.day(value));
			case DecimalLogicalTypeAnnotation decimal -> RowJson.decimal(json, BigDecimal.valueOf(value, decimal.getScale()));
			case IntLogicalTypeAnnotation integer when !integer.isSigned() -> json.writeNumber(Long.toUnsignedString(unsigned));
			case null, default -> json.writeNumber(value);
		}
	}

	private static void bytes(JsonGenerator json, byte[] value, LogicalTypeAnnotation meaning) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(value);
		switch (meaning) {
			case DecimalLogicalTypeAnnotation decimal when value.length > 0 ->
				RowJson.decimal(json, new BigDecimal(new BigInteger(value), decimal.getScale()));
			case UUIDLogicalTypeAnnotation uuid -> json.writeString(new UUID(buffer.getLong(), buffer.getLong()).toString());
			case Float16LogicalTypeAnnotation half ->
				json.writeNumber(Float.float16ToFloat(buffer.order(ByteOrder.LITTLE_ENDIAN).getShort()));
			case IntervalLogicalTypeAnnotation interval -> json.writeString(interval(buffer.order(ByteOrder.LITTLE_ENDIAN)));
			case null, default -> RowJson.bytes(json, value);
		}
	}

	/// Nanoseconds of the day and the Julian day: what Impala began to write, and Spark after it; always UTC.
	private static String impalaTime(byte[] value) {
		ByteBuffer buffer = ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN);
		long nanoseconds = buffer.getLong();
		long day = (long) buffer.getInt() - JULIAN_EPOCH;
		return Stamps.time(Instant.ofEpochSecond(day * SECONDS_PER_DAY, nanoseconds), true);
	}

	private static String interval(ByteBuffer buffer) {
		return Stamps.duration(Integer.toUnsignedLong(buffer.getInt()), Integer.toUnsignedLong(buffer.getInt()),
				Integer.toUnsignedLong(buffer.getInt()));
	}

	private static ChronoUnit unit(LogicalTypeAnnotation.TimeUnit unit) {
		return switch (unit) {
			case MILLIS -> ChronoUnit.MILLIS;
			case MICROS -> ChronoUnit.MICROS;
			case NANOS -> ChronoUnit.NANOS;
		};
	}
}
