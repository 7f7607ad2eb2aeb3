#pragma once

#include "core/decimal.h"
#include "core/symbol.h"
#include "core/timestamp.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace tidemark {

// One executed trade as the exchange reports it. Ids are contiguous for each symbol; `tradedAt` is exchange time.
struct Trade {
    Symbol symbol;
    std::int64_t id = 0;
    Timestamp tradedAt;
    Decimal price;
    Decimal quantity;
    bool buyerIsMaker = false;

    friend bool operator==(const Trade &, const Trade &) = default;
};

// What arrived but cannot be a trade of ours, word for word. Symbol and id are there where they could be read.
struct RejectedInput {
    std::optional<Symbol> symbol;
    std::optional<std::int64_t> tradeId;
    QByteArray raw;
    QString reason;
    Timestamp notedAt; // this computer's clock

    friend bool operator==(const RejectedInput &, const RejectedInput &) = default;
};

// What the feed hands on in one piece: to the spool, and from there to the database. Any symbols, in order of arrival.
struct TradeBatch {
    std::vector<Trade> trades;
    std::vector<RejectedInput> rejected;
    Timestamp receivedAt; // when its oldest frame arrived, this computer's clock

    [[nodiscard]] bool isEmpty() const { return trades.empty() && rejected.empty(); }
    friend bool operator==(const TradeBatch &, const TradeBatch &) = default;
};

// Trades that the database cannot take for now, kept apart so that the others need not wait for them.
struct SetAside {
    QString place; // what they have in common: "2024-08", "2024-08 BTCUSDT"
    QString why;   // a sentence without its full stop: what is wrong, and what to do
    std::vector<Trade> trades;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::Trade)
