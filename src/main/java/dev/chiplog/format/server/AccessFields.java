package dev.chiplog.format.server;

import dev.chiplog.format.layout.LazyField;
import dev.chiplog.record.FieldTable;

/// The fields of an access log besides those of its requests; one thread's.
record AccessFields(LazyField virtualHost, LazyField client, LazyField user, LazyField time, RequestTeller request, LazyField status,
		LazyField bytesSent, LazyField referer, LazyField userAgent, LazyField requestTime) {

	static AccessFields of(FieldTable fields) {
		return new AccessFields(new LazyField(fields, "host"), new LazyField(fields, "client"), new LazyField(fields, "user"),
				new LazyField(fields, "time"), new RequestTeller(fields), new LazyField(fields, "status"), new LazyField(fields, "bytes"),
				new LazyField(fields, "referer"), new LazyField(fields, "user_agent"), new LazyField(fields, "request_time"));
	}
}
