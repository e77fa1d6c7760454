package dev.chiplog.ingest;

import dev.chiplog.format.Format;
import dev.chiplog.format.layer.Layer;
import dev.chiplog.record.Event;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The shapes that events of a dataset have, numbered as they are met: the layers around them and their format, `CRI › glog`.
///
/// Number 0 is [Event#UNPARSED]. Threads: safe for any number; a shape never changes its number.
final class Shapes {
	static final int UNPARSED = 0;
	private static final String AROUND = " › ";

	private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
	private final CopyOnWriteArrayList<String> names = new CopyOnWriteArrayList<>();

	Shapes() {
		number(Event.UNPARSED);
	}

	/// The names of all shapes so far, by number.
	List<String> names() {
		return List.copyOf(names);
	}

	/// The name of a shape.
	String name(int number) {
		return names.get(number);
	}

	/// The number of a shape, given now if it is new.
	///
	/// @param layers the outermost first
	/// @param format null when no format understood what the layers were around
	int number(List<Layer> layers, @Nullable Format format) {
		Stream<String> inner = format == null ? Stream.empty() : Stream.of(format.name());
		return number(Stream.concat(layers.stream().map(Layer::name), inner).collect(Collectors.joining(AROUND)));
	}

	private int number(String name) {
		return numbers.computeIfAbsent(name, added -> {
			// the only place that adds, and one caller at a time
			synchronized (names) {
				names.add(added);
				return names.size() - 1;
			}
		});
	}
}
