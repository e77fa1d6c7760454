package dev.chiplog.ui.timeline;

import dev.chiplog.query.Histogram;
import dev.chiplog.ui.common.BucketWidth;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.TimeTicks;
import dev.chiplog.ui.common.Visibility;
import dev.chiplog.workspace.Workspace;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;

/// Binds the timeline's chart and legend to its view-model.
public final class TimelineController {
	/** A bar narrower than this is hard to point at. */
	private static final double BAR = 8;

	private final TimelineViewModel model;
	private final Messages messages;
	@FXML
	private Label title;
	@FXML
	private Label hint;
	@FXML
	private Hyperlink whole;
	@FXML
	private TimelineLegend legend;
	@FXML
	private TimelineChart chart;

	/// The timeline of a workspace.
	@SuppressWarnings("NullAway.Init")
	public TimelineController(Workspace workspace, FxThread fxThread, Locale locale) {
		model = new TimelineViewModel(workspace, fxThread);
		messages = new Messages("timeline", locale);
	}

	@FXML
	void initialize() {
		model.histogram().subscribe(histogram -> {
			title(histogram);
			chart.setHistogram(histogram);
		});
		model.timeless().subscribe(_ -> title(model.histogram().get()));
		chart.span().bind(model.span());
		chart.zoom().bind(model.zoom());
		model.marks().subscribe(chart::setMarks);
		model.brush().subscribe(range -> chart.brush().set(range));
		model.zone().subscribe(this::labels);
		chart.widthProperty().subscribe(_ -> model.setRoom((int) (chart.plotWidth() / BAR)));
		legend.setOnToggled(model::toggle);
		model.levels().subscribe(this::legend);
		model.chosenLevels().subscribe(this::legend);
		model.unlevelled().subscribe(this::legend);
		model.brush().subscribe(_ -> wayBack());
		model.zoom().subscribe(_ -> wayBack());
		hint.textProperty().bind(Bindings.createStringBinding(this::hint, model.problem(), model.histogram()));
		new TimelineGestures(chart, model).install();
		TimelineTooltip tooltip = new TimelineTooltip(chart, messages);
		chart.addEventHandler(MouseEvent.MOUSE_MOVED, mouse -> tooltip.follow(mouse, model.zone().get()));
		chart.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> tooltip.hide());
		chart.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> tooltip.hide());
	}

	/// Goes to the next anomaly.
	public void nextAnomaly() {
		model.nextAnomaly();
	}

	@FXML
	void reset() {
		model.reset();
	}

	private void title(Histogram histogram) {
		if (histogram.width() == 0)
			title.setText(messages.text(model.timeless().get() ? "title.timeless" : "title.empty"));
		else if (histogram.width() == 1 && histogram.buckets() == 1)
			title.setText(messages.text("title.moment"));
		else
			title.setText(BucketWidth.of(histogram.width()).text(messages, "title"));
	}

	private String hint() {
		if (!model.problem().get().isEmpty())
			return model.problem().get();
		return model.histogram().get().width() == 0 ? "" : messages.text("hint");
	}

	private void legend() {
		legend.show(model.levels().get(), model.chosenLevels().get(), model.unlevelled().get() ? messages.text("level.none") : "");
	}

	private void wayBack() {
		boolean away = model.brush().get().isPresent() || model.zoom().get().isPresent();
		Visibility.set(whole, away);
	}

	private void labels(ZoneId zone) {
		chart.setLabels(new TimeTicks(Objects.requireNonNull(zone), messages.locale()), new Numbers(messages.locale()));
	}
}
