package dev.chiplog.format.document.json;

import dev.chiplog.record.Role;
import dev.chiplog.record.RoleNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The general rule for documents that no one knows: their largest array of objects is the list of records.
///
/// What stands beside the list and is small goes along with every record, under `document.`, where its times and messages cannot be
/// taken for the record's own. An object with a time and a level or message of its own is a record, whatever lists it holds.
record LargestList() implements RecordList {
	private static final int DEEPEST = 4;
	private static final int SMALL = 256;

	/// A list of records, and the objects that it stands in from the outermost to the innermost.
	private record Found(JsonValue list, List<JsonValue> around) {
	}

	@Override
	public boolean isSureOf(JsonValue object) {
		return false;
	}

	@Override
	public Optional<Stream<JsonRow>> rows(JsonValue object) {
		if (isRecord(object))
			return Optional.empty();
		Found found = find(object, List.of(), null);
		if (found == null || 2 * found.list().length() < object.length())
			return Optional.empty();
		List<JsonValue.Member> beside = found.around().stream().flatMap(outer -> outer.members().stream())
				.filter(member -> member.value().isScalar() && member.value().length() <= SMALL).toList();
		return Optional.of(found.list().elements().stream().map(record -> new JsonRow(record, line -> write(record, beside, line))));
	}

	private static void write(JsonValue record, List<JsonValue.Member> beside, JsonLine line) {
		if (record.isObject())
			line.members(record);
		else
			line.value("value", record);
		if (beside.isEmpty())
			return;
		line.object("document");
		for (JsonValue.Member member : beside)
			line.name(member.name()).copy(member.value());
		line.close();
	}

	private static boolean isRecord(JsonValue object) {
		boolean time = false;
		boolean said = false;
		for (JsonValue.Member member : object.members())
			if (member.value().isScalar()) {
				Role role = RoleNames.roleOf(member.name().text()).orElse(null);
				time |= role == Role.TIME;
				said |= role == Role.LEVEL || role == Role.MESSAGE;
			}
		return time && said;
	}

	private static @Nullable Found find(JsonValue object, List<JsonValue> outer, @Nullable Found best) {
		List<JsonValue> around = new ArrayList<>(outer);
		around.add(object);
		Found largest = best;
		for (JsonValue.Member member : object.members()) {
			JsonValue value = member.value();
			if (value.isObject() && around.size() < DEEPEST)
				largest = find(value, around, largest);
			else if (isListOfObjects(value) && (largest == null || value.length() > largest.list().length()))
				largest = new Found(value, around);
		}
		return largest;
	}

	private static boolean isListOfObjects(JsonValue value) {
		return value.isArray() && value.bytes()[JsonEnd.blank(value.bytes(), value.from() + 1, value.to())] == '{';
	}
}
