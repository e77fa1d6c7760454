package dev.chiplog.format.server;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.layout.HeadShare;

/// The access log of nginx, Apache and everything that imitates them: Common Log Format, combined, with virtual host or request time.
///
/// Sources: Apache's `mod_log_config` documentation (`common`, `combined`, `vhost_combined`), nginx's `ngx_http_log_module`. Traps: IPv6
/// clients, `"-"` for a request that never came, quotes escaped by a backslash, a path with blanks, `-` for bytes. A status is no level.
public final class AccessLog implements Format {

	@Override
	public String name() {
		return "nginx/Apache access";
	}

	@Override
	public Framing framing() {
		return Framing.LINE;
	}

	@Override
	public double recognise(Head head) {
		return HeadShare.of(this, head);
	}

	@Override
	public EventParser open(Head head) {
		return new AccessParser(head);
	}
}
