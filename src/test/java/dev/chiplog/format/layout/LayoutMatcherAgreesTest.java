package dev.chiplog.format.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.LineMutation;
import dev.chiplog.format.Lines;
import dev.chiplog.format.time.StampReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The prepared matchers find the slots where one that prepares nothing finds them, whatever the line.
class LayoutMatcherAgreesTest {
	private static final int LINES = Integer.getInteger("chiplog.mutations", 50_000);
	private static final Instant MODIFIED = Instant.parse("2025-03-05T00:00:00Z");
	private static final List<String> PATTERNS = List.of("{time} - {logger} - {level} - {message}",
			"{time} | {logger:name} | {level} - {message}", "[{time}] [{level}] [{logger}:{line}:{function}]~{message}",
			"{level} {time} [{logger:qualified}] {message}", "{time} {pid} {level} {logger:name} [{request_id:text}] {message}",
			"{thread}::{level}::{time}::{module}::{line}::{message}", "{time:iso} {host} {program:path}[{pid}]: {message}",
			"{level:letter}{time:short_month} {pid} {file}:{line}] {message}",
			"{time:epoch} {elapsed:number} {client} {result:identifier}/{status:number} {bytes:decimal} {message:ahead}{method} {path}$",
			"{time} {logger}$~{level:capitals}: {message}", "<{priority:priority}>{time:named} {host} {message}",
			"\"{message:quoted}\" {status}  {rest:text}$", "{time}~{thread}~{level:INFO=INFO|SEVERE=ERROR}{message:rest}",
			"{time:clock} {load:fraction}%{message}", "{message:ahead}Started {method} \"{path:quoted}\"");
	private static final List<String> LINES_SEEN = List.of("2025-03-01 00:00:00,123 - serving.model - INFO - Epoch 5",
			"2025-03-01 00:00:00.123 | a.b:c | WARNING - x", "[2025-03-01 00:00:00] [error] [main:12:run] text",
			"INFO 2025-03-01 00:00:00 [a.b] m", "2025-03-01 00:00:00 123 ERROR x.y [a b c] m",
			"main thread::INFO::2025-03-01 00:00:00::mod::12::m", "2025-03-01T00:00:00Z host a::b[12]: m",
			"I0301 12:00:00.123 4711 file.cc:12] m", "1740787200.123   12 10.0.0.1 TCP_MISS/200 512 GET http://x/",
			"2025-03-01 00:00:00 a.B\nINFO: m", "<34>Mar  1 12:00:00 host m", "\"GET / HTTP/1.1\" 200  tail",
			"2025-03-01 00:00:00 main SEVERE m", "12:00:00 0.75% m", "Started GET \"/a\" for x");

	private final byte[] before = "9] ".getBytes(StandardCharsets.UTF_8);
	private final byte[] behind = "\n - INFO - x".getBytes(StandardCharsets.UTF_8);

	@Test
	void findsEverySlotWhereTheReferenceDoes() {
		Random random = new Random(5);
		LineMutation mutation = new LineMutation(random);
		LineStamps stamps = new LineStamps(new StampReader(ZoneOffset.UTC, MODIFIED));
		LevelWords words = new LevelWords();
		List<Layout> layouts = PATTERNS.stream().flatMap(pattern -> Layout.variants(pattern).stream()).toList();
		List<Prepared> prepared = layouts.stream().map(layout -> Prepared.of(layout, stamps, words)).toList();
		List<ReferenceMatcher> references = layouts.stream().map(layout -> new ReferenceMatcher(layout, stamps, words)).toList();
		int matched = 0;
		int straight = 0;
		for (int i = 0; i < LINES; i++) {
			byte[] line = mutation.of(LINES_SEEN.get(i % LINES_SEEN.size()).getBytes(StandardCharsets.UTF_8));
			byte[] bytes = new byte[before.length + line.length + behind.length];
			System.arraycopy(before, 0, bytes, 0, before.length);
			System.arraycopy(line, 0, bytes, before.length, line.length);
			System.arraycopy(behind, 0, bytes, before.length + line.length, behind.length);
			for (int layout = 0; layout < layouts.size(); layout++) {
				matched += agree(prepared.get(layout), references.get(layout), stamps, bytes) ? 1 : 0;
				straight += agreesStraight(prepared.get(layout), references.get(layout), stamps, bytes) ? 1 : 0;
			}
		}
		assertThat(matched).isGreaterThan(LINES / 4);
		assertThat(straight).isGreaterThan(LINES / 16);
	}

	/// A layout and what was prepared of it; both matchers tell the same places.
	private record Prepared(Layout layout, SlotPlaces places, LayoutMatcher matcher, @Nullable StraightMatcher straight) {

		static Prepared of(Layout layout, LineStamps stamps, LevelWords words) {
			SlotPlaces places = new SlotPlaces(layout.slots().size());
			return new Prepared(layout, places, new LayoutMatcher(layout, stamps, words, places),
					StraightMatcher.of(layout, stamps, words, places));
		}
	}

	private boolean agree(Prepared prepared, ReferenceMatcher reference, LineStamps stamps, byte[] bytes) {
		String shown = new String(bytes, StandardCharsets.ISO_8859_1);
		LayoutMatcher matcher = prepared.matcher();
		int to = bytes.length - behind.length;
		int feed = Lines.end(bytes, before.length, to);
		stamps.forget();
		boolean begins = reference.matchesLine(bytes, before.length, feed);
		stamps.forget();
		assertThat(matcher.matchesLine(bytes, before.length, feed)).as(shown).isEqualTo(begins);
		stamps.forget();
		boolean expected = reference.matchesEvent(bytes, before.length, feed, to);
		stamps.forget();
		assertThat(matcher.matchesEvent(bytes, before.length, feed, to)).as(shown).isEqualTo(expected);
		if (expected) {
			samePlaces(prepared, reference, shown);
			FirstBytes first = new FirstBytes(List.of(prepared.layout()));
			assertThat(feed == before.length || first.mayBegin(bytes[before.length])).as(shown).isTrue();
		}
		return expected;
	}

	/// Whether the straight matcher takes the line; the reference has looked at the same line.
	private boolean agreesStraight(Prepared prepared, ReferenceMatcher reference, LineStamps stamps, byte[] bytes) {
		String shown = new String(bytes, StandardCharsets.ISO_8859_1);
		StraightMatcher straight = prepared.straight();
		int to = bytes.length - behind.length;
		int feed = Lines.end(bytes, before.length, to);
		stamps.forget();
		boolean taken = straight != null && straight.matches(bytes, before.length, feed, to);
		stamps.forget();
		if (taken) {
			assertThat(reference.matchesEvent(bytes, before.length, feed, to)).as(shown).isTrue();
			samePlaces(prepared, reference, shown);
		}
		return taken;
	}

	private static void samePlaces(Prepared prepared, ReferenceMatcher reference, String shown) {
		SlotPlaces places = prepared.places();
		assertThat(places.level()).as(shown).isEqualTo(reference.level());
		assertThat(places.nanos()).as(shown).isEqualTo(reference.nanos());
		for (Part.Slot slot : prepared.layout().slots()) {
			assertThat(places.start(slot)).as(shown).isEqualTo(reference.start(slot));
			assertThat(places.end(slot)).as(shown).isEqualTo(reference.end(slot));
		}
	}
}
