package dev.chiplog.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every kind of presence promises, from no slot to all.
class PresenceTest {

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 10, 50, 90, 95, 99, 100})
	void takesSlotsToPlacesAndBack(int percent) {
		Random random = new Random(percent);
		for (int round = 0; round < 50; round++) {
			int size = 1 + random.nextInt(400);
			RowSet slots = RowSet.where(size, _ -> random.nextInt(100) < percent);
			Presence presence = Presence.of(slots);
			assertThat(presence.size()).isEqualTo(size);
			assertThat(presence.slots()).isEqualTo(slots);
			assertThat(presence.count()).isEqualTo(slots.count());
			int[] slotAt = IntStream.generate(() -> -1).limit(presence.places()).toArray();
			for (int slot = 0; slot < size; slot++) {
				assertThat(presence.has(slot)).isEqualTo(slots.contains(slot));
				if (!slots.contains(slot))
					continue;
				assertThat(slotAt[presence.place(slot)]).as("a place of its own").isEqualTo(-1);
				slotAt[presence.place(slot)] = slot;
			}
			RowSet some = RowSet.where(size, _ -> random.nextInt(3) == 0);
			RowSet places = RowSet.where(presence.places(), place -> slotAt[place] >= 0 && some.contains(slotAt[place]));
			assertThat(presence.places(some)).isEqualTo(places);
			RowSet wanted = RowSet.where(presence.places(), _ -> random.nextInt(3) == 0);
			assertThat(presence.slots(wanted))
					.isEqualTo(RowSet.where(size, slot -> slots.contains(slot) && wanted.contains(presence.place(slot))));
		}
	}
}
