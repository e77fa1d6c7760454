package dev.chiplog.format.document.parquet;

import java.util.Iterator;
import java.util.List;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/// A file's schema as a tree; the footer lists its elements, every group before its children.
final class Schema {

	private Schema() {
	}

	/// The tree of a footer's elements.
	///
	/// @throws RuntimeException of any kind, when they make no tree
	static MessageType of(List<SchemaElement> elements) {
		Iterator<SchemaElement> rest = elements.iterator();
		SchemaElement root = rest.next();
		Types.MessageTypeBuilder message = Types.buildMessage();
		for (int child = 0; child < root.getNum_children(); child++)
			message.addField(type(rest));
		return message.named(root.getName());
	}

	private static Type type(Iterator<SchemaElement> rest) {
		SchemaElement element = rest.next();
		Repetition repetition = Repetition.valueOf(element.getRepetition_type().name());
		return element.isSetType() ? primitive(element, repetition) : group(element, repetition, rest);
	}

	private static Type primitive(SchemaElement element, Repetition repetition) {
		PrimitiveTypeName type = PrimitiveTypeName
				.valueOf(element.getType() == org.apache.parquet.format.Type.BYTE_ARRAY ? "BINARY" : element.getType().name());
		return Types.primitive(type, repetition).length(element.getType_length()).as(annotation(element)).named(element.getName());
	}

	private static Type group(SchemaElement element, Repetition repetition, Iterator<SchemaElement> rest) {
		Types.GroupBuilder<?> group = Types.buildGroup(repetition).as(annotation(element));
		for (int child = 0; child < element.getNum_children(); child++)
			group.addField(type(rest));
		return (Type) group.named(element.getName());
	}

	/// What the values mean: newer files say it as a logical type, older ones as a converted type alone, most in both ways.
	private static @Nullable LogicalTypeAnnotation annotation(SchemaElement element) {
		if (element.isSetLogicalType()) {
			LogicalTypeAnnotation logical = LogicalTypes.annotation(element.getLogicalType());
			if (logical != null)
				return logical;
		}
		return element.isSetConverted_type() ? ConvertedTypes.annotation(element) : null;
	}
}
