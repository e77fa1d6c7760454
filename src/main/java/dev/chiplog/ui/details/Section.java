package dev.chiplog.ui.details;

import dev.chiplog.ui.common.Visibility;
import javafx.beans.DefaultProperty;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A part of the panel under a heading that folds it away; hidden by `setVisible(false)` it takes no room.
@DefaultProperty("content")
public final class Section extends VBox {
	private static final String UNFOLDED = "fth-chevron-down";
	private static final String FOLDED = "fth-chevron-right";

	private final Label title = new Label();
	private final Label note = new Label();
	private final FontIcon chevron = new FontIcon(UNFOLDED);
	private final HBox heading = new HBox();
	private final BooleanProperty expanded = new SimpleBooleanProperty(this, "expanded", true);
	private final ObjectProperty<@Nullable Node> content = new SimpleObjectProperty<>(this, "content");

	public Section() {
		getStyleClass().add("section");
		managedProperty().bind(visibleProperty());
		title.getStyleClass().add("section-title");
		note.getStyleClass().add("section-note");
		Region gap = new Region();
		HBox.setHgrow(gap, Priority.ALWAYS);
		chevron.getStyleClass().add("section-chevron");
		heading.getStyleClass().add("section-heading");
		heading.getChildren().setAll(title, chevron, gap, note);
		heading.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
		heading.accessibleTextProperty().bind(title.textProperty());
		heading.setFocusTraversable(true);
		heading.setOnMouseClicked(_ -> toggle());
		heading.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
			if (pressed.getCode() == KeyCode.SPACE || pressed.getCode() == KeyCode.ENTER) {
				toggle();
				pressed.consume();
			}
		});
		getChildren().add(heading);
		content.subscribe(this::place);
		expanded.subscribe(this::fold);
	}

	/// What stands in bold in the heading.
	public StringProperty titleProperty() {
		return title.textProperty();
	}

	public String getTitle() {
		return title.getText();
	}

	public void setTitle(String text) {
		title.setText(text);
	}

	/// What stands muted at the heading's right.
	public StringProperty noteProperty() {
		return note.textProperty();
	}

	/// Whether the content is seen.
	public BooleanProperty expandedProperty() {
		return expanded;
	}

	public boolean isExpanded() {
		return expanded.get();
	}

	public void setExpanded(boolean value) {
		expanded.set(value);
	}

	public @Nullable Node getContent() {
		return content.get();
	}

	public void setContent(@Nullable Node node) {
		content.set(node);
	}

	/// Puts something to click behind the note.
	void addAction(Node action) {
		heading.getChildren().add(action);
	}

	private void toggle() {
		expanded.set(!expanded.get());
	}

	private void place(@Nullable Node node) {
		getChildren().setAll(heading);
		if (node != null)
			getChildren().add(node);
		fold(expanded.get());
	}

	private void fold(boolean open) {
		chevron.setIconLiteral(open ? UNFOLDED : FOLDED);
		Node node = content.get();
		if (node != null) {
			Visibility.set(node, open);
		}
	}
}
