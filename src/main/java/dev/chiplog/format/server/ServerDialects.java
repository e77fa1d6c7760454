package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import java.util.List;

/// The dialects of JSON lines in which servers and data stores write.
public final class ServerDialects {

	private ServerDialects() {
	}

	/// All of them, the more particular before the more general.
	public static List<Format> all() {
		return List.of(new PostgresJson(), new MongoJson(), new ElasticsearchJson(), new LogstashServerJson(), new EnvoyJson(),
				new CaddyAccess(), new TraefikAccess(), new Cloudflare(), new AwsWaf(), new KubernetesAudit(), new KubernetesEvent(),
				new CloudTrail(), new SuricataEve(), new ZeekJson(), new SparkEvents(), new DockerEvents(), new KibanaJson(),
				new NextcloudLog());
	}
}
