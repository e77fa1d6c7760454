package dev.chiplog.source.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbandonedFoldersTest {
	@TempDir
	private Path folder;
	private Path temporary = Path.of("");

	@BeforeEach
	void make() throws IOException {
		temporary = Files.createDirectory(folder.resolve("temporary"));
	}

	@Test
	void keepsTheFolderOfAProgramThatRunsAndDeletesItAfterACrash() throws Exception {
		Process program = start();
		AbandonedFolders.delete(temporary);
		assertThat(temporary).isNotEmptyDirectory();
		end(program, 'c');
		assertThat(temporary).isNotEmptyDirectory();
		AbandonedFolders.delete(temporary);
		assertThat(temporary).isEmptyDirectory();
	}

	@Test
	void leavesNothingWhenAProgramExitsThatDidNotCloseItsSources() throws Exception {
		end(start(), 'x');
		assertThat(temporary).isEmptyDirectory();
	}

	@Test
	void deletesWhatWasLeftBeforeItWasLockedOnceItIsOld() throws IOException {
		Path left = Files.createDirectory(temporary.resolve(HeldFolder.PREFIX + "1-2-x"));
		Files.writeString(left.resolve("blocks"), "old");
		AbandonedFolders.delete(temporary);
		assertThat(left).as("may be in the making").exists();
		Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(600)));
		AbandonedFolders.delete(temporary);
		assertThat(left).doesNotExist();
	}

	@Test
	void leavesOtherFoldersAlone() throws IOException {
		Path other = Files.createDirectory(temporary.resolve("other"));
		Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
		AbandonedFolders.delete(temporary);
		assertThat(other).exists();
	}

	@Test
	void doesNotGiveUpTheLockOfThisProgram() throws Exception {
		try (Spool spool = new SpoolFolder(temporary, SpoolLimits.STANDARD).newSpool()) {
			assertThat(new SpoolFolder(temporary, SpoolLimits.STANDARD)).isNotNull();
			// another program would delete the folder now if the lock were lost
			end(start(), 'x');
			spool.append(new byte[]{1}, 0, 1);
			assertThat(temporary).isNotEmptyDirectory();
		}
	}

	private Process start() throws IOException, InterruptedException {
		Path ready = folder.resolve("ready");
		Process program = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--enable-native-access=ALL-UNNAMED", "-Xmx64m", "-cp", System.getProperty("java.class.path"),
				CrashingProgram.class.getName(), temporary.toString(), ready.toString())).inheritIO()
				.redirectInput(ProcessBuilder.Redirect.PIPE).start();
		while (!Files.exists(ready)) {
			assertThat(program.isAlive()).as("the other program runs").isTrue();
			Thread.sleep(20);
		}
		Files.delete(ready);
		return program;
	}

	private static void end(Process program, char how) throws IOException, InterruptedException {
		program.getOutputStream().write(how);
		program.getOutputStream().close();
		assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
	}
}
