package dev.chiplog.source.encoding;

import java.nio.charset.Charset;

/// An encoding other than UTF-8 in which logs are written, and how well a text in it looks like one of its language.
///
/// A character counts 1 when the language has many of it, 0.6 when it is of the common part of its set, less than 0 when it is of the rare
/// part: text in another encoding than its own is full of those.
enum Script {
	/** Unified Hangul Code, which contains EUC-KR. */
	KOREAN("x-windows-949", Frequent.KOREAN) {
		@Override
		double common(char c, int lead, int trail) {
			if (c >= 0xAC00 && c <= 0xD7A3)
				return lead >= 0xB0 && trail >= 0xA1 ? COMMON : -2;
			return lead >= 0xCA ? -1 : lead <= 0xA3 && trail >= 0xA1 ? SYMBOL : -ODD;
		}
	},
	/** GB 18030, which contains GBK and GB 2312. */
	SIMPLIFIED_CHINESE("GB18030", Frequent.SIMPLIFIED) {
		@Override
		double common(char c, int lead, int trail) {
			if (trail < 0xA1)
				return -1;
			if (lead >= 0xB0)
				return lead <= 0xD7 ? COMMON : -ODD;
			return lead == 0xA1 || lead == 0xA3 ? SYMBOL : -ODD;
		}
	},
	/** Big5 as Windows has it. */
	TRADITIONAL_CHINESE("x-windows-950", Frequent.TRADITIONAL) {
		@Override
		double common(char c, int lead, int trail) {
			if (lead >= 0xA4 && lead <= 0xC6)
				return COMMON;
			return lead >= 0xA1 && lead <= 0xA3 ? SYMBOL : -ODD;
		}
	},
	/** Shift_JIS as Windows has it. */
	JAPANESE_SHIFT("windows-31j", Frequent.JAPANESE) {
		@Override
		double common(char c, int lead, int trail) {
			if (isKana(c))
				return FREQUENT;
			if (trail == 0)
				return -ODD;
			return lead >= 0x88 && lead <= 0x97 ? COMMON : lead == 0x81 ? SYMBOL : -ODD;
		}
	},
	/** EUC-JP. */
	JAPANESE_UNIX("EUC-JP", Frequent.JAPANESE) {
		@Override
		double common(char c, int lead, int trail) {
			if (isKana(c))
				return FREQUENT;
			return lead >= 0xB0 && lead <= 0xCF ? COMMON : lead == 0xA1 ? SYMBOL : -ODD;
		}
	},
	/** Latin-1 and what Windows put into its gaps. */
	WESTERN("windows-1252", "äöüßÄÖÜéèàçêñóíáúåøæ") {
		@Override
		double common(char c, int lead, int trail) {
			if (Character.isLetter(c) && lead >= 0xC0)
				return COMMON;
			return "–—‘’“”„•…€«»°±²³µ·§©®£ ×".indexOf(c) >= 0 ? SYMBOL : -ODD;
		}
	};

	private static final double FREQUENT = 1;
	private static final double COMMON = 0.6;
	private static final double SYMBOL = 0.4;
	private static final double ODD = 0.5;
	private static final double MALFORMED = -5;

	private final Charset charset;
	private final String frequent;

	Script(String charset, String frequent) {
		this.charset = Charset.forName(charset);
		this.frequent = frequent;
	}

	Charset charset() {
		return charset;
	}

	/// How well a sample reads in this encoding, from -5 to 1.
	double plausibility(byte[] sample) {
		String text = new String(sample, charset);
		double sum = 0;
		int foreign = 0;
		int together = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			together = c < 0x80 ? 0 : together + 1;
			if (c < 0x80)
				continue;
			foreign++;
			sum += this == WESTERN && (together > 2 || !besideLatin(text, i)) ? -ODD : weight(c);
		}
		return foreign == 0 ? MALFORMED : sum / foreign;
	}

	/// The weight of a character that is not among the frequent ones.
	///
	/// @param lead the first byte of the character
	/// @param trail the second; 0 when it has only one
	abstract double common(char c, int lead, int trail);

	private double weight(char c) {
		if (c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE)
			return MALFORMED;
		if (frequent.indexOf(c) >= 0)
			return FREQUENT;
		byte[] bytes = String.valueOf(c).getBytes(charset);
		return common(c, bytes[0] & 0xFF, bytes.length > 1 ? bytes[1] & 0xFF : 0);
	}

	/// In Latin script, a letter beyond ASCII stands in a word with others.
	private static boolean besideLatin(String text, int at) {
		return !Character.isLetter(text.charAt(at)) || at > 0 && isLatin(text.charAt(at - 1))
				|| at + 1 < text.length() && isLatin(text.charAt(at + 1));
	}

	private static boolean isLatin(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	private static boolean isKana(char c) {
		return c >= 0x3041 && c <= 0x30FE;
	}
}
