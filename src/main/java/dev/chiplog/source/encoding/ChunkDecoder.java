package dev.chiplog.source.encoding;

import dev.chiplog.source.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Decodes stretches of a source. Threads: safe for any number.
///
/// @param original in the charset
record ChunkDecoder(Source original, Charset charset) {
	private static final int SIZE = 64 * 1024;

	/// The chunk that begins at an offset of the original, between two characters; empty at the end.
	///
	/// @throws IOException with a sentence that names the source
	DecodedChunk decode(long begin) throws IOException {
		byte[] bytes = new byte[SIZE];
		int length = original.read(begin, bytes, 0, SIZE);
		ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
		CharBuffer out = CharBuffer.allocate(SIZE * 2);
		CharsetDecoder decoder = decoder();
		// an incomplete character at the end is left for the next chunk, or is malformed when there is none
		decoder.decode(in, out, length < SIZE);
		String text = out.flip().toString();
		return new DecodedChunk(Arrays.copyOf(bytes, in.position()), text, text.getBytes(StandardCharsets.UTF_8));
	}

	/// How many bytes of the original stand for the first bytes of the chunk in UTF-8.
	///
	/// @param length of whole characters, in UTF-8
	int originalLength(DecodedChunk chunk, int length) {
		int characters = new String(chunk.utf8(), 0, length, StandardCharsets.UTF_8).length();
		ByteBuffer in = ByteBuffer.wrap(chunk.original());
		// a decoder stops before the character that finds no room
		decoder().decode(in, CharBuffer.allocate(characters), true);
		return in.position();
	}

	private CharsetDecoder decoder() {
		return charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
	}
}
