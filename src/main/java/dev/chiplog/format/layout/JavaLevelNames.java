package dev.chiplog.format.layout;

import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names that `java.util.logging` gives its levels in the languages that Java is translated to.
///
/// Source: `Level.getLocalizedName` of Java 7 to 17 for German, Spanish, French, Italian, Japanese, Korean, Portuguese, Swedish and
/// Chinese. Many are words of everyday language, so they are levels only where that logger writes one.
final class JavaLevelNames {
	private static final int LONGEST = 48;
	private static final Map<String, Level> NAMES = names();

	private JavaLevelNames() {
	}

	/// The position of the colon behind the name that begins here, or -1.
	static int end(byte[] bytes, int from, int to) {
		int limit = Math.min(to, from + LONGEST);
		for (int at = from; at < limit; at++)
			if (bytes[at] == ':')
				return at;
		return -1;
	}

	/// The level of this name in any case; null when it is none.
	static @Nullable Level level(byte[] bytes, int from, int to) {
		return NAMES.get(new String(bytes, from, to - from, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT));
	}

	private static Map<String, Level> names() {
		Map<String, Level> names = new HashMap<>();
		put(names, Level.ERROR, "SCHWERWIEGEND|GRAVE|ALLVARLIG|重大|致命的|심각|严重|嚴重");
		put(names, Level.WARNING, "WARNUNG|ADVERTENCIA|ADVERTÊNCIA|AVERTISSEMENT|ATTENTION|AVVERTENZA|VARNING|警告|경고");
		put(names, Level.INFO, "INFORMATION|INFORMACIÓN|INFOS|INFORMAZIONI|INFORMAÇÕES|情報|정보|信息|資訊|"
				+ "KONFIGURATION|CONFIGURAR|CONFIGURAZIONE|CONFIGURAÇÃO|KONFIG|構成|구성|配置|組態");
		put(names, Level.DEBUG, "FEIN|DETALLADO|PRÉCIS|BUONO|DETALHADO|FIN|普通|미세|详细");
		put(names, Level.TRACE, "FEINER|AM FEINSTEN|MUY DETALLADO|MÁS DETALLADO|PLUS PRÉCIS|LE PLUS PRÉCIS|MIGLIORE|OTTIMALE|"
				+ "MAIS DETALHADO|O MAIS DETALHADO|FINARE|FINASTE|最も詳細|보다 미세|가장 미세|较详细|非常详细|較詳細|最詳細");
		// finer in Japanese and fine in Taiwan
		put(names, Level.DEBUG, "詳細");
		return Map.copyOf(names);
	}

	private static void put(Map<String, Level> names, Level level, String translations) {
		for (String name : translations.split("\\|", -1))
			names.put(name, level);
	}
}
