package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The console log of SGLang's workers: the stamp shares its brackets with the ranks of the worker.
///
/// Source: SGLang's `configure_logger` (`[%(asctime)s{prefix}] %(message)s`, the prefix from data, tensor, pipeline and expert rank). There is no level. Traps: any combination of ranks; lines of the server without a rank, which a general format reads.
public final class SglangLog extends LayoutFormat {

	/// The format; it has no state.
	public SglangLog() {
		super("SGLang", Framing.LINES_UNTIL_NEXT,
				"[{time} DP{data_rank:number} TP{tensor_rank:number}« EP{expert_rank:number}»« PP{pipeline_rank:number}»] {message}",
				"[{time} TP{tensor_rank:number}« EP{expert_rank:number}»« PP{pipeline_rank:number}»] {message}",
				"[{time} PP{pipeline_rank:number}« TP{tensor_rank:number}»] {message}", "[{time} DP{data_rank:number}] {message}");
	}
}
