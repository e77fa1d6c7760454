package dev.chiplog.format.document.parquet;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.chiplog.format.document.binary.RowJson;
import java.io.IOException;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapKeyValueTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;

/// Rows, and the groups, lists and maps in them, as JSON; a value that is missing is left out.
final class GroupJson {
	/// How the group around an element of a list is called where it is no element itself.
	private static final List<String> ELEMENTS_THEMSELVES = List.of("array");

	private GroupJson() {
	}

	/// A group as an object.
	static void write(JsonGenerator json, Group group) throws IOException {
		json.writeStartObject();
		GroupType type = group.getType();
		for (int field = 0; field < type.getFieldCount(); field++) {
			if (group.getFieldRepetitionCount(field) == 0)
				continue;
			json.writeFieldName(type.getFieldName(field));
			if (type.getType(field).isRepetition(Repetition.REPEATED))
				writeAll(json, group, field);
			else
				write(json, group, field, 0);
		}
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, Group group, int field, int index) throws IOException {
		Type type = group.getType().getType(field);
		if (type.isPrimitive()) {
			PrimitiveJson.write(json, group, field, index);
			return;
		}
		Group inner = group.getGroup(field, index);
		switch (type.getLogicalTypeAnnotation()) {
			case ListLogicalTypeAnnotation list when hasOneRepeated(inner) -> writeList(json, type.getName(), inner);
			case MapLogicalTypeAnnotation map when hasOneRepeated(inner) -> writeMap(json, inner);
			case MapKeyValueTypeAnnotation map when hasOneRepeated(inner) -> writeMap(json, inner);
			case null, default -> write(json, inner);
		}
	}

	/// A field that is repeated without being called a list, as of protocol buffers.
	private static void writeAll(JsonGenerator json, Group group, int field) throws IOException {
		json.writeStartArray();
		for (int index = 0; index < group.getFieldRepetitionCount(field); index++)
			write(json, group, field, index);
		json.writeEndArray();
	}

	private static void writeList(JsonGenerator json, String name, Group list) throws IOException {
		Type repeated = list.getType().getType(0);
		if (isElement(repeated, name)) {
			writeAll(json, list, 0);
			return;
		}
		json.writeStartArray();
		for (int index = 0; index < list.getFieldRepetitionCount(0); index++) {
			Group around = list.getGroup(0, index);
			if (around.getFieldRepetitionCount(0) == 0)
				json.writeNull();
			else
				write(json, around, 0, 0);
		}
		json.writeEndArray();
	}

	private static void writeMap(JsonGenerator json, Group map) throws IOException {
		json.writeStartObject();
		for (int index = 0; index < map.getFieldRepetitionCount(0); index++) {
			Group entry = map.getGroup(0, index);
			json.writeFieldName(entry.getFieldRepetitionCount(0) == 0 ? "" : RowJson.name(key -> write(key, entry, 0, 0)));
			if (entry.getType().getFieldCount() < 2 || entry.getFieldRepetitionCount(1) == 0)
				json.writeNull();
			else
				write(json, entry, 1, 0);
		}
		json.writeEndObject();
	}

	/// Whether the repeated field of a list is the element and not a group around it: the rules of old files.
	private static boolean isElement(Type repeated, String list) {
		return repeated.isPrimitive() || repeated.asGroupType().getFieldCount() != 1
				|| repeated.asGroupType().getType(0).isRepetition(Repetition.REPEATED) || ELEMENTS_THEMSELVES.contains(repeated.getName())
				|| repeated.getName().equals(list + "_tuple");
	}

	private static boolean hasOneRepeated(Group group) {
		return group.getType().getFieldCount() == 1 && group.getType().getType(0).isRepetition(Repetition.REPEATED);
	}
}
