package dev.chiplog.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How large a picture of the window is, in pixels.
record PictureSize(int width, int height) {
	private static final Pattern TEXT = Pattern.compile("(\\d{3,4})[x×](\\d{3,4})");

	/// A window on a laptop.
	static final PictureSize USUAL = new PictureSize(1440, 900);

	/// Reads a size as `1440x900`.
	static final class Size implements ITypeConverter<PictureSize> {
		@Override
		public PictureSize convert(String text) {
			Matcher matcher = TEXT.matcher(text);
			if (!matcher.matches())
				throw new TypeConversionException(text + " is no size in pixels as 1440x900, from 100x100 to 9999x9999");
			return new PictureSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
		}
	}
}
