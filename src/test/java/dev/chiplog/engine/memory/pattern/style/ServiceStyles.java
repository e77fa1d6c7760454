package dev.chiplog.engine.memory.pattern.style;

import java.util.List;

/// Messages in the manner of servers, stores and what runs containers, in our own words.
final class ServiceStyles {
	static final List<LogStyle> ALL = List.of(
			LogStyle.of("web server",
					"""
							*{number} connect() failed (111: Connection refused) while connecting to upstream, client: {ip}, server: {domain}, request: "{+GET|POST} {path} HTTP/1.1", upstream: "{url}", host: "{domain}"
							*{number} upstream timed out (110: Connection timed out) while reading answer header from upstream, client: {ip}, server: {domain}, request: "{+GET|POST} {path} HTTP/1.1", upstream: "{url}", host: "{domain}"
							*{number} open() "{path}" failed (2: No such file or directory), client: {ip}, server: {domain}, request: "GET {path} HTTP/1.1", host: "{domain}"
							*{number} client sent too large body: {number} bytes, client: {ip}, server: {domain}
							*{number} a client body is kept in a file {path}, client: {ip}, server: {domain}
							*{number} no live upstreams while connecting to upstream, client: {ip}, server: {domain}
							*{number} SSL_do_handshake() failed (SSL: error:{hash}:SSL routines:{+tls_process_client_hello:version too low|ssl3_get_record:wrong version number}) while SSL handshaking, client: {ip}, server: {ip}:{port}
							*{number} access forbidden by rule, client: {ip}, server: {domain}
							*{number} limiting requests, excess: {decimal} by zone "{word}", client: {ip}, server: {domain}
							signal {number} ({SIGCHLD|SIGHUP|SIGTERM}) received from {number}, {+exiting|reconfiguring}
							{+start|gracefully shutting down|exiting} worker {number}
							start worker process {number}
							worker process {number} exited with code {small}
							worker process {number} exited on signal {small}
							using the "epoll" event method
							*{number} {+accept|recv|send|writev|readv}() failed (104: Connection reset by peer)
							conflicting server name "{domain}" on {ip}:{port}, ignored
							bind() to {ip}:{port} failed (98: Address in use)
							cache loader process {number} done
							"{directive}" directive is deprecated, use the "{directive}" directive instead in {path}:{number}
							*{number} upstream prematurely closed connection while reading upstream, client: {ip}, server: {domain}, request: "{+GET|POST} {path} HTTP/1.1", upstream: "{url}", host: "{domain}"
							"""),
			LogStyle.of("relational store",
					"""
							connection received: host={ip} port={port}
							connection authorized: user={user} database={name} application_name={word}
							disconnection: session time: {clock}.{number} user={user} database={name} host={ip} port={port}
							relation "{table}" does not exist at character {number}
							column "{column}" of relation "{table}" does not exist at character {number}
							duplicate key value violates unique constraint "{table}_{column}_key"
							null value in column "{column}" of relation "{table}" violates not-null constraint
							password authentication failed for user "{user}"
							database "{name}" does not exist
							could not {+open|read|write|fsync|rename|stat} file "{path}": No space left on device
							permission denied for {+table|sequence|schema|function} {name}
							role "{user}" does not exist
							deadlock detected
							Process {number} waits for {ShareLock|ExclusiveLock|AccessShareLock} on transaction {number}; blocked by process {number}.
							canceling statement due to {+statement timeout|user request|lock timeout}
							could not {+receive data from|send data to} client: Connection reset by peer
							checkpoint {+starting|complete}: {+time|wal}
							checkpoint complete: wrote {number} buffers ({decimal}%); {number} WAL file(s) added, {number} removed, {number} recycled; write={decimal} s, sync={decimal} s, total={decimal} s
							automatic vacuum of table "{name}.public.{table}": index scans: {small}
							automatic analyze of table "{name}.public.{table}" system usage: CPU: user: {decimal} s, system: {decimal} s, elapsed: {decimal} s
							duration: {decimal} ms  statement: SELECT * FROM {table} WHERE id = {number}
							temporary file: path "{path}", size {number}
							database system is {+ready to accept connections|shut down|in recovery mode}
							database system was shut down at {isoTime} UTC
							redo {+starts|done} at {small}/{hash}
							invalid record length at {small}/{hash}: wanted {number}, got {small}
							started streaming WAL from primary at {small}/{hash} on timeline {small}
							terminating connection due to administrator command
							too many clients already
							background worker "{word} launcher" (PID {number}) exited with exit code {small}
							Aborted connection {number} to db: '{name}' user: '{user}' host: '{ip}' (Got timeout reading communication packets)
							Access denied for user '{user}'@'{ip}' (using password: {+YES|NO})
							InnoDB: page_cleaner: {number}ms intended loop took {number}ms. The settings might not be optimal.
							Slave I/O for channel '{word}': error reconnecting to master '{user}@{host}:{port}' - retry-time: {number} retries: {number}
							"""),
			LogStyle.of("containers",
					"""
							Pod {podName} on node {host} is {+scheduled|evicted|deleted}
							Created container {word}
							Started container {word}
							Pulling image "{image}"
							Image "{image}" pulled in {duration}
							Back-off restarting failed container {word} in pod {podName}_{name}({uuid})
							Error syncing pod {uuid} ("{podName}_{name}({uuid})"), skipping: failed to "StartContainer" for "{word}" with CrashLoopBackOff: "back-off {duration} restarting failed container={word} pod={podName}_{name}({uuid})"
							{+Liveness|Readiness} probe failed: HTTP probe failed with statuscode: {number}
							{+Liveness|Readiness} probe failed: Get "{url}": context deadline exceeded
							MountVolume.SetUp succeeded for volume "{volume}" (UniqueName: "{path}") pod "{podName}" (UID: "{uuid}")
							MountVolume.SetUp failed for volume "{volume}" : secret "{name}-{word}" not found
							Node {host} status is now: {+NodeReady|NodeNotReady|NodeHasDiskPressure|NodeHasSufficientMemory}
							eviction manager: must evict pod(s) to reclaim {+memory|ephemeral-storage}
							Scaled {+up|down} replica set {replicaSet} to {small}
							SyncLoop (PLEG): event for pod pod="{name}/{podName}" event={{"ID":"{uuid}","Type":"{ContainerStarted|ContainerDied}","Data":"{sha}"}}
							SyncLoop ({+ADD|UPDATE|DELETE|REMOVE}, source="api", pods=["{name}/{podName}"])
							RemoveContainer containerID="{sha}"
							container {sha} failed to exit within {number} seconds of signal {number} - using the force
							Failed to {+create|delete|update|list|watch|patch} pod {podName}
							volume {+mount|unmount|attach|detach|resize} of {volume} took {duration}
							stream copy error: reading from a closed fifo
							ignoring event container={sha} module=libcontainerd namespace=moby topic=/tasks/delete type="*events.TaskDelete"
							shim disconnected id={sha} namespace=k8s.io
							failed to reserve sandbox name "{podName}_{name}_{uuid}_{small}"
							Failed to update lease: Operation cannot be fulfilled on leases.coordination.k8s.io "{host}": the object has been modified
							Event occurred object="{name}/{podName}" kind="{Pod|Job|Deployment|ReplicaSet|Service}" reason="{Killing|Created|Started|Pulled|SuccessfulCreate}"
							Trace[{number}]: "List" url:{path} (started: {isoTime}) (total time: {number}ms):
							"""),
			LogStyle.of("consensus store",
					"""
							{hashId} became {+follower|candidate|leader} at term {number}
							{hashId} [term: {number}] received a MsgVote message with higher term from {hashId} [term: {number}]
							{hashId} is starting a new election at term {number}
							raft.node: {hashId} elected leader {hashId} at term {number}
							raft.node: {hashId} lost leader {hashId} at term {number}
							established a TCP streaming connection with peer {hashId} (stream {MsgApp v2|Message} {+reader|writer})
							lost the TCP streaming connection with peer {hashId} (stream {MsgApp v2|Message} {+reader|writer})
							peer {hashId} became {+active|inactive}
							apply request took too long: {duration}, expected {duration}
							read-only range request "key:\\"{path}\\" " with result "range_response_count:{small} size:{number}" took too long ({duration}) to execute
							wal: sync duration of {duration}, expected less than {duration}
							failed to send out heartbeat on time (exceeded the {duration} timeout for {duration}, to {hashId})
							saved snapshot at index {number}
							compacted raft log at {number}
							store.index: compact {number}
							finished scheduled compaction at {number} (took {duration})
							start to snapshot (applied: {number}, lastsnap: {number})
							purged file {path} successfully
							the clock difference against peer {hashId} is too high [{duration} > {duration}]
							health check for peer {hashId} could not connect: dial tcp {address}: connect: connection refused
							health check for peer {hashId} could not connect: dial tcp {address}: i/o timeout
							rejected connection from "{address}" (error "EOF", ServerName "")
							added member {hashId} [{url}] to cluster {hashId}
							mvcc: database space exceeded
							alarm {+raised|cleared|ignored} for member {hashId}
							leader changed
							serving client requests on {address}
							"""),
			LogStyle.of("message queue",
					"""
							[GroupCoordinator {small}]: Preparing to rebalance group {name}-{word} in state PreparingRebalance with old generation {number} (reason: {reason})
							[GroupCoordinator {small}]: Stabilized group {name}-{word} generation {number} with {small} members
							[GroupCoordinator {small}]: Member {name}-{uuid} in group {name}-{word} has failed, removing it
							[GroupCoordinator {small}]: Group {name}-{word} with generation {number} is now empty
							[Partition {topic}-{small} broker={small}] Shrinking ISR from {ids} to {ids}. Leader: (highWatermark: {number}, endOffset: {number})
							[Partition {topic}-{small} broker={small}] Expanding ISR from {ids} to {ids}
							[Partition {topic}-{small} broker={small}] No checkpointed highwatermark is found for partition {topic}-{small}
							[ReplicaFetcher replicaId={small}, leaderId={small}, fetcherId={small}] Error sending fetch request (sessionId={number}, epoch={number}) to node {small}:
							[ReplicaFetcher replicaId={small}, leaderId={small}, fetcherId={small}] Truncating partition {topic}-{small} to offset {number}
							[Log partition={topic}-{small}, dir={path}] Rolled new log segment at offset {number} in {number} ms.
							[Log partition={topic}-{small}, dir={path}] Deleting segment {number} (base offset {number}) due to retention {+time|size} breach
							[Controller id={small}] Partitions {topic}-{small} moved to {+OnlinePartition|OfflinePartition}
							[Controller id={small}] Broker failure callback for {ids}
							[Producer clientId={name}-{small}] Got error produce response with correlation id {number} on topic-partition {topic}-{small}, retrying ({number} attempts left). Error: {NOT_LEADER_OR_FOLLOWER|REQUEST_TIMED_OUT|NETWORK_EXCEPTION}
							[Consumer clientId={name}-{small}, groupId={name}-{word}] Resetting offset for partition {topic}-{small} to offset {number}.
							[Consumer clientId={name}-{small}, groupId={name}-{word}] Revoke previously assigned partitions {partitions}
							[Consumer clientId={name}-{small}, groupId={name}-{word}] Node {small} disconnected.
							Created topic {topic} with {small} {+partition|partitions}
							Loaded producer state from snapshot file {path} with {number} ids
							Session timeout {number} out of bounds {number}..{number}
							Kafka {+startTimeMs|version}: {number}
							[SocketServer brokerId={small}] Failed authentication with /{ip} ({+SSL handshake failed|SASL failed})
							"""),
			LogStyle.of("wide column store",
					"""
							{name} GC in {number}ms. {G1 Eden Space|G1 Old Gen|Par Survivor Space}: {number} -> {number};
							Compacted ({uuid}) {small} sstables to [{path},] to level={small}. {size} to {size} (~{number}% of original) in {number}ms. Read = {size}/s, Write = {size}/s.
							Enqueuing flush of {table}: {size} ({number}%) on-heap, {size} ({number}%) off-heap
							Writing Memtable-{table}@{number}({size} serialized bytes, {number} ops, {number}%/{number}% of on/off-heap limit)
							Completed flushing {path} ({size}) for commitlog position CommitLogPosition(segmentId={number}, position={number})
							InetAddress /{ip} is now {+UP|DOWN}
							Node /{ip} state jump to {+NORMAL|LEFT|MOVING}
							Handshaking version with /{ip}
							{READ|MUTATION|HINT|RANGE_SLICE} messages were dropped in last {number} ms: {number} internal and {number} cross node. Mean internal dropped latency: {number} ms and Mean cross-node dropped latency: {number} ms
							Batch for [{name}.{table}] is of size {size}, exceeding specified threshold of {size} by {size}.
							Read {number} live rows and {number} tombstone cells for query SELECT * FROM {name}.{table} WHERE id = {number} LIMIT {number} (see tombstone_warn_threshold)
							Finished hinted handoff of file {uuid}-{number}-1.hints to endpoint /{ip}: {uuid}
							[repair #{uuid}] new session: will sync /{ip}, /{ip} on range [({signed},{signed}]] for {name}.[{table}]
							[repair #{uuid}] {table} is fully synced
							[Stream #{uuid}] Session with /{ip} is complete
							Initializing {name}.{table}
							Opening {path} ({size})
							Drop Keyspace '{name}'
							Some operations were slow, details available at debug level (debug.log)
							Redistributing index summaries
							{+Compaction|Validation|Cleanup|Repair|Flush} thread {number} is idle
							Unexpected exception during request; channel = [id: {hex}, L:/{address} - R:/{address}]
							Maximum memory usage reached ({size}), cannot allocate chunk of {size}
							"""));

	private ServiceStyles() {
	}
}
