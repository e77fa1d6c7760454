package dev.chiplog.workspace;

import dev.chiplog.export.ExportListener;
import dev.chiplog.export.ExportRequest;
import dev.chiplog.format.custom.BrokenFormatException;
import dev.chiplog.format.custom.CustomFormat;
import dev.chiplog.insight.Insight;
import dev.chiplog.insight.comparison.Compared;
import dev.chiplog.insight.comparison.Comparison;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.EventReading;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.FormatDefinition;
import dev.chiplog.record.SourceSettings;
import dev.chiplog.settings.Preferences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// A workspace over a few thousand invented events in memory: develops and tests panels without files.
public final class FakeWorkspace implements Workspace {
	private static final int EVENTS = 5000;
	private static final List<String> COLUMNS = List.of("timestamp", "level", "logger", "model_name", "user_id", "latency_ms", "message");

	private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
	private final Watched<List<Path>> opened = new Watched<>(List.of());
	private final Watched<LoadState> loading = new Watched<>(LoadState.EMPTY);
	private final Watched<Long> version = new Watched<>(0L);
	private final FilterHistory filter = new FilterHistory();
	private final Watched<RowOrder> order = new Watched<>(RowOrder.TIME);
	private final Watched<List<String>> columns = new Watched<>(List.of());
	private final Watched<Double> grouping = new Watched<>(1.0);
	private final Watched<Boolean> prepared = new Watched<>(false);
	private final Watched<Bookmarks> bookmarks = new Watched<>(Bookmarks.NONE);
	private final Watched<Selection> selection = new Watched<>(Selection.NONE);
	private final Watched<Baseline> baseline = new Watched<>(Baseline.NONE);
	private final Watched<Boolean> following = new Watched<>(false);
	private final Watched<ZoneId> zone = new Watched<>(ZoneId.of("Asia/Seoul"));
	private final Watched<Preferences> preferences = new Watched<>(Preferences.DEFAULT);
	private final List<ExportRequest> exports = new ArrayList<>();
	private final Watched<OwnFormats> ownFormats = new Watched<>(OwnFormats.NONE);
	private volatile List<Event> events = List.of();
	private volatile CompletableFuture<?> counted = CompletableFuture.completedFuture(null);

	/// Nothing is open.
	public static FakeWorkspace empty() {
		return new FakeWorkspace();
	}

	/// Five thousand events of one day are open.
	public static FakeWorkspace loaded() {
		FakeWorkspace workspace = new FakeWorkspace();
		workspace.open(List.of(Path.of("/logs/serving.jsonl")));
		return workspace;
	}

	/// The events that are open, oldest first.
	public List<Event> events() {
		return events;
	}

	/// What was asked to be exported so far.
	public List<ExportRequest> exports() {
		return List.copyOf(exports);
	}

	/// From now on questions are answered no sooner than the returned future completes; but first rows and single events are at once.
	public CompletableFuture<?> holdCounts() {
		counted = new CompletableFuture<>();
		return counted;
	}

	@Override
	public void open(List<Path> paths) {
		events = new FakeEvents().make(EVENTS);
		filter.clear();
		order.set(RowOrder.TIME);
		selection.set(Selection.NONE);
		columns.set(COLUMNS);
		opened.set(List.copyOf(paths));
		preferences.set(preferences.get().withOpened(paths));
		loading.set(new LoadState(LoadState.Phase.DONE, EVENTS * 400L, EVENTS * 400L, 12, ""));
		version.set(version.get() + 1);
	}

	@Override
	public CompletableFuture<Compared> compare(Comparison comparison, Cancellation cancellation) {
		return counted.thenApplyAsync(_ -> comparison.find(new FakeEngine(events), cancellation), background);
	}

	@Override
	public Watched<Baseline> baseline() {
		return baseline;
	}

	@Override
	public void openBaseline(List<Path> paths) {
		baseline.set(new Baseline(paths, new LoadState(LoadState.Phase.DONE, 1, 1, 1, "")));
	}

	@Override
	public List<OpenSource> sources() {
		return opened.get().stream().map(path -> new OpenSource(0, path, path, EVENTS * 400L, "JSON lines", StandardCharsets.UTF_8,
				zone.get(), preferences.get().sourceSettings(path))).toList();
	}

