package dev.chiplog.engine.memory.pattern;

/// Finds addresses of hardware and of networks that are groups of hexadecimal digits with colons between them: of Ethernet cards
/// (`9c:4e:36:aa:bb:cc`), of PCI (`0000:ae:00.0`) and of IPv6 (`fe80::1ff:fe23`).
final class HexGroups {
	private static final int LONGEST = 4;
	private static final int FEWEST = 3;
	/// So many groups need no digit, since words are not written so.
	private static final int MANY = 6;

	private HexGroups() {
	}

	/// Behind the address that begins here; the place itself when there is none.
	static int end(byte[] bytes, int from, int to) {
		int groups = 0;
		boolean digit = false;
		int at = from;
		while (true) {
			int group = at;
			while (at < to && Characters.isHex(bytes[at])) {
				digit |= Characters.isDigit(bytes[at]);
				at++;
			}
			if (at - group > LONGEST || at == from)
				return from;
			groups++;
			if (at == to || bytes[at] != ':')
				break;
			at++;
		}
		int behind = at;
		if (behind < to && bytes[behind] == '.')
			behind++;
		while (behind < to && Characters.isDigit(bytes[behind]))
			behind++;
		if (behind > at + 1)
			at = behind;
		boolean ends = at == to || !Characters.isPlain(bytes[at]) || Characters.endsSentence(bytes[at]);
		return ends && groups >= FEWEST && (digit || groups >= MANY) && bytes[at - 1] != ':' ? at : from;
	}
}
