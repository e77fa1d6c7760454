package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The HTTP, TCP and error log of HAProxy, alone or behind a syslog header.
///
/// Source: HAProxy's configuration manual, Log formats. Traps: the time in brackets counts, not syslog's; IPv6 clients; a request that was
/// cut has no closing quote; `-1` among the timers; captured headers in braces.
public final class HaproxyLog extends LayoutFormat {

	/// The format; it has no state.
	public HaproxyLog() {
		super("HAProxy", Framing.LINE,
				"«<{_:number}>»«{_:named} {host} {process}[{pid}]: »{client:text}:{client_port:number} [{time}] {frontend} {backend}/{server} {timers} {status:decimal} {bytes:decimal} {request_cookie} {response_cookie} {termination} {connections} {queues} «{captured:text} »\"{message:quoted}\"$",
				"«<{_:number}>»«{_:named} {host} {process}[{pid}]: »{client:text}:{client_port:number} [{time}] {frontend} {backend}/{server} {timers} {status:decimal} {bytes:decimal} {request_cookie} {response_cookie} {termination} {connections} {queues} «{captured:text} »\"{message}",
				"«<{_:number}>»«{_:named} {host} {process}[{pid}]: »{message:ahead}{client:text}:{client_port:number} [{time}] {frontend} {backend}/{server} {timers} {bytes:decimal} {termination} {connections} {queues}$",
				"«<{_:number}>»«{_:named} {host} {process}[{pid}]: »{client:text}:{client_port:number} [{time}] {frontend}/{bind}: {message}");
	}
}
