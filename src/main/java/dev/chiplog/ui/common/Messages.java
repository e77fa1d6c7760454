package dev.chiplog.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of one panel in the user's language: the bundle under `dev/chiplog/i18n` that is named after the panel's folder.
public final class Messages {
	private static final String FOLDER = "dev.chiplog.i18n.";

	private final ResourceBundle bundle;

	/// The texts of a panel.
	///
	/// @param panel the panel's folder: `facets`, `timeline`, …; `common` for what panels share
	/// @param locale the language; English when there is no bundle for it
	public Messages(String panel, Locale locale) {
		this.bundle = ResourceBundle.getBundle(FOLDER + panel, locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/// The text of the key, with `{0}`, `{1}`, … replaced as [MessageFormat] does.
	public String text(String key, Object... arguments) {
		String pattern = bundle.getString(key);
		return arguments.length == 0 ? pattern : new MessageFormat(pattern, bundle.getLocale()).format(arguments);
	}

	/// The bundle, for FXML's `%key`.
	public ResourceBundle bundle() {
		return bundle;
	}

	/// The language of the texts.
	public Locale locale() {
		return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
	}
}
