package dev.chiplog.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that shows what is chosen and opens the list of choices.
public final class ChoiceButton extends Button {
	private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");

	private static final double PADDING = 20;

	private final Messages messages;
	private final Label shown = new Label();
	private final Consumer<Choice> chosen;
	private List<Choice> choices = List.of();

	/// @param chosen told what the user chose
	public ChoiceButton(Locale locale, Consumer<Choice> chosen) {
		messages = new Messages("common", locale);
		this.chosen = chosen;
		getStyleClass().add("choice");
		shown.textProperty().bind(textProperty());
		shown.setMinWidth(0);
		shown.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
		Region gap = new Region();
		HBox.setHgrow(gap, Priority.ALWAYS);
		HBox line = new HBox(shown, gap, new FontIcon("fth-chevron-down"));
		line.setAlignment(Pos.CENTER_LEFT);
		line.prefWidthProperty().bind(widthProperty().subtract(PADDING));
		setGraphic(line);
		setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
		setMaxWidth(Double.MAX_VALUE);
		setMinWidth(0);
		setPrefWidth(0);
		setOnAction(_ -> open());
	}

	/// Offers these choices.
	public void show(Choices offered) {
		choices = offered.all();
		setText(offered.now().text());
		pseudoClassStateChanged(DECIDED, !offered.now().value().isEmpty());
	}

	private void open() {
		Flyout[] flyout = new Flyout[1];
		ChoiceList list = new ChoiceList(choices, messages, choice -> {
			flyout[0].hide();
			chosen.accept(choice);
		});
		flyout[0] = new Flyout(list, this);
		flyout[0].showBelow(this);
		list.begin();
	}
}
