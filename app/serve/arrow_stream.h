#pragma once

#include "core/trade.h"

#include <QByteArray>

#include <span>

namespace tidemark {

// Trades as an Arrow IPC stream (https://arrow.apache.org/docs/format/Columnar.html#ipc-streaming-format), in the columns that
// flowsurface-server documents: ts (int64, ms since the epoch), price and qty (float64), is_sell (bool: whoever took the offer sold).
class ArrowStream {
public:
    ArrowStream();

    // One record batch.
    void add(std::span<const Trade> trades);
    // All of it, ended; nothing may be added any more.
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
};

} // namespace tidemark