	@Override
	public CompletableFuture<EventReading> explain(EventId event, Cancellation cancellation) {
		List<FieldValue> fields = events.stream().filter(known -> known.id().equals(event)).findFirst().map(Event::fields)
				.orElse(List.of());
		return CompletableFuture.completedFuture(new EventReading(List.of(EventReading.Step.nothing(EventReading.Stage.LAYER),
				EventReading.Step.matched(EventReading.Stage.FORMAT, "JSON lines", fields),
				EventReading.Step.nothing(EventReading.Stage.METRICS)), ""));
	}

	@Override
	public void changeSourceSettings(Path path, SourceSettings settings) {
		preferences.set(preferences.get().withSourceSettings(path, settings));
		reload();
	}

	@Override
	public List<String> formatNames() {
		return List.of("JSON lines", "Python logging", "syslog");
	}

	@Override
	public void reload() {
		version.set(version.get() + 1);
	}

	@Override
	public void follow(boolean on) {
		following.set(on);
	}

	@Override
	public Watched<Boolean> following() {
		return following;
	}

	@Override
	public void cancelLoading() {
		LoadState now = loading.get();
		if (now.phase() == LoadState.Phase.LOADING)
			loading.set(new LoadState(LoadState.Phase.CANCELLED, now.bytesRead(), now.bytesTotal(), now.millis(), ""));
	}

	@Override
	public Watched<List<Path>> opened() {
		return opened;
	}

	@Override
	public Watched<LoadState> loading() {
		return loading;
	}

	@Override
	public Watched<Long> version() {
		return version;
	}

	@Override
	public <A> CompletableFuture<A> ask(Question<A> question, Cancellation cancellation) {
		boolean soon = question instanceof Question.FirstRows || question instanceof Question.One || question instanceof Question.Around;
		CompletableFuture<?> ready = soon ? CompletableFuture.completedFuture(null) : counted;
		return ready.thenApplyAsync(_ -> {
			cancellation.check();
			return new FakeAnswers(events).answer(question);
		}, background);
	}

	@Override
	public <A> CompletableFuture<A> find(Insight<A> insight, Cancellation cancellation) {
		return counted.thenApplyAsync(_ -> insight.find(new FakeEngine(events), cancellation), background);
	}

	@Override
	public FilterHistory filter() {
		return filter;
	}

	@Override
	public Watched<RowOrder> order() {
		return order;
	}

	@Override
	public Watched<List<String>> columns() {
		return columns;
	}

	@Override
	public Watched<Boolean> prepared() {
		return prepared;
	}

	@Override
	public Watched<Double> grouping() {
		return grouping;
	}

	@Override
	public Watched<Bookmarks> bookmarks() {
		return bookmarks;
	}

	@Override
	public Watched<Selection> selection() {
		return selection;
	}

	@Override
	public Watched<ZoneId> zone() {
		return zone;
	}

	@Override
	public Watched<Preferences> preferences() {
		return preferences;
	}

	/// Writes nothing; remembers the request and says that every event was written.
	@Override
	public CompletableFuture<Long> export(ExportRequest request, ExportListener listener, Cancellation cancellation) {
		exports.add(request);
		return ask(new Question.Count(request.filter()), cancellation).whenComplete((count, _) -> {
			if (count != null)
				listener.written(count);
		});
	}

	@Override
	public Watched<OwnFormats> ownFormats() {
		return ownFormats;
	}

	@Override
	public FormatTrial tryFormat(FormatDefinition definition, List<String> lines) {
		return FormatShelf.trial(definition, lines, zone.get());
	}

	/// Writes nothing; the format is one of the user's from then on.
	@Override
	public CompletableFuture<Path> saveFormat(FormatDefinition definition, boolean replace) {
		return CompletableFuture.supplyAsync(() -> {
			if (!replace && ownFormats.get().named(definition.name()).isPresent())
				throw new WorkspaceException("There is a format \"" + definition.name() + "\" already.", new IOException());
			ownFormats.set(with(definition));
			return Path.of("/formats", definition.name() + ".toml");
		}, background);
	}

	private OwnFormats with(FormatDefinition definition) {
		try {
			OwnFormat saved = new OwnFormat(Path.of("/formats", definition.name() + ".toml"), CustomFormat.proven(definition));
			Stream<OwnFormat> others = ownFormats.get().formats().stream()
					.filter(own -> !own.definition().name().equals(definition.name()));
			return new OwnFormats(Stream.concat(others, Stream.of(saved)).toList(), ownFormats.get().problems());
		} catch (BrokenFormatException broken) {
			throw new WorkspaceException(String.join(" ", broken.faults()), broken);
		}
	}

	@Override
	public void close() {
		background.shutdownNow();
	}
}
