package dev.chiplog.ui.status;

import dev.chiplog.query.Summary;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.workspace.LoadState;
import java.util.Map;
import java.util.stream.Collectors;

/// How the status line says what it knows.
record StatusTexts(Messages messages, Numbers numbers) {
	private static final int FORMATS = 2;
	/** Beside fewer bytes the index is all fixed cost. */
	private static final long SHARE_TELLS = 16_000_000;

	/// `3 files · 512 MB`.
	String files(Summary summary) {
		return messages.text("files", summary.logs(), numbers.bytes(summary.bytes()));
	}

	/// The formats with most events, each with its share: `json 97% · uvicorn 3%`.
	String formats(Summary summary) {
		String named = summary.formats().entrySet().stream().limit(FORMATS).map(format -> share(format, summary.events()))
				.collect(Collectors.joining(" · "));
		int more = summary.formats().size() - FORMATS;
		return more > 0 ? messages.text("formats.more", named, more) : named;
	}

	/// Every format with its share and its events, one a line.
	String everyFormat(Summary summary) {
		return summary.formats().entrySet().stream()
				.map(format -> messages.text("format.line", share(format, summary.events()), numbers.count(format.getValue())))
				.collect(Collectors.joining("\n"));
	}

	/// `0 unparsed lines`.
	String unparsed(Summary summary) {
		return messages.text("unparsed", summary.unparsed(), numbers.count(summary.unparsed()));
	}

	/// The size of the index, and beside large sources its share of theirs: `index 38 MB (7%)`.
	String index(Summary summary) {
		String size = numbers.bytes(summary.indexBytes());
		return summary.bytes() < SHARE_TELLS
				? messages.text("index.size", size)
				: messages.text("index", size, numbers.share((double) summary.indexBytes() / summary.bytes()));
	}

	/// `120 MB of 512 MB · 1.1 GB/s`.
	String progress(LoadState state) {
		return messages.text("loading", numbers.bytes(state.bytesRead()), numbers.bytes(state.bytesTotal()),
				numbers.bytesPerSecond(state.bytesPerSecond()));
	}

	/// How fast loading was, or that it was stopped; empty when there is nothing to say.
	String loaded(LoadState state) {
		return switch (state.phase()) {
			case EMPTY, LOADING, FAILED -> "";
			case DONE -> state.millis() == 0 ? "" : messages.text("loaded", numbers.bytesPerSecond(state.bytesPerSecond()));
			case CANCELLED -> messages.text("stopped", numbers.share(state.share()));
		};
	}

	/// `grouping messages 40%`.
	String grouping(double share) {
		return messages.text("grouping", numbers.share(share));
	}

	/// `found in 1.9 ms`; empty for NaN.
	String answered(double millis) {
		return Double.isNaN(millis) ? "" : messages.text("answered", numbers.duration(millis));
	}

	private String share(Map.Entry<String, Long> format, long events) {
		return format.getKey() + " " + numbers.share(events == 0 ? 0 : (double) format.getValue() / events);
	}
}
