#pragma once

#include "core/keeping_values.h"
#include "database/pg_session.h"

namespace tidemark {

// The rules of a record, in its table `keeping`, so that every program on the record goes by the same. Lives on its session's thread.
class KeepingTable {
public:
    explicit KeepingTable(PgSession &session) : m_session(session) {}

    // Of a record that has no such table yet: none.
    [[nodiscard]] Result<KeepingRules> read();
    // All of it or nothing. The caller asked for consent where trades go by it.
    [[nodiscard]] Result<void> change(const KeepingChange &change);

private:
    PgSession &m_session;
};

} // namespace tidemark
