package dev.chiplog.bench.generate;

import java.util.Random;

/// Numbers of users, of whom few send most requests.
final class Users {
	private static final int BITS = 13;

	private Users() {
	}

	/// A number below 4096, small ones more often: each power of two limits as many draws as the next.
	static int draw(Random random) {
		return random.nextInt(1 << random.nextInt(BITS));
	}
}
