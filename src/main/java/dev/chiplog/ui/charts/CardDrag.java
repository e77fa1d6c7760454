package dev.chiplog.ui.charts;

import dev.chiplog.ui.common.CardGrid;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Arranges charts by dragging: a card that is held by its head takes the place of each card that it comes over.
final class CardDrag {
	private final CardGrid grid;
	private final ChartsViewModel model;
	private @Nullable ChartCard dragged;
	private @Nullable ChartCard over;

	CardDrag(CardGrid grid, ChartsViewModel model) {
		this.grid = grid;
		this.model = model;
	}

	/// Listens from now on.
	void install() {
		grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
		grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
		grid.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> release());
	}

	private void pressed(MouseEvent mouse) {
		release();
		if (mouse.getButton() == MouseButton.PRIMARY && mouse.getTarget() instanceof Node target)
			dragged = card(mouse).filter(card -> card.isHandle(target)).orElse(null);
		over = dragged;
	}

	private void moved(MouseEvent mouse) {
		if (dragged == null)
			return;
		dragged.setDragged(true);
		ChartCard now = card(mouse).orElse(over);
		// until the cards are laid out anew, the mouse is still over the one whose place was taken
		boolean entered = now != null && !now.equals(over);
		over = now;
		if (now != null && entered && !now.equals(dragged))
			model.move(dragged.chart(), grid.getChildren().indexOf(now));
	}

	private void release() {
		if (dragged != null)
			dragged.setDragged(false);
		dragged = null;
	}

	private Optional<ChartCard> card(MouseEvent mouse) {
		Point2D place = grid.sceneToLocal(mouse.getSceneX(), mouse.getSceneY());
		return grid.getChildren().stream().flatMap(child -> child instanceof ChartCard card ? Stream.of(card) : Stream.empty())
				.filter(card -> card.getBoundsInParent().contains(place)).findFirst();
	}
}
