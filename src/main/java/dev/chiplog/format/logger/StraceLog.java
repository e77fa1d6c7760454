package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What `strace` prints with times: process, clock or seconds since 1970, system call.
///
/// Source: the manual page `strace` (`-f`, `-t`, `-tt`, `-ttt`). Traps: a clock without a day; calls that are resumed; signals and exits
/// between dashes and plus signs.
public final class StraceLog extends LayoutFormat {

	/// The format; it has no state.
	public StraceLog() {
		super("strace", Framing.LINE, "[pid ~{pid}] {time:clock} {message:ahead}{syscall:path}({_:text}",
				"[pid ~{pid}] {time:clock} {message:ahead}<... {syscall:path} resumed>«{_:text}»",
				"[pid ~{pid}] {time:clock} {message:ahead}--- {signal:path} {_:rest}",
				"[pid ~{pid}] {time:clock} {message:ahead}+++ {_:rest}", "[pid ~{pid}] {time:epoch} {message:ahead}{syscall:path}({_:text}",
				"[pid ~{pid}] {time:epoch} {message:ahead}<... {syscall:path} resumed>«{_:text}»",
				"[pid ~{pid}] {time:epoch} {message:ahead}--- {signal:path} {_:rest}",
				"[pid ~{pid}] {time:epoch} {message:ahead}+++ {_:rest}", "{pid} {time:clock} {message:ahead}{syscall:path}({_:text}",
				"{pid} {time:clock} {message:ahead}<... {syscall:path} resumed>«{_:text}»",
				"{pid} {time:clock} {message:ahead}--- {signal:path} {_:rest}", "{pid} {time:clock} {message:ahead}+++ {_:rest}",
				"{pid} {time:epoch} {message:ahead}{syscall:path}({_:text}",
				"{pid} {time:epoch} {message:ahead}<... {syscall:path} resumed>«{_:text}»",
				"{pid} {time:epoch} {message:ahead}--- {signal:path} {_:rest}", "{pid} {time:epoch} {message:ahead}+++ {_:rest}",
				"{time:clock} {message:ahead}{syscall:path}({_:text}", "{time:clock} {message:ahead}<... {syscall:path} resumed>«{_:text}»",
				"{time:clock} {message:ahead}--- {signal:path} {_:rest}", "{time:clock} {message:ahead}+++ {_:rest}",
				"{time:epoch} {message:ahead}{syscall:path}({_:text}", "{time:epoch} {message:ahead}<... {syscall:path} resumed>«{_:text}»",
				"{time:epoch} {message:ahead}--- {signal:path} {_:rest}", "{time:epoch} {message:ahead}+++ {_:rest}");
	}
}
