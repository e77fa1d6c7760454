package dev.chiplog.insight.group;

import java.util.Comparator;
import java.util.regex.Pattern;

/// The order of keys as people expect it: numbers by their size, then other texts.
final class NumbersFirst implements Comparator<String> {
	static final Comparator<String> ORDER = new NumbersFirst();

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

	private NumbersFirst() {
	}

	@Override
	public int compare(String left, String right) {
		boolean leftNumber = NUMBER.matcher(left).matches();
		boolean rightNumber = NUMBER.matcher(right).matches();
		if (leftNumber != rightNumber)
			return leftNumber ? -1 : 1;
		int sign = leftNumber ? Double.compare(Double.parseDouble(left), Double.parseDouble(right)) : 0;
		return sign == 0 ? left.compareTo(right) : sign;
	}
}
