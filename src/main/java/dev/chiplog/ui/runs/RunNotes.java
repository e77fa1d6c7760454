package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.Goal;
import dev.chiplog.insight.run.Run;
import dev.chiplog.insight.run.Series;
import dev.chiplog.insight.run.Split;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.runs.ListedRun.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Writes what is notable about a run: the best value of its most telling metric and where that is, what broke, ran away or came to a halt.
record RunNotes(PlaceTexts places, Messages messages) {
	private static final int MOST = 4;

	List<Note> of(Run run) {
		List<Note> notes = new ArrayList<>();
		run.series().stream().filter(series -> series.metric().goal() != Goal.NONE).min(TELLING).flatMap(RunNotes::withBest)
				.ifPresent(series -> notes.add(best(series)));
		for (Series series : run.series())
			series.firstBroken().ifPresent(
					place -> notes.add(new Note(messages.text("note.broken", called(series), series.broken(), places.text(place)), true)));
		for (Series series : run.series()) {
			String field = called(series);
			series.divergence().ifPresent(place -> notes.add(new Note(messages.text("note.divergence", field, places.text(place)), true)));
			series.plateau().ifPresent(place -> notes.add(new Note(messages.text("note.plateau", field, places.text(place)), false)));
		}
		if (run.errorCount() > 0)
			notes.add(Math.min(MOST, notes.size()), new Note(messages.text("note.errors", run.errorCount()), true));
		return notes.stream().limit(MOST + 1L).toList();
	}

	/** A metric on data that the model was not trained on tells more than the same on the others. */
	private static final Comparator<Series> TELLING = Comparator.comparing((Series series) -> series.metric().kind())
			.thenComparingInt(series -> series.count() > 1 ? 0 : 1)
			.thenComparingInt(series -> series.metric().split() == Split.VALIDATION ? 0 : 1);

	private String called(Series series) {
		String field = series.metric().field();
		return series.metric().isToldApart() ? messages.text("held-out", field) : field;
	}

	private static java.util.Optional<Series> withBest(Series series) {
		return java.util.Optional.of(series).filter(one -> one.best().isPresent());
	}

	private Note best(Series series) {
		return series.best().map(
				best -> new Note(messages.text("note.best", called(series), places.number(best.value()), places.text(best.place())), false))
				.orElseThrow();
	}
}
