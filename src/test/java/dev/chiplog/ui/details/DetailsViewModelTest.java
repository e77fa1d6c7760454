package dev.chiplog.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.workspace.FakeWorkspace;
import dev.chiplog.workspace.Selection;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DetailsViewModelTest {
	private final FakeWorkspace workspace = FakeWorkspace.loaded();
	private final FxThread fxThread = new FxThread();
	private final List<String> failures = new ArrayList<>();
	private DetailsViewModel viewModel;

	@BeforeEach
	void follow() {
		viewModel = WaitForAsyncUtils.waitForAsyncFx(5000,
				() -> new DetailsViewModel(workspace, fxThread, new Asker(workspace, fxThread, failures::add)));
	}

	@AfterEach
	void close() {
		workspace.close();
		assertThat(failures).isEmpty();
	}

	@Test
	void showsNothingUntilAnEventIsInFocus() {
		assertThat(viewModel.detailsProperty().get()).isNull();
		assertThat(viewModel.rowProperty().get()).isEmpty();
	}

	@Test
	void takesTheEventInFocusApart() {
		Event event = workspace.events().get(3202);
		EventDetails details = focus(event.id());
		assertThat(details.message().value()).isEqualTo(event.value("message").orElseThrow().asText());
		assertThat(details.fields()).extracting(DetailField::name)
				.contains("timestamp", "level", "user_id", "metrics.batch_size", "@format").doesNotContain("message");
		assertThat(viewModel.rowProperty().get()).isEqualTo(OptionalLong.of(3202));
		assertThat(Objects.requireNonNull(viewModel.sourceProperty().get()).toString()).isEqualTo("/logs/serving.jsonl");
	}

	@Test
	void listsTheEventsAroundAndOfTheSameRequestWithTheOneInFocusMarked() {
		EventId id = workspace.events().get(3202).id();
		focus(id);
		assertThat(viewModel.aroundProperty().get()).hasSize(21).filteredOn(NearbyEvent::current).extracting(NearbyEvent::id)
				.containsExactly(id);
		RelatedEvents related = Objects.requireNonNull(viewModel.relatedProperty().get());
		assertThat(related.request().name()).isEqualTo("request_id");
		assertThat(related.total()).isEqualTo(3);
		assertThat(related.events()).filteredOn(NearbyEvent::current).extracting(NearbyEvent::id).containsExactly(id);
	}

	@Test
	void narrowsTheFilterStepByStep() {
		EventDetails details = focus(workspace.events().get(3202).id());
		DetailField user = field(details, "user_id");
		DetailField level = field(details, "level");
		act(() -> viewModel.filterFor(user));
		act(() -> viewModel.filterOut(level));
		act(() -> viewModel.filterOut(level));
		assertThat(workspace.filter().current().get())
				.isEqualTo(new Filter.And(List.of(new Filter.Compare("user_id", Operator.EQUAL, user.value()),
						new Filter.Compare("level", Operator.NOT_EQUAL, level.value()))));
		assertThat(viewModel.rowProperty().get()).as("the event is not in the filter any more").isEmpty();
		assertThat(viewModel.detailsProperty().get()).as("and is still shown").isEqualTo(details);
	}

	@Test
	void addsAColumnBeforeTheMessageOnce() {
		EventDetails details = focus(workspace.events().get(7).id());
		DetailField batch = field(details, "metrics.batch_size");
		act(() -> viewModel.addColumn(batch));
		act(() -> viewModel.addColumn(batch));
		assertThat(workspace.columns().get()).endsWith("metrics.batch_size", "message").doesNotHaveDuplicates();
		assertThat(viewModel.isColumn(field(details, "timestamp"))).isTrue();
	}

	@Test
	void writesTimesInTheZoneOfTheWorkspace() {
		EventDetails seoul = focus(workspace.events().get(0).id());
		assertThat(field(seoul, "timestamp").shown()).startsWith("2025-03-01 09:00:00").endsWith("+09:00");
		act(() -> workspace.zone().set(ZoneId.of("America/New_York")));
		EventDetails newYork = Objects.requireNonNull(viewModel.detailsProperty().get());
		assertThat(field(newYork, "timestamp").shown()).startsWith("2025-02-28 19:00:00").endsWith("-05:00");
	}

	@Test
	void marksATimeThatWasInferred() {
		EventDetails details = focus(workspace.events().get(52).id());
		assertThat(details.fields().getFirst().name()).isEqualTo("@time");
		assertThat(details.fields().getFirst().kind()).isEqualTo(DetailField.Kind.INFERRED_TIME);
	}

	@Test
	void forgetsTheEventWhenTheSelectionEnds() {
		focus(workspace.events().get(7).id());
		act(() -> workspace.selection().set(Selection.NONE));
		assertThat(viewModel.detailsProperty().get()).isNull();
		assertThat(viewModel.aroundProperty().get()).isEmpty();
		assertThat(viewModel.relatedProperty().get()).isNull();
	}

	@Test
	void showsTheLastOfManySelectionsInARow() {
		act(() -> {
			for (int row = 0; row < 200; row++)
				workspace.selection().set(Selection.of(workspace.events().get(row).id()));
		});
		assertThat(viewModel.rowProperty().get()).isEqualTo(OptionalLong.of(199));
		assertThat(Objects.requireNonNull(viewModel.detailsProperty().get()).line()).isEqualTo(200);
	}

	private EventDetails focus(EventId id) {
		act(() -> viewModel.select(id));
		return Objects.requireNonNull(viewModel.detailsProperty().get());
	}

	private static DetailField field(EventDetails details, String name) {
		return details.fields().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
	}

	private void act(Runnable action) {
		fxThread.run(action);
		WaitForAsyncUtils.waitForFxEvents();
		while (!fxThread.isSettled())
			WaitForAsyncUtils.waitForFxEvents(1);
	}
}
