package dev.chiplog.format.metric;

import dev.chiplog.format.layout.Characters;
import java.util.List;

/// A number in the wrapping that Python prints for tensors and NumPy scalars: `tensor(0.5, device='cuda:0')`, `np.float64(0.5)`.
final class Wrapped {
	private static final int LONGEST = 24;
	private static final int FARTHEST = 80;
	private static final List<String> WRAPPINGS = List.of("tensor", "Tensor", "array", "float16", "float32", "float64", "int32", "int64");

	private Wrapped() {
	}

	/// Where the number begins in the wrapping that begins here; -1 when there is no such wrapping.
	static int number(byte[] bytes, int from, int to) {
		int open = from;
		int limit = Math.min(to, from + LONGEST);
		while (open < limit && (Characters.isLetterOrDigit(bytes[open]) || bytes[open] == '.' || bytes[open] == '_'))
			open++;
		if (open == limit || bytes[open] != '(' || open + 1 == to)
			return -1;
		for (String wrapping : WRAPPINGS) {
			int start = open - wrapping.length();
			if (start >= from && (start == from || bytes[start - 1] == '.') && Quantity.isWord(bytes, start, open, wrapping))
				return open + 1;
		}
		return -1;
	}

	/// Behind the parenthesis that closes the wrapping of the number that ends here; -1 when there is none.
	static int behind(byte[] bytes, int numberEnd, int to) {
		if (numberEnd >= to || bytes[numberEnd] != ')' && bytes[numberEnd] != ',')
			return -1;
		int depth = 1;
		int limit = Math.min(to, numberEnd + FARTHEST);
		for (int at = numberEnd; at < limit; at++) {
			if (bytes[at] == '(')
				depth++;
			if (bytes[at] == ')' && --depth == 0)
				return at + 1;
		}
		return -1;
	}
}
