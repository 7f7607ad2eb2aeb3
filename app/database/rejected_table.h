#pragma once

#include "core/trade.h"
#include "database/pg_session.h"

#include <span>

namespace tidemark {

// The table `rejected`: what could not be stored, word for word. Lives on its session's thread.
class RejectedTable {
public:
    explicit RejectedTable(PgSession &session) : m_session(session) {}

    // Adds the inputs; one that is there already (the same text for the same id, or for none at the same moment) is not
    // added again, so that a repeated write leaves one row.
    [[nodiscard]] Result<void> add(std::span<const RejectedInput> inputs);

private:
    PgSession &m_session;
};

// A trade as the exchange would write it (BINANCE `trade` event, microseconds), for `rejected`.
[[nodiscard]] RejectedInput rejectedTrade(const Trade &trade, const QString &reason);

// Text that PostgreSQL takes: unchanged where it is UTF-8 without NUL, else with every other byte as "\xNN".
[[nodiscard]] QByteArray storableText(const QByteArray &raw);

// The symbol, unless the database could not hold its name.
[[nodiscard]] std::optional<Symbol> storableSymbol(const RejectedInput &input);

} // namespace tidemark
