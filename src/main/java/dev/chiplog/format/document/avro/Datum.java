package dev.chiplog.format.document.avro;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.chiplog.format.document.binary.RowJson;
import dev.chiplog.format.document.binary.Stamps;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.temporal.ChronoUnit;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/// A value of a schema as JSON; fields of a record that are null are left out.
///
/// @param values among which it stands next
record Datum(BinaryValues values, JsonGenerator json) {
	/// Schemas may contain themselves; data that go deeper are damaged.
	private static final int DEEPEST = 200;

	/// Writes a row: a record as it is, anything else as the only field of an object.
	void row(Schema schema) throws IOException {
		Schema chosen = chosen(schema);
		if (chosen.getType() == Schema.Type.RECORD) {
			write(chosen, 0);
			return;
		}
		json.writeStartObject();
		field("value", chosen, 0);
		json.writeEndObject();
	}

	private void write(Schema schema, int depth) throws IOException {
		if (depth > DEEPEST)
			throw new IllegalArgumentException("values more than " + DEEPEST + " levels deep");
		switch (schema.getType()) {
			case NULL -> json.writeNull();
			case BOOLEAN -> json.writeBoolean(values.truth());
			case INT, LONG -> number(values.number(), schema.getLogicalType());
			case FLOAT -> json.writeNumber(values.single());
			case DOUBLE -> json.writeNumber(values.real());
			case STRING -> json.writeString(values.text());
			case ENUM -> json.writeString(schema.getEnumSymbols().get(Math.toIntExact(values.number())));
			case BYTES -> bytes(values.bytes(), schema.getLogicalType());
			case FIXED -> bytes(values.bytes(schema.getFixedSize()), schema.getLogicalType());
			case UNION -> write(chosen(schema), depth + 1);
			case RECORD -> record(schema, depth);
			case ARRAY -> array(schema.getElementType(), depth);
			case MAP -> map(schema.getValueType(), depth);
		}
	}

	private void record(Schema schema, int depth) throws IOException {
		json.writeStartObject();
		for (Schema.Field field : schema.getFields())
			field(field.name(), chosen(field.schema()), depth);
		json.writeEndObject();
	}

	private void field(String name, Schema chosen, int depth) throws IOException {
		if (chosen.getType() == Schema.Type.NULL)
			return;
		json.writeFieldName(name);
		write(chosen, depth + 1);
	}

	private void array(Schema elements, int depth) throws IOException {
		json.writeStartArray();
		for (long count = values.count(); count > 0; count = values.count())
			for (long element = 0; element < count; element++)
				write(elements, depth + 1);
		json.writeEndArray();
	}

	private void map(Schema elements, int depth) throws IOException {
		json.writeStartObject();
		for (long count = values.count(); count > 0; count = values.count())
			for (long element = 0; element < count; element++) {
				json.writeFieldName(values.text());
				write(elements, depth + 1);
			}
		json.writeEndObject();
	}

	private Schema chosen(Schema schema) {
		return schema.getType() == Schema.Type.UNION ? schema.getTypes().get(Math.toIntExact(values.number())) : schema;
	}

	private void number(long value, LogicalType meaning) throws IOException {
		switch (meaning) {
			case LogicalTypes.Date date -> json.writeString(Stamps.day(value));
			case LogicalTypes.TimeMillis time -> json.writeString(Stamps.timeOfDay(value, ChronoUnit.MILLIS));
			case LogicalTypes.TimeMicros time -> json.writeString(Stamps.timeOfDay(value, ChronoUnit.MICROS));
			case LogicalTypes.TimestampMillis time -> json.writeString(Stamps.time(value, ChronoUnit.MILLIS, true));
			case LogicalTypes.TimestampMicros time -> json.writeString(Stamps.time(value, ChronoUnit.MICROS, true));
			case LogicalTypes.TimestampNanos time -> json.writeString(Stamps.time(value, ChronoUnit.NANOS, true));
			case LogicalTypes.LocalTimestampMillis time -> json.writeString(Stamps.time(value, ChronoUnit.MILLIS, false));
			case LogicalTypes.LocalTimestampMicros time -> json.writeString(Stamps.time(value, ChronoUnit.MICROS, false));
			case LogicalTypes.LocalTimestampNanos time -> json.writeString(Stamps.time(value, ChronoUnit.NANOS, false));
			case null, default -> json.writeNumber(value);
		}
	}

	private void bytes(byte[] value, LogicalType meaning) throws IOException {
		switch (meaning) {
			case LogicalTypes.Decimal decimal when value.length > 0 ->
				RowJson.decimal(json, new BigDecimal(new BigInteger(value), decimal.getScale()));
			case LogicalTypes.Duration duration -> json.writeString(duration(ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN)));
			case null, default -> RowJson.bytes(json, value);
		}
	}

	private static String duration(ByteBuffer buffer) {
		return Stamps.duration(Integer.toUnsignedLong(buffer.getInt()), Integer.toUnsignedLong(buffer.getInt()),
				Integer.toUnsignedLong(buffer.getInt()));
	}
}
