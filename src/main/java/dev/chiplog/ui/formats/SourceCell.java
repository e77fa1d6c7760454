package dev.chiplog.ui.formats;

import dev.chiplog.record.Event;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One line of the tree of sources: name, amount and share.
final class SourceCell extends TreeCell<SourceEntry> {
	private static final PseudoClass UNPARSED = PseudoClass.getPseudoClass("unparsed");
	private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

	private final Messages messages;
	private final Numbers numbers;
	private final Label name = new Label();
	private final Label amount = new Label();
	private final Label share = new Label();
	private final Region gap = new Region();
	private final HBox line = new HBox(name, gap, amount, share);
	private final Tooltip tooltip = new Tooltip();

	SourceCell(Messages messages) {
		this.messages = messages;
		this.numbers = new Numbers(messages.locale());
		name.getStyleClass().addAll("name", "monospace");
		name.setMinWidth(0);
		name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
		amount.getStyleClass().addAll("amount", "monospace");
		amount.setMinWidth(USE_PREF_SIZE);
		share.getStyleClass().addAll("share", "monospace");
		share.setMinWidth(USE_PREF_SIZE);
		HBox.setHgrow(gap, Priority.ALWAYS);
		line.getStyleClass().add("line");
	}

	@Override
	protected void updateItem(@Nullable SourceEntry entry, boolean empty) {
		super.updateItem(entry, empty);
		setText(null);
		if (empty || entry == null) {
			setGraphic(null);
			setTooltip(null);
			return;
		}
		setGraphic(line);
		setTooltip(tooltip);
		pseudoClassStateChanged(WHOLE, entry instanceof SourceEntry.Whole);
		switch (entry) {
			case SourceEntry.Whole(ListedSource source) -> show(source);
			case SourceEntry.OfShape(ListedSource source, ListedSource.Shape shape) -> show(source, shape);
		}
	}

	private void show(ListedSource source) {
		double understood = source.understood();
		show(source.parts() == 1 ? source.name() : messages.text("source.parts", source.name(), source.parts()),
				numbers.bytes(source.bytes()), source.events() == 0 ? "" : numbers.share(understood), understood < 0.5);
		tooltip.setText(messages.text("source.what", source.path().toString(), numbers.count(source.events()), numbers.share(understood)));
	}

	private void show(ListedSource source, ListedSource.Shape shape) {
		String name = shape.name().equals(Event.UNPARSED) ? messages.text("unparsed") : shape.name();
		String part = numbers.share(source.events() == 0 ? 0 : (double) shape.events() / source.events());
		show(name, numbers.count(shape.events()), part, shape.isUnparsed());
		tooltip.setText(messages.text("shape.what", name, numbers.count(shape.events()), part));
	}

	private void show(String shown, String much, String part, boolean poor) {
		name.setText(shown);
		amount.setText(much);
		share.setText(part);
		pseudoClassStateChanged(UNPARSED, poor);
	}
}
