package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The request log of Apache's `mod_ssl`: time, client, TLS version, cipher, request.
///
/// Source: the example `CustomLog` of the `mod_ssl` documentation. Traps: `-` for the bytes of an empty answer.
public final class ApacheSslRequest extends LayoutFormat {

	/// The format; it has no state.
	public ApacheSslRequest() {
		super("Apache SSL request", Framing.LINE,
				"[{time}] {client} {tls_version} {tls_cipher} \"{method} {path:text} {protocol}\" {bytes:number}",
				"[{time}] {client} {tls_version} {tls_cipher} \"{request:text}\" -");
	}
}
