package dev.chiplog.ui.formats;

import dev.chiplog.ui.common.ChoiceButton;
import dev.chiplog.ui.common.Choices;
import dev.chiplog.ui.common.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The settings of a source, each with a button that offers its choices.
final class SettingsForm extends GridPane {
	private final Map<Setting, ChoiceButton> buttons = new EnumMap<>(Setting.class);

	SettingsForm(SettingsViewModel model, Messages messages) {
		getStyleClass().add("settings-form");
		ColumnConstraints names = new ColumnConstraints();
		names.setMinWidth(USE_PREF_SIZE);
		ColumnConstraints values = new ColumnConstraints();
		values.setHgrow(Priority.ALWAYS);
		getColumnConstraints().setAll(names, values);
		for (Setting setting : Setting.values()) {
			Label name = new Label(messages.text("setting." + setting.word()));
			name.getStyleClass().add("muted");
			ChoiceButton button = new ChoiceButton(messages.locale(), choice -> model.choose(setting, choice));
			button.setId("setting-" + setting.word());
			button.setAccessibleText(name.getText());
			name.setLabelFor(button);
			buttons.put(setting, button);
			addRow(setting.ordinal(), name, button);
		}
		model.choices().subscribe(this::show);
	}

	private void show(Map<Setting, Choices> choices) {
		choices.forEach((setting, offered) -> {
			ChoiceButton button = buttons.get(setting);
			if (button != null)
				button.show(offered);
		});
	}
}
