package dev.chiplog.ingest;

/// A stretch of a source in memory that begins and ends where events do.
///
/// @param bytes holds the stretch from its beginning on; lent, to be given back
/// @param length how many of the bytes belong to it
/// @param offset where it begins in its source
record Block(byte[] bytes, int length, long offset) {
}
