package dev.chiplog.record;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names under which logs in the field write each role, best first.
public final class RoleNames {
	/// Objects in which loggers and shippers put a whole event; the best names inside mean what they mean outside.
	private static final Set<String> WRAPPERS = Set.of("@fields", "fields", "record", "log", "logevent", "jsonpayload", "attributes",
			"meta", "metadata", "extra", "context", "data", "payload", "properties", "_source", "result", "entry", "message", "msg",
			"json");

	/// How many of the best names of a role are so plain that they mean it inside a wrapper too.
	private static final int PLAIN = 9;

	private static final Map<Role, List<String>> NAMES = Map.ofEntries(
			Map.entry(Role.TIME, List.of("@timestamp", "timestamp", "time", "ts", "t", "datetime", "asctime", "eventtime", "event_time",
					"log_time", "logtime", "created_at", "createdat", "date", "timemillis", "time_ms", "time_local", "time_iso8601",
					"receivetimestamp", "edgestarttimestamp", "edgeendtimestamp", "launch_time", "start_time", "starttime",
					"request_time_utc", "created", "when", "epoch", "unixtime", "instant", "@t", "t.$date", "instant.epochsecond",
					"record.time.timestamp", "@fields.timestamp", "fields.timestamp", "__realtime_timestamp", "timestamp_ns", "timenano",
					"stagetimestamp", "requestreceivedtimestamp", "startutc", "datetime.date", "_timestamp", "_time", "lasttimestamp",
					"firsttimestamp", "timegenerated", "timegenerated [utc]", "submission time", "completion time", "task info.finish time",
					"task info.launch time", "stage info.completion time", "stage info.submission time", "response.body.created",
					"startlocal", "ingestiontime", "timeunixnano", "observedtimeunixnano", "starttimeunixnano")),
			Map.entry(Role.LEVEL,
					List.of("level", "levelname", "severity", "log.level", "loglevel", "log_level", "lvl", "@level", "severitytext",
							"severity_text", "priority", "@l", "fields.level", "level_name", "@fields.lvl", "@fields.level",
							"error_severity", "record.level.name", "severitylevel", "levelno")),
			Map.entry(Role.LOGGER,
					List.of("logger", "logger_name", "loggername", "log.logger", "component", "target", "category", "sourcecontext",
							"logger.name", "record.name", "@fields.logger", "logevent.logger", "syslog_identifier", "channel", "_logger",
							"_logger_name", "_loggername", "backend_type", "name", "module", "subsystem", "controller", "eventsource",
							"caller", "facility", "logname", "program", "appname", "app_name", "application", "app", "_comm", "service",
							"service.name", "source", "event_type", "eventtype", "type")),
			Map.entry(Role.MESSAGE,
					List.of("message", "msg", "@message", "event.message", "log", "text", "textpayload", "short_message", "full_message",
							"body", "@m", "@mt", "fields.message", "logevent.message", "@fields.message", "@fields.msg",
							"jsonpayload.message", "record.message", "_raw", "event", "error_message", "alert.signature", "_raw",
							"errormessage", "eventname", "action")),
			Map.entry(Role.MODEL,
					List.of("model", "model_name", "modelname", "model_id", "modelid", "model.name", "served_model", "served_model_name",
							"deployment", "engine_model")),
			Map.entry(Role.USER,
					List.of("user", "user_id", "userid", "user.id", "username", "user_name", "customer", "customer_id", "account",
							"account_id", "tenant", "tenant_id", "remote_user", "cs-username", "uid")),
			Map.entry(Role.REQUEST,
					List.of("request_id", "requestid", "request.id", "req_id", "reqid", "trace_id", "traceid", "trace.id", "correlation_id",
							"correlationid", "x_request_id", "session_id", "span_id")),
			Map.entry(Role.LATENCY,
					List.of("latency_ms", "response_time_ms", "latency", "duration_ms", "elapsed_ms", "response_time", "responsetime",
							"duration", "elapsed", "took_ms", "took", "time_taken", "time-taken", "timetakenms", "inference_ms",
							"metrics.latency_ms", "durationmillis")),
			Map.entry(Role.STATUS,
					List.of("status", "status_code", "statuscode", "http_status", "response_code", "http.status_code",
							"http.response.status_code", "edgeresponsestatus", "res.statuscode", "sc-status", "downstreamstatus", "code")),
			Map.entry(Role.HOST,
					List.of("host", "hostname", "host.name", "node", "node_name", "server", "machine", "instance", "pod", "s-computername",
							"_hostname")),
			Map.entry(Role.THREAD, List.of("thread", "thread_name", "threadname", "thread.name", "threadid", "tid")),
			Map.entry(Role.EXCEPTION, List.of("exception", "exc_type", "error.type", "exception.type", "error_type", "exception_type",
					"error.kind", "thrown.name", "err.type", "err.name")));

	/// A name of times that trainings count with: only its values tell which it is.
	private static final String COUNT = "epoch";

	private static final Map<String, Role> ROLES = roles();

	private RoleNames() {
	}

	/// The role that a field of this name plays, by its name alone; the case does not matter.
	///
	/// The last part of a nested name counts when the whole name is unknown: `metrics.latency_ms` is a latency.
	public static Optional<Role> roleOf(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		Role whole = ROLES.get(lower);
		if (whole != null)
			return Optional.of(whole);
		int dot = lower.lastIndexOf('.');
		if (dot < 0)
			return Optional.empty();
		Role last = ROLES.get(lower.substring(dot + 1));
		boolean tooCommon = last == Role.TIME || last == Role.LEVEL || last == Role.LOGGER || last == Role.MESSAGE;
		return last == null || tooCommon && wrappedRank(last, lower) < 0 ? Optional.empty() : Optional.of(last);
	}

	/// How well a name fits a role: 0 is the best known name; negative when the name is not known for it.
	public static int rank(Role role, String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		int rank = names(role).indexOf(lower);
		return rank < 0 ? wrappedRank(role, lower) : rank;
	}

	/// The rank of a plain name inside a wrapper, behind those of all names outside; negative for any other name.
	private static int wrappedRank(Role role, String name) {
		int dot = name.lastIndexOf('.');
		if (dot < 0 || !WRAPPERS.contains(name.substring(0, dot)))
			return -1;
		int rank = names(role).indexOf(name.substring(dot + 1));
		return rank >= 0 && rank < PLAIN ? names(role).size() + rank : -1;
	}

	private static List<String> names(Role role) {
		return NAMES.getOrDefault(role, List.of());
	}

	private static Map<String, Role> roles() {
		Map<String, Role> roles = new HashMap<>();
		NAMES.forEach((role, names) -> names.forEach(name -> roles.put(name, role)));
		roles.remove(COUNT);
		return Map.copyOf(roles);
	}
}
