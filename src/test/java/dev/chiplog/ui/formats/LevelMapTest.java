package dev.chiplog.ui.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelMapTest {

	@Test
	void readsWordsAndTheirLevels() {
		assertThat(LevelMap.of(" E=error, W=warn;I=INFO "))
				.isEqualTo(new LevelMap(Map.of("E", Level.ERROR, "W", Level.WARNING, "I", Level.INFO), List.of()));
	}

	@Test
	void tellsWhatSaysNothing() {
		assertThat(LevelMap.of("E=terrible x =error").wrong()).containsExactly("E=terrible", "x", "=error");
		assertThat(LevelMap.of("  ")).isEqualTo(new LevelMap(Map.of(), List.of()));
	}
}
