package dev.chiplog.engine.memory.pattern.style;

import java.util.List;

/// Messages in the manner of systems that store and compute on many machines, in our own words.
final class ClusterStyles {
	static final List<LogStyle> ALL = List.of(LogStyle.of("block store", """
			Taking in block {block} from: /{address} to: /{address}
			Took in block {block} of size {number} from /{ip}
			Took in block {block} from: /{address} to: /{address} of size {number}
			Responder {small} for block {block} ends
			Responder {small} for block {block} met java.io.IOException: Broken pipe
			Responder {small} for block {block} interrupted.
			BLOCK* Names.addStored: map updated: {address} is added to {block} size {number}
			BLOCK* Names.addStored: Redundant request for {block} on {address} size {number}
			BLOCK* Names.addStored: request for {block} on {address} size {number} but it belongs to no file.
			BLOCK* Names.allocate: {path}. {block}
			BLOCK* Names.delete: {block} goes to the invalid of {address}
			BLOCK* ask {address} to copy {block} to node(s) {addresses}
			BLOCK* ask {address} to delete {blocks}
			{address} Served block {block} to /{ip}
			{address}:Got exception while serving {block} to /{ip}:
			{address}:Transmitted block {block} to /{address}
			{address} Thread for transfer of block {block} to {addresses} begins
			Deleting block {block} file {path}
			Error while deleting block {block}. BlockInfo not found in the map.
			write of {block} got exception java.io.EOFException
			write of {block} got exception java.io.InterruptedIOException: Interrupted while waiting. {small} millis timeout left.
			Exception in receive for block {block} java.io.IOException: Connection reset by peer
			Verification of {block} succeeded
			Changing the file offset of block {block} from {number} to {number} meta offset to {number}
			Lease {name} on {path} is {+soft|hard}-expired
			block {block} is {+finalized|recovered|truncated|corrupt|stale}
			Scan of {number} blocks took {number} ms, {small} of them {+missing|corrupt}
			"""), LogStyle.of("executors", """
			Registered handlers for signals [TERM, HUP, INT]
			Rights to {+view|change} go to: {users}
			authentication off; rights of the ui off; users who may view: Set({users}); users who may change: Set({users})
			Running task {decimalIndex} in stage {decimalIndex} (TID {number})
			Finished task {decimalIndex} in stage {decimalIndex} (TID {number}). {number} bytes sent to the driver
			Lost task {decimalIndex} in stage {decimalIndex} (TID {number}, {host}, executor {small}): {exception}
			Block {rdd} found locally
			Block {rdd} stored as values in memory (estimated size {size}, free {size})
			Block {broadcast} stored as bytes in memory (estimated size {size}, free {size})
			Reading of broadcast variable {number} begins
			Reading of broadcast variable {number} took {number} ms
			Block {rdd} not there, computing it
			Split of the input: {url}:{number}+{number}
			Python ran {number} times: total = {number}, boot = {number}, init = {number}, finish = {number}
			saved the output of the task '{attempt}' in {url}
			{attempt}: Committed
			Got {number} nonempty blocks out of {number} blocks
			{number} remote fetches begun in {number} ms
			Got assigned task {number}
			stage {decimalIndex} {+submitted|finished|failed|retried|skipped}
			Driver asked for a {+shutdown|restart}
			Service '{word}.Worker' started on port {port}.
			Store of memory has capacity {size}
			Remoting started; listens on :[{url}]
			{option} is old. Use {option} instead
			Deleting folder {path}
			Will connect to driver: {url}
			Executor {small} registered with driver on {host}:{port}
			Dropping block {rdd} from memory, freed {size} of {size}
			"""),
			LogStyle.of("coordinators",
					"""
							Accepted socket from /{address}
							Closed socket for client /{address} (no session was made for it)
							Closed socket for client /{address} which had session {hex}
							Client tries to make a new session at /{address}
							Client tries to renew session {hex} at /{address}
							Session {hex} made with timeout {number} for client /{address}
							Session {hex} expires, timeout of {number}ms exceeded
							End of session processed for sessionid: {hex}
							Connection to id {number} broken, my id = {small}, error =
							Sender {+leaves|interrupted}
							Waiting of notification took: {number}
							end of stream met
							channel to {small} at election address /{address} cannot be opened
							Connect request from /{address}
							Snapshot: {hex} to {path}
							Snapshot read from {path}
							{+FOLLOWING|LEADING|LOOKING} - ELECTION TOOK - {number}
							New election. My id = {small}, proposed zxid={hex}
							tick set to {number}
							{+smallest|largest} timeout of a session set to {signed}
							Notice: {small} (leader), {hex} (zxid), {hex} (round), {LOOKING|FOLLOWING|LEADING} (state), {small} (sid), {hex} (epoch), {LOOKING|FOLLOWING|LEADING} (mine)
							Exception closes session {hex}: java.io.IOException: the server does not run
							Environment:{+java.home|java.io.tmpdir|user.dir}={path}
							Environment:host.name={host}
							Unexpected exception closes the socket while still open
							autopurge.{+purge|retain}=off
							{+Reading|Writing} of the epoch failed, {path} is not there
							"""),
			LogStyle.of("supercomputer", """
					{number} cache parity error(s) on {node} corrected
					parity error of the {+instruction|data} cache corrected
					{+data TLB|data address|data storage|instruction address} error interrupt
					core dump.{number} written
					{number} alignment exceptions
					CE sym {small}, at {hex}, mask {hex}
					io: cannot load {path}: program image missing or invalid, No such file
					io: cannot load {path}: program image missing or invalid, Permission denied
					io: prefix of a message on the stream (socket to {address}) cannot be read
					io: LOGIN chdir({path}) failed: {+No such file|Input/output error}
					io: Line {number} of the map {path} is wrong
					{number} ddr error(s) found and corrected on rank {small}, symbol {small}, bit {small}
					total of {number} ddr error(s) found and corrected
					{number} L3 error(s) (dcr {hex}) found and corrected over {number} seconds
					{number} torus receiver {x+|x-|y+|y-|z+|z-} pipe error(s) (dcr {hex}) found and corrected
					{number} tree receiver {small} in re-synch state event(s) (dcr {hex}) found
					wait state enable.......{bit}
					critical input enable...{bit}
					store caused by {+dcbf|icbi|dcbz}.........{bit}
					byte order exception.....{bit}
					problem state (0=sup,1=usr).......{bit}
					{+lr|cr|xer|ctr}: {hash}
					r{number}={hex} r{number}={hex} r{number}={hex} r{number}={hex}
					iar {hash} dear {hash}
					machine check: {+i-fetch|d-store}......................{bit}
					rts: kernel ended for reason {number}
					rts panic! - execution stops
					bit sparing on {node} bit {small}
					Node card {node} VPD check: {node} node in processor card slot {small} do not match. VPD ecid {sha}, found {sha}
					mount FAILED : io{small} : block : place
					instruction pointer: {hex}
					{+start|stop} of service action {number} on {node}
					"""), LogStyle.of("cluster nodes", """
					Change of state: Part \\042{part}\\042 is in the {+unavailable|available|degraded} state (HWID={number})
					Link error on tree Interconnect-{small}T{small}:{small}:{small}:{small}
					Link error ends
					Temperature ({small}{small}C) exceeds the warning threshold
					power supply ( {on|off} {on|off} )
					Speeds of fans ( {fans} )
					ambient={number}
					boot (command {number})
					halt (command {number})
					{+not responding|running|configured out|waiting for boot}
					domain {name}{number} of the file server is full
					The file server panics on domain storage{number}
					cluster files: no server for file domain storage{number}
					network: node-{number} {+down|up}
					Targets domains:{targets} of command {number}
					node sets node-{number} {hex} node-{number} {hex} disagree
					link reset by {node}
					risBoot (command {number})
					{+critical|normal} temperature of node-{number}
					scan of the bus gave {number} boards, {number} expected
					cpu {small} of node-{number} set {+online|offline}
					"""), LogStyle.of("batch scheduler", """
					job {number}.{name} queued by {user}@{host}, queue = {batch|long|short|debug}
					job {number}.{name} {+begins|ends|held} on {host}/{number}
					Exit_status={signed} resources_used.cput={clock} resources_used.mem={number}kb resources_used.walltime={clock}
					Allocation of {number} nodes for job {number} took {duration}
					no free node for job {number}, {number} tries left
					partition {batch|long|short|debug} is {+up|down}
					node {host} state set to {+IDLE|DOWN|DRAIN|ALLOC} by {user}
					reservation {name}_{number} {+made|removed}
					step {decimalIndex} of job {number} killed: memory {size} exceeds {size}
					epilog of job {number} on {host} failed with exit code {small}
					account {name} of {user} has {decimal} hours left
					fair share computed for {number} users in {number} usec
					tm_request from {address}, job {number}.{name} not found
					bad file descriptor ({small}) in tm_request, job {number} not found
					sched: backfill tested {number} jobs in {number} usec, {number} begun
					license {word} has {number} of {number} tokens free
					{number} jobs purged
					job {number} is {+queued|held|suspended|requeued|completing|cancelled}
					{+prolog|epilog|healthcheck} script of node {host} ran {number} s
					munge credential of uid {number} {+expired|replayed}
					"""));

	private ClusterStyles() {
	}
}
