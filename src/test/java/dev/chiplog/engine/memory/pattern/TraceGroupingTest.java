package dev.chiplog.engine.memory.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The same problem is told as the same, whatever numbers the language put into its trace, and another problem as another.
class TraceGroupingTest {

	@Test
	void passesOverNumbersThatTheJvmGivesToClasses() {
		String trace = """
				java.lang.IllegalStateException: order %1$d
					at com.shop.Cart$$Lambda$%1$d/0x00007f%1$d.apply(Unknown Source)
					at com.shop.Stock$$EnhancerBySpringCGLIB$$%1$da.take(<generated>)
					at com.shop.jdk.proxy2.$Proxy%1$d.call(Unknown Source)
					at com.shop.Cart.add(Cart.java:%1$d)
					Suppressed: java.io.IOException: on close
						at com.shop.Pipe.close(Pipe.java:%1$d)
				Caused by: java.net.SocketTimeoutException: %1$d ms
					at com.shop.Stock.count(Stock.java:%1$d)
					... %1$d more
				""";
		assertSame(trace);
		assertThat(TraceReader.read(trace.formatted(7)).exceptions()).containsExactly("java.lang.IllegalStateException",
				"java.net.SocketTimeoutException");
	}

	@Test
	void passesOverGoroutinesAndAddresses() {
		assertSame("""
				panic: runtime error: invalid memory address or nil pointer dereference
				[signal SIGSEGV: segmentation violation code=0x1 addr=0x%1$d pc=0x%1$d]

				goroutine %1$d [running]:
				main.(*Server).handle(0xc000%1$d, 0x%1$d)
					/srv/app/server.go:42 +0x%1$d
				main.main.func%1$d()
					/srv/app/main.go:9 +0x2
				""");
	}

	@Test
	void readsGroupsOfExceptionsOfPython() {
		String group = """
				  + Exception Group Traceback (most recent call last):
				  |   File "/srv/app/main.py", line %1$d, in run
				  |     async with asyncio.TaskGroup() as tasks:
				  | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)
				  +-+---------------- 1 ----------------
				    | Traceback (most recent call last):
				    |   File "/srv/app/fetch.py", line %1$d, in fetch
				    |     raise TimeoutError(%1$d)
				    | TimeoutError: %1$d
				    +------------------------------------
				""";
		assertSame(group);
		assertThat(TraceReader.read(group.formatted(3)).exceptions()).contains("ExceptionGroup", "TimeoutError");
	}

	@Test
	void readsErrorsOfSyntaxWithCarets() {
		assertThat(TraceReader.read("""
				Traceback (most recent call last):
				  File "/srv/app/main.py", line 7, in <module>
				    import rules
				  File "/srv/app/rules.py", line 12
				    if level = 3:
				       ^^^^^^^^^
				SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
				""")).isEqualTo(new Trace(List.of("SyntaxError"), List.of("rules.py", "main.py <module>")));
	}

	@Test
	void readsTracesOfRanks() {
		assertSame("""
				[rank%1$d]: Traceback (most recent call last):
				[rank%1$d]:   File "/srv/train/loop.py", line %1$d, in step
				[rank%1$d]:     loss.backward()
				[rank%1$d]: torch.distributed.DistBackendError: NCCL error in: ProcessGroup.cpp:%1$d, unhandled cuda error
				""");
		assertThat(TraceReader.read("""
				[rank1]: Traceback (most recent call last):
				[rank1]:   File "/srv/train/loop.py", line 8, in step
				[rank1]:     loss.backward()
				[rank1]: torch.OutOfMemoryError: CUDA out of memory
				""")).isEqualTo(new Trace(List.of("torch.OutOfMemoryError"), List.of("loop.py step")));
	}

	@Test
	void readsRuby() {
		assertThat(TraceReader.read("""
				cart.rb:10:in `add': no stock (StockError)
					from /srv/app/cart.rb:22:in `block in all'
					from /usr/lib/ruby/gems/3.2.0/gems/rack-3.0/lib/rack.rb:7:in `call'
				""")).isEqualTo(new Trace(List.of("StockError"), List.of("cart.rb add", "cart.rb block in all", "rack.rb call")));
	}

	@Test
	void passesOverNumbersThatDotnetGivesToWhatTheCompilerMade() {
		assertSame("""
				System.AggregateException: One or more errors occurred. ---> System.TimeoutException: %1$d ms
				   at Shop.Stock.<ReadAsync>d__%1$d.MoveNext() in C:\\src\\Stock.cs:line %1$d
				   --- End of inner exception stack trace ---
				   at Shop.Cart.<>c__DisplayClass%1$d_0.<Add>b__%1$d() in C:\\src\\Cart.cs:line %1$d
				""");
	}

	@Test
	void passesOverHashesOfRust() {
		assertSame("""
				thread 'tokio-runtime-worker' panicked at src/model.rs:%1$d:5:
				called `Result::unwrap()` on an `Err` value
				stack backtrace:
				   0: rust_begin_unwind
				             at /rustc/%1$da/library/std/src/panicking.rs:647:5
				   1: serving::model::load::h%1$016x
				             at ./src/model.rs:%1$d:5
				""");
	}

	@Test
	void tellsOtherPlacesAndOtherTypesApart() {
		String trace = "Traceback (most recent call last):\n  File \"/srv/%s.py\", line 3, in run\n    go()\n%s: no\n";
		assertThat(TraceReader.read(trace.formatted("a", "KeyError"))).isNotEqualTo(TraceReader.read(trace.formatted("b", "KeyError")))
				.isNotEqualTo(TraceReader.read(trace.formatted("a", "OSError")));
	}

	private static void assertSame(String trace) {
		Trace one = TraceReader.read(trace.formatted(3));
		assertThat(one.frames()).isNotEmpty();
		assertThat(one.exceptions()).isNotEmpty();
		assertThat(TraceReader.read(trace.formatted(128))).isEqualTo(one);
	}
}
