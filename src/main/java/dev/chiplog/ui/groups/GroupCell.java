package dev.chiplog.ui.groups;

import dev.chiplog.insight.group.GroupColumn;
import dev.chiplog.query.GroupAnswer.Group;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A cell of the table of groups: a text, and behind it for counts and rates a bar as long as they are large.
final class GroupCell extends TableCell<Group, Group> {
	private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
	private static final double INSET = 3;

	private final GroupColumn column;
	private final Supplier<CellTexts> texts;
	private final Region bar = new Region();
	private double length;

	/// @param texts how the table that is shown now is written
	GroupCell(GroupColumn column, Supplier<CellTexts> texts) {
		this.column = column;
		this.texts = texts;
		bar.setManaged(false);
		bar.setMouseTransparent(true);
		bar.getStyleClass().addAll("bar", "bar-" + column.word());
	}

	@Override
	protected void updateItem(@Nullable Group group, boolean empty) {
		super.updateItem(group, empty);
		Group shown = empty ? null : group;
		setText(shown == null ? null : texts.get().text(column, shown));
		pseudoClassStateChanged(MISSING, shown != null && texts.get().isMissing(column, shown));
		length = shown == null ? 0 : length(shown);
		requestLayout();
	}

	private double length(Group group) {
		boolean total = group.key().isEmpty();
		return switch (column) {
			case COUNT -> total ? 0 : (double) group.count() / texts.get().table().largest();
			case ERROR_RATE -> group.errorRate();
			case KEY, SECOND_KEY, SHARE, ERRORS, MEAN, P50, P95, P99, DISTINCT, FIRST, LAST -> 0;
		};
	}

	/// The skin keeps only its own children: the bar is put behind the text whenever it was taken away.
	@Override
	protected void layoutChildren() {
		super.layoutChildren();
		if (length > 0 && !getChildren().contains(bar))
			getChildren().addFirst(bar);
		bar.setVisible(length > 0);
		double room = Math.max(0, getWidth() - 2 * INSET);
		bar.resizeRelocate(INSET, INSET, room * length, Math.max(0, getHeight() - 2 * INSET));
	}
}
