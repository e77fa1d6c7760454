package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import java.util.List;

/// The formats of servers and data stores.
public final class ServerFormats {

	private ServerFormats() {
	}

	/// All of them, the more particular before the more general.
	public static List<Format> all() {
		return List.of(new AccessLog(), new ApacheSslRequest(), new NginxError(), new ApacheError(), new RedisLog(), new PostgresLog(),
				new MysqlError(), new MysqlSlow(), new MongoText(), new CupsLog(), new IcingaLog(), new ServerConsole());
	}
}
