package dev.chiplog.format.document.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All ways in which objects hold lists of records, the more particular before the more general.
final class RecordLists {
	private static final List<RecordList> ALL = List.of(TelemetryList.logs(), TelemetryList.spans(), TelemetryList.metrics(),
			new SearchHits(), new LokiStreams(), new Deliveries(), new Tables(), new Resources(), new LargestList());

	private RecordLists() {
	}

	/// The records that an object holds; empty when it is a record itself.
	///
	/// @param alone whether the object is all there is in its document; one among others holds records only where that is sure
	static Optional<Stream<JsonRow>> of(JsonValue object, boolean alone) {
		for (RecordList list : ALL)
			if (alone || list.isSureOf(object)) {
				Optional<Stream<JsonRow>> rows = list.rows(object);
				if (rows.isPresent())
					return rows;
			}
		return Optional.empty();
	}
}
