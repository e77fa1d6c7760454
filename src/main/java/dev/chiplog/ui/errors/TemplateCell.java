package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.PatternGroup;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// What a group has in common, whole in its tooltip.
final class TemplateCell extends TableCell<PatternGroup, PatternGroup> {
	private static final double WIDEST = 700;

	private final GroupTexts texts;
	private final TemplateLine line = new TemplateLine();
	private final Tooltip tooltip = new Tooltip();

	TemplateCell(GroupTexts texts) {
		this.texts = texts;
		tooltip.setWrapText(true);
		tooltip.setMaxWidth(WIDEST);
		line.prefWidthProperty().bind(widthProperty().subtract(20));
	}

	@Override
	protected void updateItem(@Nullable PatternGroup group, boolean empty) {
		super.updateItem(group, empty);
		if (group == null || empty) {
			setGraphic(null);
			setTooltip(null);
			return;
		}
		Template template = texts.template(group.key());
		line.show(template);
		tooltip.setText(template.shown() + "\n\n" + texts.everywhere(group));
		setGraphic(line);
		setTooltip(tooltip);
	}
}
