package dev.chiplog.format.document;

/// One record of a document as a line of JSON, and where it stands in the original.
///
/// @param json one line of UTF-8 without a line end and never blank: an object, or text that is no JSON where the original is broken
/// @param begin the original's offset at which the record begins; it goes on until the next record begins
/// @param line the original's physical line on which it begins, 1-based
public record DocumentRecord(byte[] json, long begin, long line) {
}
