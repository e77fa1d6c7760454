package dev.chiplog.format.training;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class TrainerHistoryTest extends DialectContract {

	@Override
	protected Format format() {
		return new TrainerHistory();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"epoch": 0.1, "grad_norm": 1.5, "learning_rate": 5e-05, "loss": 2.25, "step": 10}""", """
				{"epoch": 1.0, "eval_loss": 1.5, "eval_runtime": 3.2, "eval_samples_per_second": 31.0, "step": 100}""", """
				{"epoch": 1.5, "loss": NaN, "step": 150, "note": "level=error"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("- - [-] -", "- - [-] -", "- - [-] -");
	}
}
