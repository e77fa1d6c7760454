package dev.chiplog.format.export;

import dev.chiplog.format.Format;
import java.util.List;

/// The formats in which other systems hand out the events and rows they keep.
public final class ExportFormats {

	private ExportFormats() {
	}

	/// All of them, the more particular before the more general.
	public static List<Format> all() {
		return List.of(new ElasticHits(), new DatadogJson(), new CloudWatchEvents(), new GoogleCloudLogging(), new SplunkJson(),
				new AzureMonitor(), new VectorJson(), new FluentBit(), new MongoExport(), new BigQueryJson(), new SnowflakeJson(),
				new ClickHouseJson());
	}
}
