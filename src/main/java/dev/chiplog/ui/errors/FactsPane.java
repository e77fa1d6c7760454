package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.Pattern;
import dev.chiplog.insight.pattern.GroupKey;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.TimeFormat;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// When a group was seen, the exception that it carries, and what stands in the variable places of its pattern.
final class FactsPane extends VBox {
	private static final int LONGEST = 60;
	private static final int MOST_PLACES = 12;
	private static final double WIDEST = 262;

	private final GroupViewModel model;
	private final ObservableValue<TimeFormat> times;
	private final Messages messages;
	private final GroupTexts texts;

	/// @param times how times are written
	FactsPane(GroupViewModel model, ObservableValue<TimeFormat> times, Messages messages) {
		this.model = model;
		this.times = times;
		this.messages = messages;
		this.texts = new GroupTexts(messages);
		getStyleClass().add("facts");
		model.group().subscribe(this::show);
		model.variables().subscribe(this::show);
		times.subscribe(this::show);
	}

	private void show() {
		getChildren().clear();
		PatternGroup group = model.group().get();
		if (group == null)
			return;
		showTimes(group);
		if (group.key() instanceof GroupKey.OfPattern(Pattern pattern))
			showValues(Template.of(pattern.text()), model.variables().get());
		if (!group.exceptions().isEmpty()) {
			heading("exceptions");
			plain(String.join("\n← ", group.exceptions()));
		}
		if (group.key() instanceof GroupKey.OfPattern(Pattern pattern) && !pattern.frames().isEmpty())
			plain(messages.text("frames", String.join("\n", pattern.frames()))).getStyleClass().add("muted");
		if (!group.where().isEmpty()) {
			heading("where");
			plain(texts.everywhere(group));
		}
	}

	private void showValues(Template template, List<FacetAnswer> variables) {
		int places = Math.min(template.places(), variables.size());
		if (places == 0)
			return;
		heading("values");
		for (int place = 0; place < Math.min(places, MOST_PLACES); place++) {
			Label name = new Label(template.around(place, Template.SHOWN));
			name.getStyleClass().addAll("muted", "monospace");
			fit(name);
			FlowPane values = new FlowPane(name);
			values.getStyleClass().add("values");
			FacetAnswer answer = variables.get(place);
			for (FacetValue value : answer.values())
				values.getChildren().add(value(template, place, value, answer.having()));
			long more = answer.distinct() - answer.values().size();
			if (more > 0)
				values.getChildren().add(muted(messages.text("values.more", texts.numbers().count(more))));
			getChildren().add(values);
		}
		if (places > MOST_PLACES)
			getChildren().add(muted(messages.text("values.places", texts.numbers().count(places - MOST_PLACES))));
	}

	private Node value(Template template, int place, FacetValue value, long having) {
		String text = value.value().length() > LONGEST ? value.value().substring(0, LONGEST) + "…" : value.value();
		Hyperlink link = new Hyperlink(text + " (" + texts.numbers().share((double) value.count() / Math.max(1, having)) + ")");
		link.getStyleClass().add("value");
		fit(link);
		link.setTooltip(new Tooltip(messages.text("values.what", value.value(), texts.numbers().count(value.count()))));
		link.setOnAction(_ -> model.filterToValue(template, place, value.value()));
		return link;
	}

	/// What is wider than the pane is cut, in the middle since both ends tell what it is.
	private void fit(Labeled label) {
		label.setMaxWidth(WIDEST);
		label.setMinWidth(0);
		label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
		label.setEllipsisString("…");
	}

	private void heading(String key) {
		Label heading = new Label(messages.text(key));
		heading.getStyleClass().add("heading");
		getChildren().add(heading);
	}

	private Label plain(String text) {
		Label label = new Label(text);
		label.getStyleClass().add("fact");
		label.setWrapText(true);
		getChildren().add(label);
		return label;
	}

	private static Label muted(String text) {
		Label label = new Label(text);
		label.getStyleClass().add("muted");
		return label;
	}

	/// One line, the day of the last one only where it is another.
	private void showTimes(PatternGroup group) {
		if (group.first().isEmpty() || group.last().isEmpty())
			return;
		heading("seen");
		TimeFormat format = times.getValue();
		long first = group.first().getAsLong();
		long last = group.last().getAsLong();
		String sameDay = format.date(first).equals(format.date(last)) ? format.time(last) : format.dateTime(last);
		plain(first == last ? format.dateTime(first) : format.dateTime(first) + " – " + sameDay);
	}
}
