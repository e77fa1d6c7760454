package dev.chiplog.ui.groups;

import dev.chiplog.insight.group.GroupColumn;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// All groups taken together, on a line under the table that stays in sight, its cells as wide as the columns above.
final class TotalRow extends Pane {
	private final List<TableColumn<?, ?>> columns = new ArrayList<>();
	private final List<Label> cells = new ArrayList<>();

	private @Nullable TableView<?> table;
	private @Nullable ScrollBar across;

	TotalRow() {
		setId("groups-total");
		getStyleClass().add("total");
		Rectangle inside = new Rectangle();
		inside.widthProperty().bind(widthProperty());
		inside.heightProperty().bind(heightProperty());
		setClip(inside);
	}

	/// Stands under the columns of this table from now on.
	void follow(TableView<?> above, List<GroupColumn> shown) {
		table = above;
		columns.clear();
		cells.clear();
		for (int i = 0; i < shown.size(); i++) {
			TableColumn<?, ?> column = above.getColumns().get(i);
			Label cell = new Label();
			cell.getStyleClass().addAll("total-cell", GroupColumns.isKey(shown.get(i)) ? "text" : "number");
			column.widthProperty().subscribe(_ -> requestLayout());
			columns.add(column);
			cells.add(cell);
		}
		getChildren().setAll(cells);
	}

	/// Shows the total.
	void show(CellTexts texts) {
		List<GroupColumn> shown = texts.table().columns();
		for (int i = 0; i < cells.size(); i++)
			cells.get(i).setText(texts.text(shown.get(i), texts.table().total()));
	}

	/// How far the table is scrolled to the right, in pixels.
	private double scrolled() {
		if (across == null && table != null)
			for (Node node : table.lookupAll(".scroll-bar"))
				if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
					across = bar;
					bar.valueProperty().subscribe(_ -> requestLayout());
				}
		return across != null && across.isVisible() ? across.getValue() : 0;
	}

	@Override
	protected void layoutChildren() {
		double left = -scrolled();
		for (int i = 0; i < cells.size(); i++) {
			cells.get(i).resizeRelocate(left, 0, columns.get(i).getWidth(), getHeight());
			left += columns.get(i).getWidth();
		}
	}
}
