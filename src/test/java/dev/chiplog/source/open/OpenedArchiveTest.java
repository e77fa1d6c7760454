package dev.chiplog.source.open;

import static dev.chiplog.source.unpack.Packing.compress;
import static dev.chiplog.source.unpack.Packing.members;
import static dev.chiplog.source.unpack.Packing.tar;
import static dev.chiplog.source.unpack.Packing.zip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.source.Archive;
import dev.chiplog.source.Input;
import dev.chiplog.source.Source;
import dev.chiplog.source.spool.SpoolFolder;
import dev.chiplog.source.spool.SpoolLimits;
import dev.chiplog.source.unpack.Compression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenedArchiveTest {
	private static final byte[] FIRST = lines("first", 5000);
	private static final byte[] SECOND = lines("second", 3000);

	@TempDir
	private Path folder;
	private Path temporary = Path.of("");
	private List<String> problems = List.of();

	@BeforeEach
	void make() throws IOException {
		temporary = Files.createDirectory(folder.resolve("temporary"));
	}

	@Test
	void givesTheMembersOfEveryKindOfArchive() throws IOException {
		Map<String, byte[]> members = members("app/one.log", FIRST, "./two.log", SECOND, "app/empty.log", new byte[0]);
		List<byte[]> archives = List.of(tar(members), zip(members), compress(Compression.GZIP, tar(members)),
				compress(Compression.ZSTANDARD, tar(members)), compress(Compression.XZ, tar(members)),
				compress(Compression.BZIP2, tar(members)), compress(Compression.GZIP, zip(members)));
		for (byte[] archive : archives) {
			Map<String, byte[]> read = read(archive);
			assertThat(read).containsOnlyKeys("app/one.log", "two.log", "app/empty.log");
			assertThat(read.get("app/one.log")).isEqualTo(FIRST);
			assertThat(read.get("two.log")).isEqualTo(SECOND);
			assertThat(problems).isEmpty();
			assertThat(temporary).isEmptyDirectory();
		}
	}

	@Test
	void unpacksACompressedMember() throws IOException {
		Map<String, byte[]> members = members("one.log.gz", compress(Compression.GZIP, FIRST), "two.log.xz",
				compress(Compression.XZ, SECOND));
		for (byte[] archive : List.of(tar(members), zip(members))) {
			Map<String, byte[]> read = read(archive);
			assertThat(read.get("one.log.gz")).isEqualTo(FIRST);
			assertThat(read.get("two.log.xz")).isEqualTo(SECOND);
		}
	}

	@Test
	void tellsWhatItLeavesOutAndReadsTheRest() throws IOException {
		Map<String, byte[]> members = members("inner.zip", zip(members("a.log", FIRST)), "inner.tar.gz",
				compress(Compression.GZIP, tar(members("a.log", FIRST))), "model.bin", new byte[]{1, 0, 2, 0, 3, 0}, "app.log", SECOND);
		for (byte[] archive : List.of(tar(members), zip(members))) {
			assertThat(read(archive)).containsOnlyKeys("app.log");
			assertThat(problems).hasSize(3).anySatisfy(sentence -> assertThat(sentence).contains("model.bin").contains("no text"))
					.anySatisfy(sentence -> assertThat(sentence).contains("inner.tar.gz").contains("archive inside an archive"));
		}
	}

	@Test
	void leavesHiddenFilesAndThoseOfFileManagersOut() throws IOException {
		Map<String, byte[]> members = members("__MACOSX/app/._a.log", FIRST, "app/.DS_Store", FIRST, ".git/config", FIRST, "app/a.log",
				FIRST);
		for (byte[] archive : List.of(tar(members), zip(members))) {
			assertThat(read(archive)).containsOnlyKeys("app/a.log");
			assertThat(problems).isEmpty();
		}
	}

	@Test
	void keepsMembersBelowTheirArchiveWhereverTheirNamesPoint() throws IOException {
		assertThat(read(tar(members("../../etc/passwd.log", FIRST, "/var/log/a.log", SECOND)))).containsOnlyKeys("etc/passwd.log",
				"var/log/a.log");
	}

	@Test
	void readsWhatIsThereOfATruncatedArchive() throws IOException {
		Map<String, byte[]> members = members("one.log", FIRST, "two.log", SECOND);
		for (byte[] archive : List.of(tar(members), zip(members), compress(Compression.GZIP, tar(members)),
				compress(Compression.ZSTANDARD, tar(members)))) {
			byte[] cut = Arrays.copyOf(archive, archive.length * 8 / 10);
			Map<String, byte[]> read = read(cut);
			assertThat(read.get("one.log")).isEqualTo(FIRST);
			byte[] second = read.getOrDefault("two.log", new byte[0]);
			assertThat(second).hasSizeBetween(100, SECOND.length - 1).isEqualTo(Arrays.copyOf(SECOND, second.length));
			assertThat(problems).isNotEmpty().allSatisfy(sentence -> assertThat(sentence).contains("cut off"));
		}
	}

	@Test
	void saysThatAMemberIsEncrypted() throws IOException {
		byte[] archive = zip(members("secret.log", FIRST, "open.log", SECOND));
		setFlag(archive, 0x04034b50, 6);
		setFlag(archive, 0x02014b50, 8);
		assertThat(read(archive)).containsOnlyKeys("open.log");
		assertThat(problems).singleElement().asString().contains("secret.log").contains("encrypted");
	}

	@Test
	void saysThatAnArchiveIsEmpty() throws IOException {
		assertThat(read(zip(Map.of()))).isEmpty();
		assertThat(problems).singleElement().asString().contains("no file in the archive");
	}

	@Test
	void stopsABombOfManyMembers() throws IOException {
		Map<String, byte[]> members = new LinkedHashMap<>();
		for (int i = 0; i < 20; i++)
			members.put(i + ".log", " ".repeat(500_000).getBytes(StandardCharsets.US_ASCII));
		Map<String, byte[]> read = read(zip(members), new SpoolLimits(2_000_000, 100, 0));
		assertThat(read.values().stream().mapToLong(member -> member.length).sum()).isBetween(2_000_000L, 3_000_000L);
		assertThat(problems).isNotEmpty().allSatisfy(sentence -> assertThat(sentence).contains("more than 100 times its size"));
	}

	private Map<String, byte[]> read(byte[] archive) throws IOException {
		return read(archive, new SpoolLimits(Long.MAX_VALUE, 1000, 0));
	}

	private Map<String, byte[]> read(byte[] content, SpoolLimits limits) throws IOException {
		Path file = Files.write(folder.resolve("logs.archive"), content);
		Map<String, byte[]> read = new LinkedHashMap<>();
		List<Input> inputs = SourceFinder.find(List.of(file), new SpoolFolder(temporary, limits), _ -> Optional.empty()).sources();
		assertThat(inputs).singleElement().isInstanceOf(Archive.class);
		List<String> told = new java.util.ArrayList<>();
		try (Archive archive = (Archive) inputs.getFirst()) {
			Optional<Source> member = archive.next();
			while (member.isPresent()) {
				byte[] bytes = new byte[2_000_000];
				int length = member.get().read(0, bytes, 0, bytes.length);
				read.put(file.relativize(member.get().path()).toString(), Arrays.copyOf(bytes, length));
				member.get().problem().ifPresent(told::add);
				member = archive.next();
			}
			told.addAll(archive.problems());
			assertThat(archive.expectedSize()).isEqualTo(read.values().stream().mapToLong(bytes -> bytes.length).sum());
		}
		problems = told;
		return read;
	}

	/// Marks the first header with the signature as that of an encrypted member.
	private static void setFlag(byte[] archive, int signature, int offset) {
		for (int i = 0; i + 4 < archive.length; i++)
			if (java.nio.ByteBuffer.wrap(archive, i, 4).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt() == signature) {
				archive[i + offset] |= 1;
				return;
			}
		throw new IllegalArgumentException("no such header");
	}

	private static byte[] lines(String name, int count) {
		java.util.Random random = new java.util.Random(count);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++)
			text.append("2025-03-01 10:00:00 INFO ").append(name).append(' ').append(random.nextInt()).append('\n');
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}
}
