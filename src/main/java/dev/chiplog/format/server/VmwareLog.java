package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The logs of VMware ESXi and vCenter: `hostd`, `vmkernel`, `vpxd` and their kin.
///
/// Source: Broadcom's documentation of ESXi log files. Traps: two letters and the syslog priority for the level; `[+]` marks a message that
/// goes on; a day without a clock; vmkernel writes the level only when it is not normal.
public final class VmwareLog extends LayoutFormat {

	/// The format; it has no state.
	public VmwareLog() {
		super("VMware", Framing.LINES_UNTIL_NEXT,
				"{time:iso} {level:In=INFO|No=NOTICE|Wa=WARNING|Er=ERROR|Db=DEBUG|Al=CRITICAL|Cr=CRITICAL|Em=CRITICAL|Tr=TRACE}({priority:number})«[+]» {logger:name}[{pid}]«:» «[Originator@{_:number} {origin:text}] »{message}",
				"{time:iso} {level:In=INFO|No=NOTICE|Wa=WARNING|Er=ERROR|Db=DEBUG|Al=CRITICAL|Cr=CRITICAL|Em=CRITICAL|Tr=TRACE}({priority:number})«[+]» {logger:name}: {message}",
				"{time:iso} {level:In=INFO|No=NOTICE|Wa=WARNING|Er=ERROR|Db=DEBUG|Al=CRITICAL|Cr=CRITICAL|Em=CRITICAL|Tr=TRACE}({priority:number})«[+]» {logger:name} {message}",
				"{time:day} {level:In=INFO|No=NOTICE|Wa=WARNING|Er=ERROR|Db=DEBUG|Al=CRITICAL|Cr=CRITICAL|Em=CRITICAL|Tr=TRACE}({priority:number})«[+]» {logger:name}[{pid}]: {message}",
				"{time:iso} {level:In=INFO|No=NOTICE|Wa=WARNING|Er=ERROR|Db=DEBUG|Al=CRITICAL|Cr=CRITICAL|Em=CRITICAL|Tr=TRACE}({priority:number})«[+]» {message}",
				"{time:iso} {level:info=INFO|verbose=TRACE|trivia=TRACE|warning=WARNING|error=ERROR|panic=CRITICAL|debug=DEBUG} {logger:name}[{pid:identifier}] «[Originator@{_:number} {origin:text}] »{message}",
				"{time:iso} [{thread:identifier} {level:info=INFO|verbose=TRACE|trivia=TRACE|warning=WARNING|error=ERROR|panic=CRITICAL|debug=DEBUG} '{logger:text}'«{context:text}»] {message}",
				"{time:iso} cpu{cpu:number}:{world:number}«:{_:text}»){level:WARNING=WARNING|ALERT=CRITICAL}: {logger:name}: {message}",
				"{time:iso} cpu{cpu:number}:{world:number}«:{_:text}»){logger:name}: {message}",
				"{time:iso} {level:In=INFO|No=NOTICE|Wa=WARNING|Er=ERROR|Db=DEBUG|Al=CRITICAL|Cr=CRITICAL|Em=CRITICAL|Tr=TRACE}({priority:number}) vmkernel: cpu{cpu:number}:{world:number}){logger:name}: {message}");
	}
}
