package dev.chiplog.engine.memory.pattern;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.FieldResolver;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.engine.memory.value.Strands;
import dev.chiplog.record.Role;
import java.util.List;

/// The fields that say what happened in an event. Threads: immutable.
final class EventFields {
	/// Names under which access logs write the method of a request, best first.
	private static final List<String> METHODS = List.of("method", "http.request.method", "http.method", "request_method", "cs-method",
			"request.method", "http_method", "verb", "ClientRequestMethod", "req.method");
	/// Names of its path or address.
	private static final List<String> PATHS = List.of("path", "url.path", "http.target", "request_uri", "cs-uri-stem", "request.uri", "uri",
			"url", "http.url", "request.path", "ClientRequestURI", "req.url", "url.original");

	private final Dataset dataset;
	private final Strands strands;
	private final Reference message;
	private final Reference status;
	private final Reference exception;
	private final Reference method;
	private final Reference path;

	EventFields(Dataset dataset, FieldResolver fields) {
		this.dataset = dataset;
		strands = new Strands(dataset);
		message = fields.playing(Role.MESSAGE);
		status = fields.playing(Role.STATUS);
		exception = fields.playing(Role.EXCEPTION);
		method = all(fields, METHODS);
		path = all(fields, PATHS);
	}

	private static Reference all(FieldResolver fields, List<String> names) {
		return new Reference(
				names.stream().flatMap(name -> fields.find(name).stream()).flatMap(found -> found.origins().stream()).toList());
	}

	/// Where the texts of fields are.
	Dataset dataset() {
		return dataset;
	}

	List<Strand> messages(Segment segment) {
		return strands.of(segment, message);
	}

	/// Results of requests, which are numbers where they count.
	List<Strand> statuses(Segment segment) {
		return strands.of(segment, status);
	}

	/// Types of exceptions.
	List<Strand> exceptions(Segment segment) {
		return strands.of(segment, exception);
	}

	List<Strand> methods(Segment segment) {
		return strands.of(segment, method);
	}

	List<Strand> paths(Segment segment) {
		return strands.of(segment, path);
	}
}
