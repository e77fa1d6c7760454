package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The event logs of supercomputers: Blue Gene's RAS log, syslogs of clusters with an alert category in front, and lists of component
/// states.
///
/// Sources: Oliner and Stearley, "What Supercomputers Say" (DSN 2007), and the Computer Failure Data Repository. Traps: the seconds since
/// 1970 are the time, the written clock is local to the machine; `-` in front means no alert; messages without a process.
public final class ClusterEvents extends LayoutFormat {

	/// The format; it has no state.
	public ClusterEvents() {
		super("cluster events", Framing.LINE,
				"{alert} {time:epoch} {_:word} {node} {local_time} {_:word} {type} {logger} {level:INFO=INFO|WARNING=WARNING|SEVERE=ERROR|ERROR=ERROR|FATAL=CRITICAL|FAILURE=CRITICAL} {message}",
				"{alert} {time:epoch} {_:word} {node} {_:named} {host:word} {logger}[{pid}]: {message}",
				"{alert} {time:epoch} {_:word} {node} {_:named} {host:word} {logger}: {message}",
				"{alert} {time:epoch} {_:word} {node} {_:named} {host:word} {message}",
				"{id:number} {node} {logger:name} {state:name} {time:epoch} {flag:number} {message}");
	}
}
