package dev.chiplog.format.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What every document whose records have a place in the original keeps to; a document's test extends it and gives its samples.
public abstract class DocumentContract {
	private static final List<String> FOREIGN = List.of("2025-03-05 10:00:00,123 INFO app started\n2025-03-05 10:00:01,5 INFO more\n",
			"{\"a\":1}\n{\"a\":2}\n", "[2025-03-05] one\n[2025-03-05] two\n", "a,b\n1,2\n", "level=info msg=hello\nlevel=warn msg=x\n",
			"<34>Oct 11 22:14:15 mymachine su: 'su root' failed\n", "", "\n\n", "<html><body>x</body></html>\n",
			"2025-03-05 INFO got {\n  \"a\": 1\n}\n");

	/// What breaks a document: whatever structures are made of.
	private static final String NOISE = " \n\"{}[]<>:,/=&\\\u0000x";

	/// The document under test.
	protected abstract Document document();

	/// Whole documents, written for this test after the documentation.
	protected abstract List<String> samples();

	/// The samples behind whose broken records the next one can be told.
	protected List<String> resumable() {
		return samples();
	}

	@Test
	void recognisesItsSamples() {
		for (String sample : samples())
			assertThat(recognise(sample)).as(sample).isBetween(0.9, 1.0);
	}

	@Test
	void doesNotClaimWhatIsReadLineByLine() {
		for (String foreign : FOREIGN)
			assertThat(recognise(foreign)).as(foreign).isZero();
	}

	@Test
	void recognisesABrokenOffSample() {
		for (String sample : samples())
			assertThat(recognise(sample.substring(0, sample.length() * 4 / 5))).as(sample).isGreaterThan(0.5);
	}

	@Test
	void givesEveryByteToOneRecord() {
		for (String sample : samples())
			holdsTogether(bytes(sample), ReadDocument.of(document(), sample));
	}

	@Test
	void losesNothingThatStandsBeforeABreak() {
		for (String sample : samples()) {
			byte[] whole = bytes(sample);
			List<DocumentRecord> records = ReadDocument.of(document(), whole).records();
			for (int cut = 0; cut < whole.length; cut += 7) {
				byte[] part = Arrays.copyOf(whole, cut);
				ReadDocument read = ReadDocument.of(document(), part);
				holdsTogether(part, read);
				int before = before(records, cut);
				assertThat(read.lines()).as("the first %d bytes of %s", cut, sample).hasSizeGreaterThanOrEqualTo(before);
				for (int i = 0; i < before; i++)
					assertThat(read.records().get(i).json()).isEqualTo(records.get(i).json());
			}
		}
	}

	@Test
	void readsOnBehindGarbage() {
		for (String sample : resumable()) {
			byte[] whole = bytes(sample);
			List<DocumentRecord> records = ReadDocument.of(document(), whole).records();
			if (records.size() < 3)
				continue;
			int at = (int) records.get(1).begin() + 3;
			byte[] garbled = bytes(new String(whole, 0, at, StandardCharsets.UTF_8) + "\n\u0000@@ broken \"<&\n"
					+ new String(whole, at, whole.length - at, StandardCharsets.UTF_8));
			ReadDocument read = ReadDocument.of(document(), garbled);
			holdsTogether(garbled, read);
			assertThat(read.records().getFirst().json()).isEqualTo(records.getFirst().json());
			assertThat(read.problem()).as(sample).isNotEmpty();
			assertThat(read.records().getLast().begin()).as(sample).isGreaterThanOrEqualTo(records.getLast().begin());
		}
	}

	@Test
	void neverThrowsOnBrokenDocuments() {
		Random random = new Random(815);
		for (int i = 0; i < 3000; i++) {
			byte[] bytes = bytes(samples().get(random.nextInt(samples().size()))).clone();
			for (int changes = random.nextInt(5); changes >= 0; changes--)
				bytes[random.nextInt(bytes.length)] = (byte) NOISE.charAt(random.nextInt(NOISE.length()));
			holdsTogether(bytes, ReadDocument.of(document(), bytes));
		}
	}

	@Test
	void findsNothingInAnEmptyDocument() {
		assertThat(ReadDocument.of(document(), "").records()).isEmpty();
		assertThat(ReadDocument.of(document(), " \n\n").records()).isEmpty();
	}

	@Test
	void passesOverAByteOrderMark() {
		for (String sample : samples())
			assertThat(ReadDocument.of(document(), "\uFEFF" + sample).lines()).isEqualTo(ReadDocument.of(document(), sample).lines());
	}

	/// How many records stand before a place whole, the blanks and brackets behind them left out of account.
	private static int before(List<DocumentRecord> records, int cut) {
		int count = 0;
		while (count + 1 < records.size() && records.get(count + 1).begin() <= cut)
			count++;
		return count;
	}

	private static void holdsTogether(byte[] original, ReadDocument read) {
		long begin = -1;
		for (DocumentRecord record : read.records()) {
			String line = new String(record.json(), StandardCharsets.UTF_8);
			assertThat(line).isNotBlank().doesNotContain("\n", "\r");
			assertThat(record.begin()).as("where %s begins", line).isGreaterThan(begin).isLessThan(original.length);
			begin = record.begin();
			assertThat(record.line()).as("the line of %s", line).isEqualTo(1 + Lines.count(original, 0, (int) begin));
		}
	}

	private double recognise(String text) {
		return document().recognise(new Head(bytes(text), new FieldTable(), ZoneOffset.UTC, Instant.EPOCH));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
