package dev.chiplog.insight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.insight.MadeLog;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.record.Level;
import org.junit.jupiter.api.Test;

class StackedCountsTest {
	@Test
	void countsWhatIsLeftOutAsARestOfEachBucket() {
		MadeLog log = new MadeLog();
		for (int second = 0; second < 60; second++)
			log.event(Level.INFO).text("model", "m" + second % (second < 30 ? 2 : 6)).end();
		StackedCounts.Stack stack = new StackedCounts(new Filter.Everything(), null, null, 2, "model", 2).find(log.engine(),
				new Cancellation());
		assertThat(stack.split().left()).isEqualTo(4);
		long told = stack.split().trends().stream().flatMap(trend -> trend.points().stream()).mapToLong(point -> point.count()).sum();
		assertThat(told).isEqualTo(40);
		assertThat(stack.rest()).hasSize(stack.split().buckets());
		assertThat(stack.rest().stream().mapToLong(Long::longValue).sum()).isEqualTo(20);
	}

	@Test
	void hasNoRestWhereEverythingIsTold() {
		MadeLog log = new MadeLog();
		log.event(Level.INFO).text("model", "m").end();
		log.event(Level.ERROR).text("model", "m").end();
		assertThat(new StackedCounts(new Filter.Everything(), null, null, 2, "model", 2).find(log.engine(), new Cancellation()).rest())
				.isEmpty();
	}
}
