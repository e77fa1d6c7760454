package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Columns stand below each other in a terminal, whatever the script.
class TextTableTest {

	@Test
	void alignsTextLeftAndNumbersRight() {
		TextTable table = new TextTable("NAME", ">COUNT");
		table.add("a", "1");
		table.add("longer", "1,000");
		assertThat(table.toString().lines()).containsExactly("NAME    COUNT", "a           1", "longer  1,000");
	}

	@Test
	void givesWideCharactersTwoColumns() {
		TextTable table = new TextTable("NAME", ">N");
		table.add("감정", "1");
		table.add("abcd", "2");
		assertThat(table.toString().lines()).containsExactly("NAME  N", "감정  1", "abcd  2");
	}
}
