package dev.chiplog.app;

import dev.chiplog.app.arguments.WrongUsageException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How large a picture of the window is, in pixels.
record PictureSize(int width, int height) {
	/// A window on a laptop.
	static final PictureSize USUAL = new PictureSize(1440, 900);

	/// The size that a text as `1440x900` says.
	///
	/// @throws WrongUsageException when it says none
	static PictureSize of(String text) {
		Matcher matcher = Pattern.compile("(\\d{3,4})[x×](\\d{3,4})").matcher(text);
		if (!matcher.matches())
			throw new WrongUsageException(text + " is no size in pixels as 1440x900, from 100x100 to 9999x9999");
		return new PictureSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
	}
}
