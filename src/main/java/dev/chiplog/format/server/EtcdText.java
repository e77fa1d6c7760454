package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The text log of etcd before 3.4, and of everything else that uses capnslog.
///
/// Source: the documentation of `coreos/pkg/capnslog`. Traps: one letter for the level, `N` is a notice; a package before the message.
public final class EtcdText extends LayoutFormat {

	/// The format; it has no state.
	public EtcdText() {
		super("etcd text", Framing.LINES_UNTIL_NEXT,
				"{time} {level:C=CRITICAL|E=ERROR|W=WARNING|N=NOTICE|I=INFO|D=DEBUG|T=TRACE} | {logger:name}: {message}");
	}
}
