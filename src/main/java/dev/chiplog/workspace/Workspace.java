package dev.chiplog.workspace;

import dev.chiplog.export.ExportListener;
import dev.chiplog.export.ExportRequest;
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
import dev.chiplog.settings.Preferences;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What is open and what the user does with it: the window's only door to everything below.
///
/// Threads: called from one thread, the window's, except where said otherwise; what is [Watched] may change on others.
public interface Workspace extends AutoCloseable {

	/// Opens files and folders as one dataset in place of what is open; answers at once, loading goes on behind.
	///
	/// The filter, the selection and the order start afresh. What cannot be opened is told by [#loading].
	void open(List<Path> paths);

	/// Opens what is open once more, keeping filter and order.
	void reload();

	/// Goes on reading the files that are open as they grow, through rotation and truncation, or stops doing so.
	void follow(boolean on);

	/// Whether files are read on as they grow; a new opening begins without.
	Watched<Boolean> following();

	/// Stops loading; what is loaded so far stays.
	void cancelLoading();

	/// What is open: the paths that the user gave; empty at the start.
	Watched<List<Path>> opened();

	/// How far loading has come; changes several times a second while it goes on.
	Watched<LoadState> loading();

	/// Counts the snapshots of the dataset: a change means that answers may have changed.
	Watched<Long> version();

	/// Whether the dataset is loaded and all is done ahead that makes answers about it faster, as finding its patterns.
	Watched<Boolean> prepared();

	/// How far finding the patterns of messages has come, from 0 to 1; 1 while nobody looks for any.
	Watched<Double> grouping();

	/// Asks the dataset as it is now; the answer is computed on other threads.
	///
	/// The future fails with a `WorkspaceException` whose message is one sentence, or with a
	/// `CancellationException` when the question was withdrawn.
	<A> CompletableFuture<A> ask(Question<A> question, Cancellation cancellation);

	/// Finds something out about the dataset as it is now, on other threads.
	///
	/// @return fails as [#ask] does
	<A> CompletableFuture<A> find(Insight<A> insight, Cancellation cancellation);

	/// Compares parts of the dataset as it is now, or of the baseline (A) and the dataset (B) where there is a baseline, on other threads.
	///
	/// @return fails as [#ask] does
	CompletableFuture<Compared> compare(Comparison comparison, Cancellation cancellation);

	/// The baseline, as it loads; what goes wrong with it is told by its `loading`.
	Watched<Baseline> baseline();

	/// Opens a baseline beside what is open, in place of the one before; answers at once, loading goes on behind.
	///
	/// @param paths none to close the one that is there
	void openBaseline(List<Path> paths);

	/// What is open, source by source, as far as loading has come.
	List<OpenSource> sources();

	/// How an event was read.
	///
	/// @return fails as [#ask] does
	CompletableFuture<EventReading> explain(EventId event, Cancellation cancellation);

	/// The names of the formats that a source can be read in.
	List<String> formatNames();

	/// Reads a source otherwise: remembers it for every file with that name, and opens what is open once more.
	///
	/// @param path what the source is shown as
	/// @param settings what the user wants; `SourceSettings.NONE` to find everything out again
	void changeSourceSettings(Path path, SourceSettings settings);

	/// The filter that all views share.
	FilterHistory filter();

	/// The order of the events view.
	Watched<RowOrder> order();

	/// The columns of the events view: fields, role words or built-in names; chosen from what is loaded until the user changes them.
	Watched<List<String>> columns();

	/// What is picked in the events view.
	Watched<Selection> selection();

	/// The events that the user has marked; none at a new opening.
	Watched<Bookmarks> bookmarks();

	/// The zone in which times are shown.
	Watched<ZoneId> zone();

	/// What is remembered from one start to the next; setting it saves it behind.
	Watched<Preferences> preferences();

	/// Writes events to a file, on another thread.
	///
	/// @return how many events were written; fails as [#ask] does, and then leaves nothing behind
	CompletableFuture<Long> export(ExportRequest request, ExportListener listener, Cancellation cancellation);

	/// The formats that the user has described, and what is wrong with files of others; they are tried before all that Chiplog knows.
	Watched<OwnFormats> ownFormats();

	/// Tries the description of a format on lines, each by itself; its samples are not looked at. Takes as long as it takes: call it from any
	/// thread but the window's.
	FormatTrial tryFormat(FormatDefinition definition, List<String> lines);

	/// Saves the description of a format into the user's folder, once its samples are understood, and opens what is open once more.
	///
	/// @param replace whether a format of the user's of the same name may be replaced
	/// @return the file; fails with a [WorkspaceException] of some sentences, and then nothing is changed
	CompletableFuture<Path> saveFormat(FormatDefinition definition, boolean replace);

	/// Stops loading, closes the sources and saves the preferences.
	@Override
	void close();
}
