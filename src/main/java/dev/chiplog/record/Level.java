package dev.chiplog.record;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.HashMap;

/// The severity of an event, normalised over all logging systems and ordered from least to most severe.
public enum Level {
	TRACE, DEBUG, INFO, NOTICE, WARNING, ERROR, CRITICAL;

	private static final Map<String, Level> WORDS = words();

	/// Reads a level word of any known logging system, or of the languages that Java and PostgreSQL translate theirs to, in any case; empty when the word is no level.
	///
	/// Single letters are left out on purpose: only a format knows whether `I` means INFO.
	public static Optional<Level> ofWord(String word) {
		return Optional.ofNullable(WORDS.get(word.strip().toUpperCase(Locale.ROOT)));
	}

	/// Reads a numeric level: Python's and bunyan's tens (10 debug … 60 fatal) are told apart by the caller.
	///
	/// @param number bunyan and pino scale: 10 trace, 20 debug, 30 info, 40 warn, 50 error, 60 fatal
	public static Optional<Level> ofBunyan(long number) {
		if (number < 10 || number > 69)
			return Optional.empty();
		return Optional.of(switch ((int) number / 10) {
			case 1 -> TRACE;
			case 2 -> DEBUG;
			case 3 -> INFO;
			case 4 -> WARNING;
			case 5 -> ERROR;
			default -> CRITICAL;
		});
	}

	/// Reads a syslog severity (RFC 5424, 6.2.1): 0 emergency … 7 debug.
	public static Level ofSyslog(int severity) {
		return switch (severity & 7) {
			case 0, 1, 2 -> CRITICAL;
			case 3 -> ERROR;
			case 4 -> WARNING;
			case 5 -> NOTICE;
			case 6 -> INFO;
			default -> DEBUG;
		};
	}

	/// Whether an event of this level counts as an error.
	public boolean isError() {
		return compareTo(ERROR) >= 0;
	}

	private static Map<String, Level> words() {
		Map<String, Level> words = new HashMap<>();
		put(words, TRACE, "TRACE TRC TRCE FINEST FINER VERBOSE VRB SILLY SPAM TRACE1 TRACE2 TRACE3 TRACE4 TRACE5 TRACE6 TRACE7 TRACE8");
		put(words, DEBUG, "DEBUG DBG DEBU DBUG FINE DEBUG1 DEBUG2 DEBUG3 DEBUG4 DEBUG5");
		put(words, INFO, "INFO INF INFORMATION INFORMATIONAL CONFIG LOG SUCCESS PASS DETAIL HINT CONTEXT STATEMENT "
				+ "QUERY LOCATION INFOS INFORMACIÓN 信息 情報 日志 정보 로그");
		put(words, NOTICE, "NOTICE NOTE HINWEIS 通知 알림");
		put(words, WARNING, "WARNING WARN WRN WARNUNG AVERTISSEMENT ADVERTENCIA 警告 경고");
		put(words, ERROR, "ERROR ERR ERRO EROR SEVERE FAILURE FAIL EXCEPTION FEHLER SCHWERWIEGEND ERREUR GRAVE 错误 錯誤 严重 嚴重 重大 エラー 오류 심각");
		put(words, CRITICAL, "CRITICAL CRIT FATAL FATA FTL ALERT EMERG EMERGENCY PANIC DPANIC 致命 致命的 치명적");
		return Map.copyOf(words);
	}

	private static void put(Map<String, Level> words, Level level, String spellings) {
		for (String spelling : spellings.split(" ", -1))
			words.put(spelling, level);
	}
}
