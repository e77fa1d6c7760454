package dev.chiplog.ui.main;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.chiplog.settings.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;

/// The style sheets of a theme.
record Skin(Theme theme) {
	private static final String FOLDER = "/dev/chiplog/theme/";

	/// Gives the scene these style sheets in place of those it has.
	void dress(Scene scene) {
		scene.setUserAgentStylesheet(switch (theme) {
			case LIGHT -> new PrimerLight().getUserAgentStylesheet();
			case DARK -> new PrimerDark().getUserAgentStylesheet();
		});
		scene.getStylesheets().setAll(List.of(sheet(theme.name().toLowerCase(Locale.ROOT)), sheet("base"), Fonts.SHEET));
	}

	private static String sheet(String name) {
		return Objects.requireNonNull(Skin.class.getResource(FOLDER + name + ".css"), name).toExternalForm();
	}
}
