package dev.chiplog.format.structured;

import dev.chiplog.format.Format;
import dev.chiplog.format.FormatContract;
import java.util.List;

class LogfmtContractTest extends FormatContract {

	@Override
	protected Format format() {
		return new Logfmt();
	}

	@Override
	protected List<String> samples() {
		return List.of("time=2025-03-01T00:00:00Z level=info msg=\"model \\\"bert\\\" loaded\" ms=12.5 cached",
				"time=2025-03-01T00:00:01Z level=error msg=推荐 path=\"C:\\models\" note=");
	}
}
