package dev.chiplog.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads a panel: the FXML file that is named after the panel's folder, with its style sheet, its texts and its controller.
///
/// For the controller `dev.chiplog.ui.facets.FacetsController` that is `dev/chiplog/ui/facets/facets.fxml`, `facets.css` beside it and the
/// bundle `dev/chiplog/i18n/facets`.
public final class PanelLoader {
	private final Locale locale;
	private final Map<Class<?>, Supplier<?>> controllers;

	/// A loader for the panels of one window.
	///
	/// @param controllers how each controller is made
	public PanelLoader(Locale locale, Map<Class<?>, Supplier<?>> controllers) {
		this.locale = locale;
		this.controllers = Map.copyOf(controllers);
	}

	/// The panel of the controller.
	public Parent load(Class<?> controller) {
		String folder = controller.getPackageName().substring(controller.getPackageName().lastIndexOf('.') + 1);
		URL fxml = Objects.requireNonNull(controller.getResource(folder + ".fxml"), () -> folder + ".fxml is missing");
		FXMLLoader loader = new FXMLLoader(fxml, new Messages(folder, locale).bundle());
		loader.setControllerFactory(type -> Objects.requireNonNull(controllers.get(type), () -> "no way to make a " + type).get());
		try {
			Parent panel = loader.load();
			URL css = controller.getResource(folder + ".css");
			if (css != null)
				panel.getStylesheets().add(css.toExternalForm());
			return panel;
		} catch (IOException broken) {
			throw new UncheckedIOException(fxml + " cannot be loaded", broken);
		}
	}
}
