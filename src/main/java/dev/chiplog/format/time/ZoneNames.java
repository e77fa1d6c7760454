package dev.chiplog.format.time;

import java.util.Arrays;

/// The abbreviations of time zones that loggers write behind a clock, with the offset that each means.
///
/// Abbreviations are no standard; where one has several meanings the most written one is taken (`CST` US Central, `IST` India).
final class ZoneNames {
	/// No zone of this name is known.
	static final int UNKNOWN = Integer.MIN_VALUE;

	private static final String TABLE = """
			UTC 0 GMT 0 UCT 0 WET 0 WEST 60 BST 60 CET 60 CEST 120 MEZ 60 MESZ 120 SAST 120 CAT 120 EAT 180 WAT 60
			EET 120 EEST 180 MSK 180 MSD 240 TRT 180 IST 330 NPT 345 PKT 300 ICT 420 WIB 420 HKT 480 SGT 480 AWST 480 PHT 480
			JST 540 KST 540 ACST 570 ACDT 630 AEST 600 AEDT 660 NZST 720 NZDT 780
			BRT -180 ART -180 NST -210 NDT -150 AST -240 ADT -180 EST -300 EDT -240 CST -360 CDT -300 MST -420 MDT -360
			PST -480 PDT -420 AKST -540 AKDT -480 HST -600
			""";
	private static final int[] NAMES;
	private static final int[] MINUTES;

	static {
		String[] words = TABLE.strip().split("\\s+");
		long[] sorted = new long[words.length / 2];
		for (int i = 0; i < sorted.length; i++)
			sorted[i] = ((long) pack(words[2 * i]) << 32) | (Integer.parseInt(words[2 * i + 1]) & 0xFFFF_FFFFL);
		Arrays.sort(sorted);
		NAMES = Arrays.stream(sorted).mapToInt(entry -> (int) (entry >> 32)).toArray();
		MINUTES = Arrays.stream(sorted).mapToInt(entry -> (int) entry).toArray();
	}

	private ZoneNames() {
	}

	/// Minutes east of UTC of the name of three or four capitals whose bytes are packed into an int, last one lowest.
	static int minutes(int packedName) {
		int index = Arrays.binarySearch(NAMES, packedName);
		return index < 0 ? UNKNOWN : MINUTES[index];
	}

	private static int pack(String name) {
		int packed = 0;
		for (int i = 0; i < name.length(); i++)
			packed = (packed << 8) | name.charAt(i);
		return packed;
	}
}
