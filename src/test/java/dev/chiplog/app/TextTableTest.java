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

	@Test
	void cutsTheWidestTextWhereATerminalIsNarrow() {
		TextTable table = new TextTable("NAME", ">N", "WHAT");
		table.add("a", "1,000,000", "감정분석감정분석");
		table.add("abc", "2", "short");
		assertThat(table.width()).isEqualTo(33);
		assertThat(table.fitted(30).lines()).containsExactly("NAME          N  WHAT", "a     1,000,000  감정분석감정…", "abc           2  short");
		assertThat(table.fitted(5).lines()).as("no less than eight").element(1).isEqualTo("a     1,000,000  감정분…");
	}

	@Test
	void keepsEachRowOnOneLineWhateverStandsInIt() {
		TextTable table = new TextTable("NAME", ">N");
		table.add("two\r\n\tlines \u001B[31m", "1");
		assertThat(table.toString().lines()).containsExactly("NAME            N", "two lines [31m  1");
	}
}
