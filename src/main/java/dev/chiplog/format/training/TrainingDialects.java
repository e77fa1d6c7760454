package dev.chiplog.format.training;

import dev.chiplog.format.Format;
import java.util.List;

/// The dialects of JSON lines in which machine-learning stacks write.
public final class TrainingDialects {

	private TrainingDialects() {
	}

	/// All of them, the more particular before the more general.
	public static List<Format> all() {
		return List.of(new RayJson(), new NimJson(), new CloudEvents(), new BentoMonitoring(), new LiteLlmJson(), new WandbHistory(),
				new TrainerHistory(), new CompletionRequests());
	}
}
