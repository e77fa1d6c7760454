package dev.chiplog.ingest;

import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.layer.Layer;
import dev.chiplog.format.layer.Layer.Certainty;
import dev.chiplog.format.layer.Peeling;
import dev.chiplog.format.layer.Wrapping;
import dev.chiplog.record.FieldTable;
import java.io.ByteArrayOutputStream;
import java.util.List;

/// The beginning of a source with the layers of its lines taken off.
///
/// @param head what is left, line by line
/// @param layered the share of the lines that had a layer, blank lines left out
/// @param hasLikely whether there was a layer among them that a logger might have written itself
record BareHead(Head head, double layered, boolean hasLikely) {

	static BareHead of(Head head, List<Layer> layers) {
		Peeling peeling = new Peeling(layers, head.withFields(new FieldTable()));
		Wrapping wrapping = new Wrapping();
		ByteArrayOutputStream bare = new ByteArrayOutputStream(head.bytes().length);
		byte[] bytes = head.bytes();
		int lines = 0;
		int peeled = 0;
		boolean likely = false;
		for (int from = 0; from < bytes.length;) {
			int end = Lines.end(bytes, from, bytes.length);
			int to = Lines.withoutCarriageReturn(bytes, from, end);
			lines += Lines.isBlank(bytes, from, to) ? 0 : 1;
			wrapping.clear();
			if (peeling.peel(bytes, from, to, wrapping)) {
				peeled++;
				likely |= peeling.layers(peeling.path()).stream().anyMatch(layer -> layer.certainty() == Certainty.LIKELY);
			}
			bare.write(peeling.line().bytes(), peeling.line().from(), peeling.line().to() - peeling.line().from());
			if (!peeling.line().isUnfinished() && end < bytes.length)
				bare.write('\n');
			from = end + 1;
		}
		return new BareHead(head.withBytes(bare.toByteArray()), lines == 0 ? 0 : (double) peeled / lines, likely);
	}
}
