package dev.chiplog.ui.common;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The theme's colours for code that draws on a canvas: an empty node that, once it is in the scene, style sheets paint.
///
/// Add it as a child of the drawing node; it takes no room. Before it is in a scene every colour is transparent.
///
/// Threads: the JavaFX thread.
public final class Palette extends Pane {
	private final Map<Token, Region> swatches = new EnumMap<>(Token.class);

	/// @param changed called after the colours changed, with all of them in place: draw again
	public Palette(Runnable changed) {
		setManaged(false);
		setMouseTransparent(true);
		for (Token token : Token.values()) {
			Region swatch = new Region();
			swatch.setStyle("-fx-background-color: " + token.css());
			swatches.put(token, swatch);
			getChildren().add(swatch);
		}
		// style sheets reach the children in their order, so the last one's change means that all have changed
		((Region) getChildren().getLast()).backgroundProperty().subscribe((_, _) -> changed.run());
	}

	/// The colour that the theme gives to the token.
	public Color color(Token token) {
		Background background = swatch(token).getBackground();
		return background != null && !background.isEmpty() && background.getFills().getFirst().getFill() instanceof Color color
				? color
				: Color.TRANSPARENT;
	}

	private Region swatch(Token token) {
		return Objects.requireNonNull(swatches.get(token));
	}
}
