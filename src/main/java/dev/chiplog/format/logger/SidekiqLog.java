package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Ruby's Sidekiq: time, process, thread, job, level.
///
/// Source: Sidekiq's wiki, Logging. Traps: versions before 6 write the process as a number and `TID-`; no job while it starts.
public final class SidekiqLog extends LayoutFormat {

	/// The format; it has no state.
	public SidekiqLog() {
		super("Sidekiq", Framing.LINE,
				"{time:iso} pid={pid} tid={thread:word} «class={logger} jid={job_id} »«{context:text} »{level:capitals}: {message}",
				"{time:iso} {pid} TID-{thread:word} «{logger:name} JID-{job_id} »«{_:word} »{level:capitals}: {message}");
	}
}
