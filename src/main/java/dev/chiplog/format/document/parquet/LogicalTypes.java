package dev.chiplog.format.document.parquet;

import org.apache.parquet.format.DecimalType;
import org.apache.parquet.format.IntType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.TimeType;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.jspecify.annotations.Nullable;

/// Logical types (<https://parquet.apache.org/docs/file-format/types/logicaltypes/>) as the footer writes them, turned into annotations.
final class LogicalTypes {

	private LogicalTypes() {
	}

	/// The annotation of a logical type; null for those that say nothing of how a value is written.
	static @Nullable LogicalTypeAnnotation annotation(LogicalType type) {
		return switch (type.getSetField()) {
			case STRING -> LogicalTypeAnnotation.stringType();
			case ENUM -> LogicalTypeAnnotation.enumType();
			case JSON -> LogicalTypeAnnotation.jsonType();
			case BSON -> LogicalTypeAnnotation.bsonType();
			case UUID -> LogicalTypeAnnotation.uuidType();
			case FLOAT16 -> LogicalTypeAnnotation.float16Type();
			case MAP -> LogicalTypeAnnotation.mapType();
			case LIST -> LogicalTypeAnnotation.listType();
			case DATE -> LogicalTypeAnnotation.dateType();
			case DECIMAL -> decimal(type.getDECIMAL());
			case INTEGER -> integer(type.getINTEGER());
			case TIME -> time(type.getTIME());
			case TIMESTAMP -> timestamp(type.getTIMESTAMP());
			case UNKNOWN, VARIANT, GEOMETRY, GEOGRAPHY -> null;
		};
	}

	private static LogicalTypeAnnotation decimal(DecimalType type) {
		return LogicalTypeAnnotation.decimalType(type.getScale(), type.getPrecision());
	}

	private static LogicalTypeAnnotation integer(IntType type) {
		return LogicalTypeAnnotation.intType(type.getBitWidth(), type.isIsSigned());
	}

	private static LogicalTypeAnnotation time(TimeType type) {
		return LogicalTypeAnnotation.timeType(type.isIsAdjustedToUTC(), unit(type.getUnit()));
	}

	private static LogicalTypeAnnotation timestamp(TimestampType type) {
		return LogicalTypeAnnotation.timestampType(type.isIsAdjustedToUTC(), unit(type.getUnit()));
	}

	private static LogicalTypeAnnotation.TimeUnit unit(TimeUnit unit) {
		return switch (unit.getSetField()) {
			case MILLIS -> LogicalTypeAnnotation.TimeUnit.MILLIS;
			case MICROS -> LogicalTypeAnnotation.TimeUnit.MICROS;
			case NANOS -> LogicalTypeAnnotation.TimeUnit.NANOS;
		};
	}
}
