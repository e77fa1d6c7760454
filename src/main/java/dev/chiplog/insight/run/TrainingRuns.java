package dev.chiplog.insight.run;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.Insight;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.query.Summary.SourceSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The training runs among the selected events, with nothing set up: which fields are metrics and which count steps and epochs is told by their
/// names, and by numbers standing beside such counts.
///
/// Runs are told apart by a run's name or id, by the rank of the process, by the source, and within one source by a count that begins anew. A
/// metric whose event has no step or epoch takes that of the event before it in its run. All readings count for best and last; those that are
/// kept for drawing are thinned, so that room is bounded.
public record TrainingRuns(Filter filter) implements Insight<RunReport> {

	@Override
	public RunReport find(LogEngine engine, Cancellation cancellation) {
		List<FieldInfo> infos = engine.answer(new Question.Fields(), cancellation);
		RunFields fields = RunFields.of(infos);
		if (fields.isEmpty())
			return new RunReport(List.of(), 0);
		List<Path> sources = engine.answer(new Question.Overview(), cancellation).sources().stream().map(SourceSummary::path).toList();
		RunReader reader = new RunReader(fields, sources);
		try {
			engine.visitCells(telling(fields), RowOrder.TIME, fields.columns(), reader, cancellation);
			List<RunBuilder> runs = reader.runs();
			new ParameterReader(engine, filter, sources, fields, infos).read(runs, cancellation);
			ErrorTexts texts = new ErrorTexts(engine, cancellation);
			List<Run> built = new ArrayList<>();
			for (RunBuilder run : runs)
				built.add(run.build(home(run, sources), texts));
			return new RunReport(built.stream().filter(Run::isOfATraining).toList(), reader.left());
		} catch (IOException broken) {
			throw new UncheckedIOException(broken.getMessage(), broken);
		}
	}

	/// Selects events with counts, metrics or errors.
	private Filter telling(RunFields fields) {
		List<Filter> some = new ArrayList<>();
		Stream.of(fields.steps(), fields.epochs(), fields.values()).flatMap(List::stream)
				.forEach(name -> some.add(new Filter.Exists(name)));
		fields.alone().stream().sorted().forEach(name -> some.add(new Filter.Exists(name)));
		some.add(new Filter.Compare(BuiltIn.LEVEL.word(), Operator.AT_LEAST, "error"));
		return Filter.allOf(List.of(filter, Filter.anyOf(some)));
	}

	private static Path home(RunBuilder run, List<Path> sources) {
		Path source = run.key().source();
		return source == null ? sources.get(run.first().source()) : source;
	}
}
