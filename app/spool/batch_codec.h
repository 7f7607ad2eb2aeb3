#pragma once

#include "core/trade.h"

#include <QByteArray>

namespace tidemark {

// One batch as the spool's bytes and back: a checksum (CRC-32), a version, then little-endian fields; nothing is rounded
// and every byte of rejected input is kept.
[[nodiscard]] QByteArray encodeBatch(const TradeBatch &batch);

// Fails on a wrong checksum, an unknown version and anything cut short.
[[nodiscard]] Result<TradeBatch> decodeBatch(const QByteArray &bytes);

} // namespace tidemark
