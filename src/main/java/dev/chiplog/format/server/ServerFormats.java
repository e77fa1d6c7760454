package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import java.util.List;

/// The formats of servers and data stores.
public final class ServerFormats {

	private ServerFormats() {
	}

	/// All of them, the more particular before the more general.
	public static List<Format> all() {
		return List.of(new HaproxyLog(), new AccessLog(), new ApacheSslRequest(), new NginxError(), new ApacheError(), new RedisLog(),
				new PgbouncerLog(), new PostgresLog(), new MysqlError(), new MysqlSlow(), new MongoText(), new CupsLog(), new IcingaLog(),
				new EnvoyAccess(), new EnvoyLog(), new SquidAccess(), new SquidCache(), new LoadBalancerAccess(), new BucketAccess(),
				new UwsgiLog(), new KafkaLog(), new ZookeeperLog(), new CassandraLog(), new ElasticLog(), new JvmUnifiedLog(),
				new RabbitMqLog(), new HclogText(), new EtcdText(), new CorednsLog(), new DovecotLog(), new EximLog(), new Fail2banLog(),
				new BindLog(), new SambaLog(), new TomcatLog(), new WildflyLog(), new WeblogicLog(), new WebsphereLog(), new VmwareLog(),
				new GlassfishLog(), new ServerConsole(), new HadoopLog(), new OracleAlert());
	}
}
