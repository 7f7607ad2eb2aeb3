#pragma once

#include <QString>

#include <chrono>

namespace tidemark {

// Writes what a generated market of BTCUSDT and ETHUSDT sends in its first `length`, as a gzipped recording that the local
// exchange plays: for where no recorded market data is at hand.
void writeGeneratedRecording(const QString &path, std::chrono::seconds length);

} // namespace tidemark
