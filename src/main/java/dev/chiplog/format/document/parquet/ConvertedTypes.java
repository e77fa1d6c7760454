package dev.chiplog.format.document.parquet;

import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;

/// What older files say of a value's meaning, turned into annotations: their times are always in UTC.
final class ConvertedTypes {

	private ConvertedTypes() {
	}

	/// The annotation of an element that has a converted type.
	static LogicalTypeAnnotation annotation(SchemaElement element) {
		return switch (element.getConverted_type()) {
			case UTF8 -> LogicalTypeAnnotation.stringType();
			case ENUM -> LogicalTypeAnnotation.enumType();
			case JSON -> LogicalTypeAnnotation.jsonType();
			case BSON -> LogicalTypeAnnotation.bsonType();
			case MAP -> LogicalTypeAnnotation.mapType();
			case MAP_KEY_VALUE -> LogicalTypeAnnotation.MapKeyValueTypeAnnotation.getInstance();
			case LIST -> LogicalTypeAnnotation.listType();
			case DECIMAL -> LogicalTypeAnnotation.decimalType(element.getScale(), element.getPrecision());
			case DATE -> LogicalTypeAnnotation.dateType();
			case INTERVAL -> LogicalTypeAnnotation.IntervalLogicalTypeAnnotation.getInstance();
			case TIME_MILLIS -> LogicalTypeAnnotation.timeType(true, TimeUnit.MILLIS);
			case TIME_MICROS -> LogicalTypeAnnotation.timeType(true, TimeUnit.MICROS);
			case TIMESTAMP_MILLIS -> LogicalTypeAnnotation.timestampType(true, TimeUnit.MILLIS);
			case TIMESTAMP_MICROS -> LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS);
			case INT_8 -> LogicalTypeAnnotation.intType(8, true);
			case INT_16 -> LogicalTypeAnnotation.intType(16, true);
			case INT_32 -> LogicalTypeAnnotation.intType(32, true);
			case INT_64 -> LogicalTypeAnnotation.intType(64, true);
			case UINT_8 -> LogicalTypeAnnotation.intType(8, false);
			case UINT_16 -> LogicalTypeAnnotation.intType(16, false);
			case UINT_32 -> LogicalTypeAnnotation.intType(32, false);
			case UINT_64 -> LogicalTypeAnnotation.intType(64, false);
		};
	}
}
