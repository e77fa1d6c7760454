package dev.chiplog.engine.memory.pattern.style;

import java.util.List;

/// Messages in the manner of operating systems and what runs beside them, in our own words.
final class MachineStyles {
	static final List<LogStyle> ALL = List.of(LogStyle.of("secure shell", """
			Password of {user} from {ip} port {port} ssh2 accepted
			Accepted key for {user} from {ip} port {port} ssh2: RSA SHA256:{base64}
			Wrong password for {user} from {ip} port {port} ssh2
			Wrong password for unknown user {user} from {ip} port {port} ssh2
			Unknown user {user} from {ip}
			unknown user {user} asks for authentication [preauth]
			auth(sshd): check failed; logname= uid=0 euid=0 tty=ssh ruser= rhost={peer}
			auth(sshd): check failed; logname= uid=0 euid=0 tty=ssh ruser= rhost={peer}  user={user}
			auth(sshd): check passed; user unknown
			{small} more failed check; logname= uid=0 euid=0 tty=ssh ruser= rhost={peer}
			{small} more failed checks; logname= uid=0 euid=0 tty=ssh ruser= rhost={peer}
			{small} more failed checks; logname= uid=0 euid=0 tty=ssh ruser= rhost={peer}  user={user}
			Peer {ip} leaves: {small}: Bye [preauth]
			Peer {ip} leaves: {small}: {+left by user|Auth fail|Closed by request} [preauth]
			Connection of {ip} closed [preauth]
			Connection of {ip} port {port} reset
			reverse lookup of {peer} [{ip}] failed - MAYBE A BREAK-IN!
			Too many failures for {user} [preauth]
			no identification from {ip}
			Bad version '{base64}' from {ip} port {port}
			session of user {user} {+opens|closes}
			session of user {user} opens by (uid={number})
			Listening on {ip} port {port}.
			fatal: Write failed: {+Connection reset by peer|Broken pipe} [preauth]
			message repeated {small} times: [ Wrong password for {user} from {ip} port {port} ssh2]
			subsystem request for sftp by user {user}
			"""), LogStyle.of("sudo and timers", """
			{user} : TTY=pts/{small} ; PWD={path} ; USER={user} ; COMMAND={path}
			{user} : {small} wrong passwords ; TTY=pts/{small} ; PWD={path} ; USER={user} ; COMMAND={path}
			{user} : user NOT in sudoers ; TTY=pts/{small} ; PWD={path} ; USER={user} ; COMMAND={path}
			auth(su:session): session opened for user {user} by {user}(uid={number})
			auth(su:session): session closed for user {user}
			({user}) CMD ({path})
			({user}) RELOAD (crontabs/{user})
			({user}) {+BEGIN|END} EDIT ({user})
			{unit}: Main process exited, code=exited, status={small}/FAILURE
			{unit}: Main process exited, code=killed, status={small}/KILL
			{unit}: Failed with result '{exit-code|signal|timeout|oom-kill}'.
			{unit}: Used {duration} CPU time.
			{unit}: Restart is due, counter is at {number}.
			{+Starting|Started|Stopping|Stopped} {unit} - {description}.
			Reached goal {description}.
			New session {number} of user {user}.
			Session {number} logged out. Waiting for processes to leave.
			Removed slice User Slice of UID {number}.
			Journal uses {size} (max is {size}), of {size} free
			Lease of {ip} obtained on {interface} for {number}s
			{interface}: carrier {+lost|gained}
			clock stepped by {signedDecimal} seconds
			cannot {+fork|execute|open|lock|chdir}: {path}
			synchronized to {ip}, stratum {small}
			DHCPDISCOVER from {mac} via {interface}
			DHCPDISCOVER from {mac} via {interface}: no free leases
			DHCPACK on {ip} to {mac} ({host}) via {interface}
			"""),
			LogStyle.of("kernel",
					"""
							{interface}: Link is {+up at 1000 Mbps|down}
							usb {number}-{number}: new {+high|low|full}-speed USB device number {number} using {driver}
							usb {number}-{number}: Product: {description}
							ata{small}: SATA link up {decimal} Gbps (SStatus {number} SControl {number})
							ata{small}.00: exception Emask {hex} SAct {hex} SErr {hex} action {hex}
							{disk}: p1 p2 p3
							[{disk}] {number} {number}-byte logical blocks: ({size}/{size})
							[{disk}] Write cache: {+enabled|disabled}
							EXT4-fs ({disk}): mounted filesystem with ordered data mode. Opts: {word}
							EXT4-fs error (device {disk}): bad header in inode #{number}: comm {process}
							Out of memory: Killed process {number} ({process}) total-vm:{number}kB, anon-rss:{number}kB
							{process} invoked oom-killer: gfp_mask={hex}, order={small}
							INFO: task {process}:{number} blocked for more than {number} seconds.
							CPU{number}: Core temperature above threshold, throttled (total events = {number})
							{process}[{number}]: segfault at {hash} ip {hash} sp {hash} error {small} in {library}[{hash}+{hash}]
							BIOS-e820: [mem {hex}-{hex}] {+usable|reserved|ACPI data}
							PCI: Using {word} for IRQ routing
							pci {pci}: BAR {small}: assigned [mem {hex}-{hex} 64bit]
							pci {pci}: enabling device ({hash} -> {hash})
							audit: type={number} audit({decimal}:{number}): apparmor="{ALLOWED|DENIED}" operation="{open|exec|mknod|connect}" profile="{path}" pid={number} comm="{process}"
							{+read|write|flush|discard} error on {disk}, sector {number}
							TCP: request_sock_TCP: Possible SYN flooding on port {port}. Sending cookies.
							Initializing {+cgroup subsys cpu|cgroup subsys memory|random number generator}
							NVRM: Xid (PCI:{pci}): {number}, pid={number}, name={process}, Ch {hash}
							nvidia-modeset: driver version {version} loaded
							perf: interrupt took too long ({number} > {number}), lowering rate to {number}
							hash table of {+dentries|inodes|TCP} has entries: {number} (order: {small}, {number} bytes)
							bridge: port {small}({interface}) entered {+forwarding|blocking|disabled|learning} state
							device {interface} {+entered|left} promiscuous mode
							"""),
			LogStyle.of("component servicing", """
					Session: {number}_{number} opened by client {client}.
					Session: {number}_{number} done by client {client}. [HRESULT = {hex} - {S_OK|E_FAIL|S_FALSE}]
					Applicability of package: {package}, Applicable: {number}, Current:{number}
					Stack v{version} loaded with Core: {windowsPath}
					SQM: {+Upload of all reports asked|Reports older than 10 days go|Online init with opt-in: False}.
					SQM: Upload with pattern failed: {windowsPath}, flags: {hex} [HRESULT = {hex} - E_FAIL]
					SQM: {small} file(s) queued for upload with pattern: {windowsPath}, flags: {hex}
					{+Begin|End} of TrustedInstaller {+init|finish}.
					Next element cannot be got [HRESULT = {hex} - CBS_E_INVALID_ITEM]
					Attribute name expected [HRESULT = {hex} - CBS_E_INVALID_ITEM]
					Warning: attribute {word} unrecognized.
					Scavenge: {+Starts|Done, disposition: 0X1}
					Reboot mark refs: {small}
					Reboot mark refs grow to: {small}
					{+Startup|Idle} thread ended normally
					Offline registry hive goes: {{guid}}{windowsRest}
					{hash}@{slashDate}:{clock}.{number} WcpInit (wcp.dll version {version}) called (stack @{hex} @{hex} @{hex} @{hex})
					Store {number} ({hex}) initialized
					NT transaction (seq {small}) made, object [{small}]"(null)"
					NT transaction (seq {small}) result {hex}, handle @{hex}
					ResolvePending (call {small}) (flags = {hash}, progress = NULL, phase = {small}, disposition = @{hex}
					perf trace: PERF:TXCOMMIT;{number}
					{small} operations; {small} are not lock/unlock and follow:
					No startup work, the service was not set to autostart, or a reboot is pending.
					NonStart: {+Startup work not needed, as expected|Checking that startup work was not needed}.
					"""), LogStyle.of("proxy", """
					{hostPort} open through proxy {hostPort} {+HTTPS|SOCKS5}
					{hostPort} close, {number} bytes sent, {number} bytes received, lifetime {life}
					{hostPort} close, {number} bytes ({size}) sent, {number} bytes received, lifetime {life}
					{hostPort} close, {number} bytes sent, {number} bytes ({size}) received, lifetime {life}
					{hostPort} close, {number} bytes ({size}) sent, {number} bytes ({size}) received, lifetime {life}
					{hostPort} error : no connection through proxy {hostPort} - the target refuses, status code {number}
					{hostPort} error : no connection through proxy {hostPort} - closed too early
					{hostPort} open directly
					{hostPort} error : no connection {hostPort} - attempt timed out with error {number}
					"""), LogStyle.of("desktop",
					"""
							AirPort: Link {+Up|Down} on {interface}
							AirPort: Link Down on {interface}. Reason {small} (Station left).
							{interface}: channel is {number} now
							{interface}: BSSID is {mac} now
							WAKE: {decimal}: wl{small}: keepalive set up: {+Remote|Own} IP: {ip}
							WAKE: {decimal}: wl{small}: keepalive set up: Seq: {number}, Ack: {number}, Win size: {number}
							Wake reason: {+RTC (Alarm)|ARPT (Network)|EC.Lid (User)}
							PM answer took {number} ms ({number}, {process})
							{process} ({number}) deny({small}) file-read-data {path}
							{process}({number}) deny({small}) network-outbound {path}
							objc[{number}]: Class {class} is in both {path} ({hex}) and {path} ({hex}). One of the two is used.
							error of script for '{hex}': codes of four characters needed
							kevent[{EVFILT_MACHPORT|EVFILT_VNODE}] source vanished before its handler
							tls_session_read_error.{number} error {number}
							switch<{small}>({hex})::callback - hot plug packet for route = {hex} port = {number} unplug = {small}
							nhi::wake - power up took {number} us
							screen is {+locked|unlocked|dimmed|asleep} after {number} s
							-[{class} {selector}:]: {+no handler|called twice}
							UpdateCache: {number} objects in {decimal} seconds, {class} = {hex}
							({bundle}.{number}): Service exited with abnormal code: {small}
							({bundle}): Service only ran for {small} seconds. Pushing respawn out by {small} seconds.
							{bundle}: scheduler said busy: {+thermal|battery|network}
							hidd: [HID] [MT] dispatchEvent Dispatching event with {number} children, _eventMask={hex} _childEventMask={hex} Cancel={small} Touching={small}
							Location icon should now be in state '{+Active|Inactive}'
							Captive: Not probing '{description}' (cache indicates {+protected|not captive})
							assertion failed: {version}: {library} + {number} [{uuid}]: {hex}
							Unable to simultaneously satisfy constraints: ("<{class}:{hex} H:[{selector}({number})]>", "<{class}:{hex} V:|-({number})-[{selector}]>")
							{number} {+warning|warnings} from {bundle}
							"""));

	private MachineStyles() {
	}
}
