package dev.chiplog.workspace;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.export.ExportListener;
import dev.chiplog.export.ExportRequest;
import dev.chiplog.export.Exporter;
import dev.chiplog.insight.Insight;
import dev.chiplog.insight.comparison.Compared;
import dev.chiplog.insight.comparison.Comparison;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.EventId;
import dev.chiplog.record.EventReading;
import dev.chiplog.record.FormatDefinition;
import dev.chiplog.record.SourceSettings;
import dev.chiplog.settings.FormatFolder;
import dev.chiplog.settings.Preferences;
import dev.chiplog.settings.PreferencesStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The workspace over files of this machine.
public final class LocalWorkspace implements Workspace {
	private final PreferencesStore store;
	private final ExecutorService saving = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("chiplog-save").daemon().factory());
	private final Watched<List<Path>> opened = new Watched<>(List.of());
	private final Watched<LoadState> loading;
	private final Watched<Long> version = new Watched<>(0L);
	private final FilterHistory filter = new FilterHistory();
	private final Watched<RowOrder> order = new Watched<>(RowOrder.TIME);
	private final Watched<List<String>> columns = new Watched<>(List.of("@time", "@level", "message"));
	private final Watched<Selection> selection = new Watched<>(Selection.NONE);
	private final Watched<Bookmarks> bookmarks = new Watched<>(Bookmarks.NONE);
	private final Watched<Boolean> following = new Watched<>(false);
	private final Watched<ZoneId> zone;
	private final Watched<Preferences> preferences;
	private final FormatShelf shelf;
	private final Watched<OwnFormats> ownFormats;
	private final Watched<Double> grouping = new Watched<>(1.0);
	private final Preparation preparation = new Preparation();
	private final AnswerThreads answers = new AnswerThreads(this::opening, preparation::interrupt);
	private final BaselineShelf baselines = new BaselineShelf();
	private volatile @Nullable Opening opening;
	private volatile List<String> proposed = columns.get();
	private volatile @Nullable Opening proposedFor;

	/// A workspace with nothing open.
	///
	/// @param preferences what was remembered
	/// @param store where to remember
	/// @param formats where the user's own formats are
	public LocalWorkspace(Preferences preferences, PreferencesStore store, FormatFolder formats) {
		this.store = store;
		this.shelf = new FormatShelf(formats);
		this.ownFormats = new Watched<>(shelf.load());
		this.loading = new Watched<>(empty());
		this.preferences = new Watched<>(preferences);
		this.zone = new Watched<>(zone(preferences.zone()));
		this.zone.watch(this::readFiltersIn);
		this.zone.watch(baselines::readFiltersIn);
		this.preferences.watch(changed -> saving.execute(() -> save(changed)));
	}

	@Override
	public void open(List<Path> paths) {
		selection.set(Selection.NONE);
		bookmarks.set(Bookmarks.NONE);
		order.set(RowOrder.TIME);
		filter.clear();
		columns.set(proposed);
		load(paths);
		preferences.set(preferences.get().withOpened(paths.stream().map(Path::toAbsolutePath).toList()));
	}

	@Override
	public void reload() {
		if (!opened.get().isEmpty())
			load(opened.get());
	}

	@Override
	public void follow(boolean on) {
		Opening current = opening;
		if (current == null)
			return;
		following.set(on);
		// whichever of two quick changes is done last does what was wanted last
		answers.execute(() -> current.follow(following.get()));
	}

	@Override
	public Watched<Boolean> following() {
		return following;
	}

	@Override
	public void cancelLoading() {
		Opening current = opening;
		if (current != null)
			current.cancel();
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
	public Watched<Boolean> prepared() {
		return preparation.finished();
	}

	@Override
	public Watched<Double> grouping() {
		return grouping;
	}

	@Override
	public <A> CompletableFuture<A> ask(Question<A> question, Cancellation cancellation) {
		boolean soon = question instanceof Question.FirstRows || question instanceof Question.One || question instanceof Question.Around;
		Function<Opening, A> answer = current -> current.progress().engine().answer(question, cancellation);
		return soon ? answers.ahead(answer, cancellation) : answers.inTurn(answer, cancellation);
	}

	@Override
	public <A> CompletableFuture<A> find(Insight<A> insight, Cancellation cancellation) {
		return answers.inTurn(current -> insight.find(current.progress().engine(), cancellation), cancellation);
	}

	@Override
	public CompletableFuture<Compared> compare(Comparison comparison, Cancellation cancellation) {
		return answers.inTurn(current -> {
			LogEngine engine = current.progress().engine();
			return comparison.between(baselines.engine().orElse(engine), engine, cancellation);
		}, cancellation);
	}

	@Override
	public Watched<Baseline> baseline() {
		return baselines.baseline();
	}

	@Override
	public void openBaseline(List<Path> paths) {
		if (paths.isEmpty())
			baselines.drop();
		else
			baselines.open(paths, zone.get(), ownFormats.get().inFront(), preferences.get()::sourceSettings);
	}

	@Override
	public List<OpenSource> sources() {
		Opening current = opening;
		return current == null ? List.of() : current.sources();
	}

	@Override
	public CompletableFuture<EventReading> explain(EventId event, Cancellation cancellation) {
		return answers.ahead(current -> {
			try {
				return current.explain(event);
			} catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
		}, cancellation);
	}

	@Override
	public List<String> formatNames() {
		return Opening.formatNames(ownFormats.get().inFront());
	}

	@Override
	public void changeSourceSettings(Path path, SourceSettings settings) {
		preferences.set(preferences.get().withSourceSettings(path, settings));
		reload();
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
	public Watched<Selection> selection() {
		return selection;
	}

	@Override
	public Watched<Bookmarks> bookmarks() {
		return bookmarks;
	}

	@Override
	public Watched<ZoneId> zone() {
		return zone;
	}

	@Override
	public Watched<Preferences> preferences() {
		return preferences;
	}

	@Override
	public CompletableFuture<Long> export(ExportRequest request, ExportListener listener, Cancellation cancellation) {
		return answers.inTurn(current -> {
			try {
				return new Exporter(current.progress().engine()).export(request, listener, cancellation);
			} catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
		}, cancellation);
	}

	@Override
	public Watched<OwnFormats> ownFormats() {
		return ownFormats;
	}

	@Override
	public FormatTrial tryFormat(FormatDefinition definition, List<String> lines) {
		return FormatShelf.trial(definition, lines, zone.get());
	}

	@Override
	public CompletableFuture<Path> saveFormat(FormatDefinition definition, boolean replace) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				Path file = shelf.save(definition, replace);
				ownFormats.set(shelf.load());
				if (opened.get().isEmpty())
					loading.set(empty());
				else
					reload();
				return file;
			} catch (IOException failed) {
				throw new WorkspaceException(String.valueOf(failed.getMessage()), failed);
			}
		}, saving);
	}

	@Override
	public void close() {
		Opening current = opening;
		if (current != null)
			current.close();
		preparation.close();
		baselines.close();
		answers.close();
		saving.close();
	}

	private synchronized void load(List<Path> paths) {
		Opening before = opening;
		preparation.stop();
		opened.set(List.copyOf(paths));
		following.set(false);
		loading.set(new LoadState(LoadState.Phase.LOADING, 0, 0, 0, ""));
		Opening next = Opening.of(paths, zone.get(), ownFormats.get().inFront(), preferences.get()::sourceSettings, this::grown);
		opening = next;
		version.set(version.get() + 1);
		if (before != null)
			answers.execute(before::close);
	}

	/// Tells the window what is loaded now; a step of an opening that was replaced meanwhile is passed over.
	private void grown(Opening.Progress progress) {
		Opening current = current();
		if (current == null || !current.progress().equals(progress))
			return;
		// what the first events carry and, at the end, all of them; asking at every step would slow the load
		if (progress.complete() || !current.equals(proposedFor))
			propose(progress.engine());
		proposedFor = current;
		progress.engine().watchMining(grouping::set);
		if (progress.complete())
			preparation.of(progress.engine());
		loading.set(new LoadState(progress.phase(current.isCancelled()), progress.bytesRead(), progress.bytesTotal(), progress.millis(),
				sentences(progress.problems()), !progress.complete() || progress.whole()));
		version.set(version.get() + 1);
	}

	private LoadState empty() {
		return new LoadState(LoadState.Phase.EMPTY, 0, 0, 0, sentences(List.of()));
	}

	/// What is wrong with the user's formats and with what is open.
	private String sentences(List<String> problems) {
		return Stream.concat(ownFormats.get().problems().stream(), problems.stream()).collect(Collectors.joining(" "));
	}

	/// The opening that [#load] is done with, also when the first step comes while it still starts.
	private synchronized @Nullable Opening current() {
		return opening;
	}

	private @Nullable Opening opening() {
		return opening;
	}

	private void readFiltersIn(ZoneId changed) {
		Opening current = opening;
		if (current == null)
			return;
		current.readFiltersIn(changed);
		version.set(version.get() + 1);
	}

	/// Sets the columns from what is loaded, unless the user has changed them.
	private void propose(LogEngine engine) {
		Cancellation never = new Cancellation();
		List<String> better = DefaultColumns.of(engine.answer(new Question.Overview(), never), engine.answer(new Question.Fields(), never));
		if (columns.get().equals(proposed))
			columns.set(better);
		proposed = better;
	}

	private void save(Preferences changed) {
		try {
			store.save(changed);
		} catch (IOException failed) {
			LoadState now = loading.get();
			loading.set(new LoadState(now.phase(), now.bytesRead(), now.bytesTotal(), now.millis(), String.valueOf(failed.getMessage())));
		}
	}

	private static ZoneId zone(@Nullable String remembered) {
		try {
			return remembered == null ? ZoneId.systemDefault() : ZoneId.of(remembered);
		} catch (DateTimeException unknown) {
			return ZoneId.systemDefault();
		}
	}
}
