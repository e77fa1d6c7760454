package dev.chiplog.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// An old Java can read the launcher and is told what it lacks.
class LauncherTest {
	private static final int CLASS_FILE = 0xCAFEBABE;
	private static final int JAVA_8 = 52;

	@Test
	void canBeReadByJava8() throws IOException {
		try (DataInputStream bytes = new DataInputStream(
				Objects.requireNonNull(Launcher.class.getResourceAsStream("Launcher.class"), "the launcher is not compiled"))) {
			assertThat(bytes.readInt()).isEqualTo(CLASS_FILE);
			assertThat(bytes.readUnsignedShort()).as("minor version").isZero();
			assertThat(bytes.readUnsignedShort()).as("major version").isEqualTo(JAVA_8);
		}
	}

	@Test
	void tellsAnOlderJavaWhatItLacks() {
		assertThat(Launcher.refusal("17", "17.0.15")).startsWith("Chiplog needs Java 25 or newer; this is 17.0.15. Install ");
		assertThat(Launcher.refusal("1.8", "1.8.0_452")).contains("this is 1.8.0_452.");
	}

	@Test
	void letsJava25AndNewerPass() {
		assertThat(Launcher.refusal("25", "25.0.1")).isEmpty();
		assertThat(Launcher.refusal("26", "26-ea")).isEmpty();
	}

	@Test
	void startsAClassThatIsThere() throws ClassNotFoundException {
		assertThat(Class.forName("dev.chiplog.app.Main")).hasDeclaredMethods("main");
	}
}
