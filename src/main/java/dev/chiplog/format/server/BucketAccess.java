package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The access log of Amazon S3: owner, bucket, time, client, requester, request, status, sizes and times.
///
/// Source: Amazon's documentation, Amazon S3 server access log format. Traps: `-` for every part that is missing; the bucket's owner is 64
/// hexadecimal digits; keys are URL-encoded.
public final class BucketAccess extends LayoutFormat {

	/// The format; it has no state.
	public BucketAccess() {
		super("AWS S3 access", Framing.LINE,
				"{owner} {bucket} [{time}] {client} {user} {request_id} {operation} {key} \"{message:quoted}\" {status} {error_code} {bytes} {object_size} {total_time} {turn_around_time} \"{referer:quoted}\" \"{user_agent:quoted}\" {details:rest}",
				"{owner} {bucket} [{time}] {client} {user} {request_id} {operation} {key} {_:word} {status} {error_code} {bytes} {object_size} {total_time} {turn_around_time} {details:rest}");
	}
}
