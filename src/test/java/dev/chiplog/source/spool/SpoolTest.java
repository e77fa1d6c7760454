package dev.chiplog.source.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
	private static final SpoolLimits FREE = new SpoolLimits(Long.MAX_VALUE, 1000, 0);

	@TempDir
	private Path temporary;

	@Test
	void givesBackAnyPartWhileMoreIsAppended() throws IOException {
		byte[] content = content(3 * Spool.BLOCK + 4321);
		Random random = new Random(5);
		try (Spool spool = new SpoolFolder(temporary, FREE).newSpool()) {
			int appended = 0;
			while (appended < content.length) {
				int part = Math.min(1 + random.nextInt(200_000), content.length - appended);
				spool.append(content, appended, part);
				appended += part;
				int from = random.nextInt(appended);
				assertThat(read(spool, from, 300_000)).isEqualTo(Arrays.copyOfRange(content, from, Math.min(appended, from + 300_000)));
			}
			spool.finish();
			assertThat(read(spool, 0, content.length + 10)).isEqualTo(content);
			assertThat(read(spool, content.length, 10)).isEmpty();
		}
	}

	@Test
	void takesLessRoomThanTheTextAndHoldsFewBlocksInMemory() throws IOException {
		byte[] line = "2025-03-01 10:00:00 INFO the same line over and over again\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
		try (Spool spool = new SpoolFolder(temporary, FREE).newSpool()) {
			for (int i = 0; i < 600_000; i++)
				spool.append(line, 0, line.length);
			assertThat(size(temporary)).isLessThan(spool.size() / 20);
			assertThat(read(spool, 300_000L * line.length, line.length)).isEqualTo(line);
		}
	}

	@Test
	void isReadByManyThreadsAtOnce() throws Exception {
		byte[] content = content(20 * Spool.BLOCK);
		try (Spool spool = new SpoolFolder(temporary, FREE).newSpool(); ExecutorService threads = Executors.newFixedThreadPool(4)) {
			spool.append(content, 0, content.length);
			List<Callable<Boolean>> readers = IntStream.range(0, 40).<Callable<Boolean>>mapToObj(seed -> () -> {
				int from = new Random(seed).nextInt(content.length);
				return Arrays.equals(read(spool, from, 500_000),
						Arrays.copyOfRange(content, from, Math.min(content.length, from + 500_000)));
			}).toList();
			for (Future<Boolean> same : threads.invokeAll(readers))
				assertThat(same.get()).isTrue();
		}
	}

	@Test
	void outlivesAnInterruptedReader() throws Exception {
		byte[] content = content(100 * Spool.BLOCK);
		try (Spool spool = new SpoolFolder(temporary, FREE).newSpool()) {
			spool.append(content, 0, content.length);
			Thread interrupted = new Thread(() -> {
				Thread.currentThread().interrupt();
				assertThatThrownBy(() -> read(spool, 0, 10)).isInstanceOf(IOException.class);
			});
			interrupted.start();
			interrupted.join();
			assertThat(read(spool, 0, 1000)).isEqualTo(Arrays.copyOf(content, 1000));
		}
	}

	@Test
	void leavesNothingBehindWhenTheLastSpoolIsClosed() throws IOException {
		SpoolFolder folder = new SpoolFolder(temporary, FREE);
		Spool first = folder.newSpool();
		Spool second = folder.newSpool();
		first.append(content(1_000_000), 0, 1_000_000);
		first.close();
		assertThat(temporary).isNotEmptyDirectory();
		second.close();
		assertThat(temporary).isEmptyDirectory();
		assertThatThrownBy(() -> first.read(0, new byte[10], 0, 10)).isInstanceOf(IOException.class).hasMessageContaining("closed");
		try (Spool again = folder.newSpool()) {
			again.append(new byte[]{7}, 0, 1);
			assertThat(read(again, 0, 5)).containsExactly(7);
		}
	}

	@Test
	void stopsBeforeTheDiskIsFullAndKeepsWhatIsThere() throws IOException {
		byte[] content = content(2 * Spool.BLOCK);
		try (Spool spool = new SpoolFolder(temporary, new SpoolLimits(Long.MAX_VALUE, 1000, Long.MAX_VALUE)).newSpool()) {
			assertThatThrownBy(() -> spool.append(content, 0, content.length)).hasMessageContaining("nearly full")
					.hasMessageContaining("java.io.tmpdir");
			assertThat(read(spool, 0, content.length)).isEqualTo(Arrays.copyOf(content, Spool.BLOCK));
		}
	}

	@Test
	void saysThatThereIsNoPlaceToUnpackTo() {
		assertThatThrownBy(() -> new SpoolFolder(temporary.resolve("missing"), FREE).newSpool()).isInstanceOf(IOException.class)
				.hasMessageContaining("missing").hasMessageContaining("-Djava.io.tmpdir");
	}

	private static byte[] read(Spool spool, long offset, int length) throws IOException {
		byte[] bytes = new byte[length];
		return Arrays.copyOf(bytes, spool.read(offset, bytes, 0, length));
	}

	private static byte[] content(int length) {
		byte[] content = new byte[length];
		new Random(length).nextBytes(content);
		return content;
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
		}
	}
}
