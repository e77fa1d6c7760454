package dev.chiplog.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldTableTest {

	@Test
	void doesNotGrowWithoutEndWhenNamesAreData() {
		FieldTable table = new FieldTable();
		Field first = table.field("id_0");
		for (int i = 0; i < FieldTable.MOST + 1000; i++)
			table.field("id_" + i);
		assertThat(table.size()).isEqualTo(FieldTable.MOST + 1);
		assertThat(table.field("one more")).isSameAs(table.field("and another")).extracting(Field::name).isEqualTo(FieldTable.OTHERS);
		assertThat(table.field("id_0")).isSameAs(first);
		assertThat(table.find("one more")).isEmpty();
	}
}
