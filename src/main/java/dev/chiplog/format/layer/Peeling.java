package dev.chiplog.format.layer;

import dev.chiplog.format.Head;
import dev.chiplog.format.layer.Layer.Certainty;
import java.util.ArrayList;
import java.util.List;

/// Takes layer after layer off a line until the logger's own line is bare. One thread.
public final class Peeling {
	/// Envelopes within envelopes, then a rank, a process, colours and progress.
	private static final int DEEPEST = 4;
	private static final int BITS = 5;
	private static final int MASK = (1 << BITS) - 1;

	private final List<Layer> layers;
	private final Peeler[] peelers;
	/// By the first byte of a line: a bit for each of the layers that it may have, but for those of certainty LAST.
	private final int[] early = new int[256];
	/// The same of those of certainty LAST.
	private final int[] late = new int[256];
	/// By the eleventh byte of a line: a bit for each of the layers that it may have.
	private final int[] eleventh = new int[256];
	private final int controlled;
	private final Line line = new Line();
	private long path;

	/// A peeling that looks for these layers.
	///
	/// @param head the beginning of the source as it is, layers and all
	public Peeling(List<Layer> layers, Head head) {
		if (layers.size() >= MASK)
			throw new IllegalArgumentException("a path of layers tells no more than " + (MASK - 1) + " apart");
		this.layers = List.copyOf(layers);
		this.peelers = new Peeler[layers.size()];
		int needing = 0;
		for (int i = 0; i < peelers.length; i++) {
			Layer layer = layers.get(i);
			peelers[i] = layer.open(head);
			needing |= layer.needsControl() ? 1 << i : 0;
			int[] masks = layer.certainty() == Certainty.LAST ? late : early;
			for (int value = 0; value < masks.length; value++) {
				masks[value] |= !peelers[i].equals(Peeler.NONE) && layer.mayBeginWith((byte) value) ? 1 << i : 0;
				eleventh[value] |= layer.mayHaveEleventh((byte) value) ? 1 << i : 0;
			}
		}
		controlled = needing;
	}

	/// Takes the layers off a line, but for those of certainty LAST.
	///
	/// @param to behind the line's last byte, line end excluded
	/// @param wrapping is told what the layers say
	/// @return whether there were any
	public boolean peel(byte[] bytes, int from, int to, Wrapping wrapping) {
		line.begin(bytes, from, to);
		path = 0;
		peelMore(wrapping);
		return path != 0;
	}

	/// Goes on with the line of the last call, whose layers hid no format: takes off layers of certainty LAST, and what is below.
	///
	/// @return whether there were any
	public boolean peelFurther(Wrapping wrapping) {
		if (!peelLate(wrapping))
			return false;
		peelMore(wrapping);
		return true;
	}

	/// Begins with a line, of which [#peelNext] takes off one layer after the other.
	public void begin(byte[] bytes, int from, int to) {
		line.begin(bytes, from, to);
		path = 0;
	}

	/// Takes off one more layer, of those but for certainty LAST before those.
	///
	/// @return whether there was one
	public boolean peelNext(Wrapping wrapping) {
		return peelEarly(wrapping) || peelLate(wrapping);
	}

	/// What is left of the line that was peeled last.
	public Line line() {
		return line;
	}

	/// Which layers the last line had, as a number: 0 when it had none.
	public long path() {
		return path;
	}

	/// The layers that a path stands for, the outermost first.
	public List<Layer> layers(long wanted) {
		List<Layer> found = new ArrayList<>();
		for (long rest = wanted; rest != 0; rest >>>= BITS)
			found.addFirst(layers.get((int) (rest & MASK) - 1));
		return found;
	}

	private void peelMore(Wrapping wrapping) {
		int depth = 0;
		while (depth < DEEPEST && peelEarly(wrapping))
			depth++;
	}

	private boolean peelEarly(Wrapping wrapping) {
		return !line.isEmpty() && peelOne(candidates(early), wrapping);
	}

	private boolean peelLate(Wrapping wrapping) {
		return !line.isEmpty() && peelOne(candidates(late), wrapping);
	}

	/// The layers that the line may have.
	private int candidates(int[] byFirst) {
		int mask = byFirst[line.peek(0) & 0xff] & eleventh[line.peek(Layer.ELEVENTH) & 0xff];
		return (mask & controlled) == 0 || line.hasControl() ? mask : mask & ~controlled;
	}

	/// Takes off the first of some layers that the line has.
	private boolean peelOne(int candidates, Wrapping wrapping) {
		for (int rest = candidates; rest != 0; rest &= rest - 1) {
			int layer = Integer.numberOfTrailingZeros(rest);
			if (peelers[layer].peel(line, wrapping)) {
				path = path << BITS | layer + 1;
				return true;
			}
		}
		return false;
	}
}
