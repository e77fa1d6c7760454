package dev.chiplog.ui.query;

import dev.chiplog.query.FilterHighlight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The text of a field once more in the colours of the filter language, lying exactly over the field's own, which is made invisible.
///
/// Each coloured part is the whole text seen through a window, so that its characters stand where the field puts them.
final class FilterColours extends Pane {
	private static final PseudoClass COLOURED = PseudoClass.getPseudoClass("coloured");

	private static final double TALL = 100;

	private final TextField field;
	private @Nullable Text own;
	private Subscription following = Subscription.EMPTY;

	FilterColours(TextField field) {
		this.field = field;
		setMouseTransparent(true);
		setFocusTraversable(false);
		Rectangle seen = new Rectangle();
		seen.widthProperty().bind(widthProperty());
		seen.heightProperty().bind(heightProperty());
		setClip(seen);
		field.textProperty().subscribe(_ -> show());
		field.fontProperty().subscribe(_ -> show());
		field.skinProperty().subscribe(_ -> show());
	}

	private void show() {
		String text = field.getText();
		find(text);
		Text shown = own;
		getChildren().setAll(shown == null ? List.of() : FilterHighlight.tokens(text).stream().map(span -> part(shown, span)).toList());
		field.pseudoClassStateChanged(COLOURED, shown != null);
		follow();
	}

	/// The node in which the field draws its text; none while there is no text or the field is not dressed yet.
	private void find(String text) {
		Text found = text.isEmpty()
				? null
				: field.lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast)
						.filter(node -> node.getText().equals(text)).findFirst().orElse(null);
		if (Objects.equals(found, own))
			return;
		own = found;
		following.unsubscribe();
		following = found == null ? Subscription.EMPTY : found.localToSceneTransformProperty().subscribe(_ -> follow());
	}

	private static Text part(Text own, FilterHighlight.Span span) {
		Text part = new Text(own.getText());
		part.fontProperty().bind(own.fontProperty());
		part.textOriginProperty().bind(own.textOriginProperty());
		part.boundsTypeProperty().bind(own.boundsTypeProperty());
		part.fontSmoothingTypeProperty().bind(own.fontSmoothingTypeProperty());
		part.getStyleClass().add("filter-" + span.kind().name().toLowerCase(Locale.ROOT));
		Path shape = new Path(part.rangeShape(span.start(), span.end()));
		shape.setStroke(null);
		// a shape that is neither drawn nor filled has no bounds
		shape.setFill(own.getFill());
		Bounds bounds = shape.getLayoutBounds();
		part.setClip(new Rectangle(bounds.getMinX(), -TALL, bounds.getWidth(), 2 * TALL));
		return part;
	}

	private void follow() {
		if (own == null)
			return;
		Bounds place = sceneToLocal(own.localToScene(own.getLayoutBounds()));
		getChildren().forEach(part -> {
			part.setTranslateX(place.getMinX() - part.getLayoutBounds().getMinX());
			part.setTranslateY(place.getMinY() - part.getLayoutBounds().getMinY());
		});
	}

	@Override
	protected void layoutChildren() {
		follow();
	}
}
