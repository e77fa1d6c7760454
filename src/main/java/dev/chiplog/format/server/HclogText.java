package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What HashiCorp's Consul, Vault, Nomad and Terraform write: ISO time, level in brackets, subsystem.
///
/// Source: the documentation of `go-hclog`. Traps: padded levels; subsystems with dots; keys and values behind the message; values over
/// several lines with a bar in front.
public final class HclogText extends LayoutFormat {

	/// The format; it has no state.
	public HclogText() {
		super("hclog", Framing.LINES_UNTIL_NEXT, "{time:iso} [{level:capitals}] {logger:name}: {message}",
				"{time:iso} [{level:capitals}]  {message}");
	}
}
