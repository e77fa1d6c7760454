package dev.chiplog.ui.details;

import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.Visibility;
import dev.chiplog.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws the event in focus.
public final class DetailsController {
	private static final int SHOWN = 8000;

	private final DetailsViewModel viewModel;
	private final Messages messages;
	private final Numbers numbers;
	private final FieldActions actions;
	private final FieldGrid fields;
	private final NearbyList around;
	private final NearbyList related;
	private final Runnable explain;

	@FXML
	private VBox filled;
	@FXML
	private Label empty;
	@FXML
	private Label title;
	@FXML
	private Label outside;
	@FXML
	private Label place;
	@FXML
	private ScrollPane scroll;
	@FXML
	private VBox body;
	@FXML
	private HBox said;
	@FXML
	private Label message;
	@FXML
	private Section traceSection;
	@FXML
	private Label trace;
	@FXML
	private Section relatedSection;
	@FXML
	private Section aroundSection;
	@FXML
	private Section rawSection;
	@FXML
	private Label raw;
	@FXML
	private Hyperlink how;

	/// @param failed told the sentence when a question cannot be answered
	/// @param explain shows how the event in focus was read
	@SuppressWarnings("NullAway.Init")
	public DetailsController(Workspace workspace, FxThread fxThread, Locale locale, Consumer<String> failed, Runnable explain) {
		this.explain = explain;
		viewModel = new DetailsViewModel(workspace, fxThread, new Asker(workspace, fxThread, failed));
		messages = new Messages("details", locale);
		numbers = new Numbers(locale);
		actions = new FieldActions(viewModel, messages);
		fields = new FieldGrid(messages, actions);
		around = new NearbyList(viewModel::select);
		related = new NearbyList(viewModel::select);
	}

	@FXML
	void initialize() {
		body.getChildren().add(1, fields);
		relatedSection.setContent(related);
		aroundSection.setContent(around);
		traceSection.addAction(actions.copy(() -> shown().map(EventDetails::trace).orElse("")));
		rawSection.addAction(actions.copy(() -> shown().map(EventDetails::raw).orElse("")));
		how.setOnAction(_ -> explain.run());
		viewModel.detailsProperty().subscribe(this::show);
		viewModel.rowProperty().subscribe(this::showRow);
		viewModel.sourceProperty().subscribe(_ -> showPlace());
		viewModel.relatedProperty().subscribe(this::showRelated);
		viewModel.aroundProperty().subscribe(events -> {
			aroundSection.setVisible(events.size() > 1);
			around.show(events);
		});
	}

	private Optional<EventDetails> shown() {
		return Optional.ofNullable(viewModel.detailsProperty().get());
	}

	private void show(@Nullable EventDetails details) {
		Visibility.set(filled, details != null);
		Visibility.set(empty, details == null);
		if (details == null)
			return;
		scroll.setVvalue(0);
		message.setText(cut(details.message().shown()));
		said.getChildren().setAll(List.of(message, actions.more(details.message())));
		fields.show(details.fields());
		traceSection.setVisible(!details.trace().isEmpty());
		trace.setText(cut(details.trace()));
		raw.setText(cut(details.raw()));
		showPlace();
	}

	private void showRow(OptionalLong row) {
		title.setText(row.isPresent() ? messages.text("event.row", numbers.count(row.getAsLong() + 1)) : messages.text("event"));
		Visibility.set(outside, row.isEmpty());
	}

	private void showPlace() {
		Path source = viewModel.sourceProperty().get();
		EventDetails details = viewModel.detailsProperty().get();
		if (source == null || details == null) {
			place.setText("");
			return;
		}
		String line = numbers.count(details.line());
		Path name = source.getFileName();
		place.setText((name == null ? source : name) + " : " + line);
		place.setTooltip(new Tooltip(messages.text("place", source.toString(), line)));
	}

	private void showRelated(@Nullable RelatedEvents events) {
		relatedSection.setVisible(events != null && events.total() > 1);
		if (events == null)
			return;
		relatedSection.setTitle(messages.text("related", events.request().name()));
		String total = numbers.count(events.total());
		relatedSection.noteProperty()
				.set(events.total() > events.events().size()
						? messages.text("related.first", numbers.count(events.events().size()), total)
						: messages.text("related.all", total));
		related.show(events.events());
	}

	private String cut(String text) {
		return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\n" + messages.text("cut", numbers.count(text.length() - SHOWN));
	}
}
