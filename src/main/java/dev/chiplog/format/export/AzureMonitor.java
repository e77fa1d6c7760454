package dev.chiplog.format.export;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.LevelScale;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Rows of Azure: resource logs as they are archived, Application Insights' telemetry, and rows of Log Analytics.
///
/// Source: the Azure documentation, "Azure resource log schema" and the tables of Application Insights. Traps: `severityLevel` counts
/// from 0, verbose, to 4, critical; `level` is a word or such a number; `properties` is an object or escaped JSON; resource identifiers
/// are in capitals.
public final class AzureMonitor extends JsonDialect {

	/// The format; it has no state.
	public AzureMonitor() {
		super("Azure Monitor",
				Signature.having("time", "resourceId").oneOf("category", "operationName")
						.or(Signature.having("timestamp", "itemType").oneOf("operation_Id", "cloud_RoleName", "appId"))
						.or(Signature.having("TimeGenerated").oneOf("_ResourceId", "TenantId", "Type", "SourceSystem"))
						.or(Signature.having("TimeGenerated [UTC]")),
				Meaning.times("time", "timestamp", "TimeGenerated", "TimeGenerated [UTC]")
						.levels(LevelScale.AZURE, "level", "Level", "severityLevel", "SeverityLevel").called("cloud_RoleName", "logger")
						.called("Category", "category").called("resultDescription", "message").called("operationName", "operation")
						.called("type", "problem_type"));
	}
}
