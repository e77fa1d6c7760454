package dev.chiplog.insight.anomaly;

/// A bucket that is outside its band, on the scale of a [Reading].
///
/// @param low where the band begins
/// @param high where it ends
record Outlier(int bucket, double low, double high) {
}
