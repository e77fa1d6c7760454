package dev.chiplog.engine.memory.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TraceReaderTest {

	@Test
	void readsPythonWithThePlaceOfTheApplicationFirst() {
		assertThat(TraceReader.read("""
				request 7 failed
				Traceback (most recent call last):
				  File "/srv/serving/worker.py", line 88, in run
				    return self.predict_batch(batch)
				  File "/srv/serving/predict.py", line 41, in predict_batch
				    return model(batch)
				  File "/opt/venv/lib/python3.12/site-packages/torch/nn/modules/module.py", line 1553, in _call_impl
				    return forward_call(*args, **kwargs)
				torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB
				""")).isEqualTo(new Trace(List.of("torch.cuda.OutOfMemoryError"),
				List.of("predict.py predict_batch", "worker.py run", "module.py _call_impl")));
	}

	@Test
	void readsPythonsCausesBehindWhatReachedTheLog() {
		assertThat(TraceReader.read("""
				ERROR cannot load
				Traceback (most recent call last):
				  File "/srv/cache.py", line 5, in get
				    return self.entries[key]
				KeyError: 'bert'

				The above exception was the direct cause of the following exception:

				Traceback (most recent call last):
				  File "/srv/main.py", line 9, in <module>
				    load()
				serving.ModelError: no such model
				""")).isEqualTo(new Trace(List.of("serving.ModelError", "KeyError"), List.of("cache.py get", "main.py <module>")));
	}

	@Test
	void readsJavaAndItsCauses() {
		assertThat(TraceReader.read("""
				2025-03-01 ERROR Shop - order 7 failed
				java.lang.IllegalStateException: order 7
					at com.shop.Cart.lambda$add$3(Cart.java:70)
					at java.base/java.util.ArrayList.forEach(ArrayList.java:1596)
					at com.shop.Main.main(Main.java:12)
				Caused by: java.net.SocketTimeoutException: timed out
					at com.shop.Stock.count(Stock.java:31)
					... 3 more
				""")).isEqualTo(new Trace(List.of("java.lang.IllegalStateException", "java.net.SocketTimeoutException"),
				List.of("Stock.java count", "Cart.java lambda$add", "Main.java main", "ArrayList.java forEach")));
	}

	@Test
	void readsWhatFollowsTheNameOfAThread() {
		assertThat(TraceReader.read("""
				Exception in thread "main" java.lang.NullPointerException
					at Main.main(Main.java:3)
				""")).isEqualTo(new Trace(List.of("java.lang.NullPointerException"), List.of("Main.java main")));
	}

	@Test
	void readsNode() {
		assertThat(TraceReader.read("""
				TypeError: Cannot read properties of undefined
				    at Cart.add (/srv/app/cart.js:10:15)
				    at async Promise.all (index 0)
				    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)
				    at /srv/app/server.js:3:1
				"""))
				.isEqualTo(new Trace(List.of("TypeError"), List.of("cart.js add", "server.js", "task_queues processTicksAndRejections")));
	}

	@Test
	void readsDotnet() {
		assertThat(TraceReader.read("""
				fail: order 7
				System.InvalidOperationException: no stock ---> System.IO.IOException: disk
				   at Shop.Stock.Read(String path) in C:\\src\\Stock.cs:line 20
				   --- End of inner exception stack trace ---
				   at System.Linq.Enumerable.First[TSource](IEnumerable`1 source)
				   at Shop.Cart.Add(Item item) in C:\\src\\Cart.cs:line 7
				""")).isEqualTo(new Trace(List.of("System.InvalidOperationException", "System.IO.IOException"),
				List.of("Stock.cs Read", "Cart.cs Add", "Enumerable.First[TSource]")));
	}

	@Test
	void readsGo() {
		assertThat(TraceReader.read("""
				panic: runtime error: index out of range [5] with length 3

				goroutine 1 [running]:
				main.(*Server).Handle(0xc000012345, {0x1, 0x2})
					/srv/app/server.go:42 +0x1d
				main.main()
					/srv/app/main.go:9 +0x2
				created by net/http.(*Server).Serve in goroutine 7
					/usr/local/go/src/net/http/server.go:3285 +0x4b4
				""")).isEqualTo(new Trace(List.of("panic"), List.of("server.go Handle", "main.go main")));
	}

	@Test
	void readsRust() {
		assertThat(TraceReader.read("""
				thread 'main' panicked at src/model.rs:10:5:
				index out of bounds
				stack backtrace:
				   0: rust_begin_unwind
				             at /rustc/abc/library/std/src/panicking.rs:647:5
				   1: serving::model::load
				             at ./src/model.rs:10:5
				""")).isEqualTo(new Trace(List.of("panic"), List.of("model.rs load", "panicking.rs rust_begin_unwind")));
	}

	@Test
	void readsCppAndPhp() {
		assertThat(TraceReader.read("""
				PHP Fatal error: Uncaught RuntimeException: no
				#0 /srv/cart.php(7): Shop\\Cart->add()
				#1 {main}
				""")).isEqualTo(new Trace(List.of("RuntimeException"), List.of("cart.php add")));
		assertThat(TraceReader.read("""
				terminate called after throwing an instance of 'std::runtime_error'
				#0  0x00007f in __GI_abort () at /usr/lib/abort.c:79
				#1  0x000040 in shop::Cart::add (this=0x1, item=...) at cart.cpp:7
				""")).isEqualTo(new Trace(List.of("std::runtime_error"), List.of("cart.cpp add", "abort.c __GI_abort")));
	}

	@Test
	void findsNothingInProse() {
		assertThat(TraceReader.read("meet me at (noon)\nat the place\n  more words: here\n# 1 in a row")).isEqualTo(Trace.NONE);
	}
}
