package dev.chiplog.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ValueKindsTest {

	@Test
	void findsTheSlotsOfEachKind() {
		Random random = new Random(5);
		for (int round = 0; round < 200; round++) {
			int size = random.nextInt(3000);
			byte[] expected = new byte[size];
			ValueKinds kinds = new ValueKinds();
			for (int slot = 0; slot < size; slot++) {
				byte kind = (byte) random.nextInt(4);
				if (kind != ValueKinds.NONE && kinds.claim(slot, kind))
					expected[slot] = kind;
			}
			for (byte kind = ValueKinds.WHOLE; kind <= ValueKinds.TEXT; kind++) {
				byte wanted = kind;
				assertThat(kinds.slots(kind, size)).isEqualTo(RowSet.where(size, slot -> expected[slot] == wanted));
			}
			kinds.clearFirst(size);
			assertThat(kinds.slots(ValueKinds.TEXT, size).count()).isZero();
		}
	}

	@Test
	void keepsTheFirstKindOfASlot() {
		ValueKinds kinds = new ValueKinds();
		assertThat(kinds.claim(70, ValueKinds.TEXT)).isTrue();
		assertThat(kinds.claim(70, ValueKinds.WHOLE)).isFalse();
		kinds.clear(70);
		assertThat(kinds.claim(70, ValueKinds.WHOLE)).isTrue();
		assertThat(kinds.slots(ValueKinds.WHOLE, 71).contains(70)).isTrue();
	}
}
