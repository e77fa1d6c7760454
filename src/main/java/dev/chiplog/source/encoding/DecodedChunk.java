package dev.chiplog.source.encoding;

/// A stretch of whole characters, as it was written and as text.
///
/// @param original the bytes as they were written; not to be changed
/// @param text what they say; what says nothing is U+FFFD
/// @param utf8 the text in UTF-8; not to be changed
record DecodedChunk(byte[] original, String text, byte[] utf8) {
}
