package dev.chiplog.format.training;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class WandbHistoryTest extends DialectContract {

	@Override
	protected Format format() {
		return new WandbHistory();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"loss": 0.25, "lr": 1e-4, "_step": 1, "_runtime": 12.5, "_timestamp": 1740830400.125}""", """
				{"level": "error", "_step": 2, "_timestamp": 1740830401, "img": {"_type": "image-file", "path": "a.png"}}""", """
				{"val/acc": "NaN", "_step": 3, "_runtime": 14.5}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.125Z - [-] -", "2025-03-01T12:00:01Z - [-] -", "- - [-] -");
	}
}
