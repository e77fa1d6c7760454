package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The lines of llama.cpp's server, as it and Ollama's runners print them.
///
/// Source: llama.cpp's `server` (`SLT_*` and `SRV_*` log macros) and `llama_perf_context_print`. There is neither time nor level. Traps: padded function names and slot numbers; `llama_print_timings` of older versions.
public final class LlamaCppLog extends LayoutFormat {

	/// The format; it has no state.
	public LlamaCppLog() {
		super("llama.cpp", Framing.LINE, "slot {function}: id {slot:number} | task {task} | {message}", "srv {function}: {message}",
				"que {function}: {message}", "llama_print_timings: {message}", "llama_perf_context_print: {message}",
				"llama_model_loader: {message}", "llama_kv_cache_unified: {message}", "prompt eval time = {message}");
	}
}
