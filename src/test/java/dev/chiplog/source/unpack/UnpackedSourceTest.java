package dev.chiplog.source.unpack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.source.FileSource;
import dev.chiplog.source.spool.SpoolFolder;
import dev.chiplog.source.spool.SpoolLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnpackedSourceTest {
	private static final SpoolLimits FREE = new SpoolLimits(Long.MAX_VALUE, 1000, 0);

	@TempDir
	private Path folder;
	private Path temporary = Path.of("");

	@BeforeEach
	void make() throws IOException {
		temporary = Files.createDirectory(folder.resolve("temporary"));
	}

	@ParameterizedTest
	@EnumSource
	void unpacksAsFarAsItIsAskedFor(Compression compression) throws IOException {
		byte[] log = log(1_000_000);
		try (UnpackedSource source = open(Packing.compress(compression, log), FREE)) {
			assertThat(read(source, 10, 100)).isEqualTo(Arrays.copyOfRange(log, 10, 110));
			assertThat(source.size()).isLessThan(log.length);
			assertThat(read(source, log.length - 50, 100)).isEqualTo(Arrays.copyOfRange(log, log.length - 50, log.length));
			assertThat(source.size()).isEqualTo(log.length).isEqualTo(source.expectedSize());
			assertThat(read(source, 0, log.length)).isEqualTo(log);
			assertThat(source.problem()).isEmpty();
		}
		assertThat(temporary).isEmptyDirectory();
	}

	@ParameterizedTest
	@EnumSource
	void unpacksStreamsThatStandBehindEachOther(Compression compression) throws IOException {
		byte[] first = log(200_000);
		byte[] second = log(100_000);
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		packed.write(Packing.compress(compression, first));
		packed.write(Packing.compress(compression, new byte[0]));
		packed.write(Packing.compress(compression, second));
		try (UnpackedSource source = open(packed.toByteArray(), FREE)) {
			assertThat(read(source, 0, 1_000_000)).hasSize(300_000).startsWith(first).endsWith(second);
			assertThat(source.problem()).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void keepsWhatStandsBeforeABreakAndSaysThatItIsCutOff(Compression compression) throws IOException {
		byte[] log = log(1_000_000);
		byte[] packed = Packing.compress(compression, log);
		try (UnpackedSource source = open(Arrays.copyOf(packed, packed.length * 3 / 4), FREE)) {
			byte[] there = read(source, 0, log.length);
			assertThat(there.length).isBetween(log.length / 2, log.length * 4 / 5);
			assertThat(there).isEqualTo(Arrays.copyOf(log, there.length));
			assertThat(source.problem()).hasValueSatisfying(sentence -> assertThat(sentence).contains("packed.log").contains("is cut off")
					.contains("byte " + there.length).endsWith("."));
			assertThat(source.size()).isEqualTo(there.length);
		}
	}

	@Test
	void losesNoByteThatAStreamOfGzipStillHolds() throws IOException {
		byte[] log = log(50_000);
		byte[] packed = Packing.compress(Compression.GZIP, log);
		// only the check sum and the length are missing
		try (UnpackedSource source = open(Arrays.copyOf(packed, packed.length - 8), FREE)) {
			assertThat(read(source, 0, 100_000)).isEqualTo(log);
			assertThat(source.problem()).isPresent();
		}
	}

	@ParameterizedTest
	@EnumSource
	void saysWhereDamageEndsIt(Compression compression) throws IOException {
		byte[] log = log(1_000_000);
		byte[] packed = Packing.compress(compression, log);
		Arrays.fill(packed, packed.length / 2, packed.length / 2 + 2000, (byte) 0x5A);
		try (UnpackedSource source = open(packed, FREE)) {
			byte[] there = read(source, 0, log.length);
			assertThat(there.length).isGreaterThan(log.length / 5);
			assertThat(Arrays.copyOf(there, log.length / 5)).isEqualTo(Arrays.copyOf(log, log.length / 5));
			assertThat(source.problem()).hasValueSatisfying(sentence -> assertThat(sentence).containsAnyOf("is damaged", "is cut off"));
		}
	}

	@Test
	void stopsABombAtTheLimitAndKeepsWhatWasRead() throws IOException {
		byte[] bomb = Packing.compress(Compression.ZSTANDARD, new byte[5_000_000]);
		try (UnpackedSource source = open(bomb, new SpoolLimits(1_000_000, 100, 0))) {
			assertThat(read(source, 0, 5_000_000).length).isBetween(1_000_000, 1_200_000);
			assertThat(source.problem()).hasValueSatisfying(sentence -> assertThat(sentence).contains("more than 100 times its size"));
		}
	}

	@Test
	void saysThatTheDiskIsFullAndKeepsWhatWasRead() throws IOException {
		byte[] log = log(1_000_000);
		try (UnpackedSource source = open(Packing.compress(Compression.GZIP, log), new SpoolLimits(1, 1000, Long.MAX_VALUE))) {
			byte[] there = read(source, 0, log.length);
			assertThat(there).hasSizeGreaterThan(100_000).isEqualTo(Arrays.copyOf(log, there.length));
			assertThat(source.problem()).hasValueSatisfying(sentence -> assertThat(sentence).contains("nearly full"));
		}
	}

	@Test
	void saysThatNothingCouldBeUnpacked() throws IOException {
		try (UnpackedSource source = open(new byte[]{0x1f, (byte) 0x8b, 8}, FREE)) {
			assertThat(read(source, 0, 10)).isEmpty();
			assertThat(source.problem()).isPresent();
		}
	}

	private UnpackedSource open(byte[] packed, SpoolLimits limits) throws IOException {
		FileSource file = FileSource.open(Files.write(folder.resolve("packed.log"), packed));
		Compression compression = Compression.of(packed, packed.length).orElseThrow();
		return UnpackedSource.of(file, compression, new SpoolFolder(temporary, limits));
	}

	private static byte[] read(UnpackedSource source, long offset, int length) throws IOException {
		byte[] bytes = new byte[length];
		return Arrays.copyOf(bytes, source.read(offset, bytes, 0, length));
	}

	private static byte[] log(int length) {
		Random random = new Random(length);
		StringBuilder text = new StringBuilder();
		while (text.length() < length)
			text.append("2025-03-01 10:00:00 INFO request ").append(random.nextLong()).append(" done in ").append(random.nextInt(1000))
					.append(" ms\n");
		return text.substring(0, length).getBytes(StandardCharsets.UTF_8);
	}
}
