#pragma once

#include "core/series_start.h"
#include "core/trade.h"
#include "spool/sqlite_connection.h"

#include <map>
#include <vector>

namespace tidemark {

// What a spool file keeps beside its queue where a market's ids may have started again: trades that wait for the exchange's word on it,
// and the endings of series that the record has not been told of. So neither an end nor a death of the program loses them. One end
// of the file, with a connection of its own.
class SpoolDoubts {
public:
    // Of a file that is laid out; nothing is written to it before something is kept.
    [[nodiscard]] static Result<SpoolDoubts> open(const QString &path);

    // Trades of any markets.
    [[nodiscard]] Result<void> keep(const std::vector<Trade> &trades);
    // In the order in which they were kept. What is damaged is skipped and logged: it is missing by its ids and fetched again.
    [[nodiscard]] Result<std::map<Symbol, std::vector<Trade>>> trades();
    [[nodiscard]] Result<std::int64_t> count();
    // The row that was kept last; 0 where nothing is.
    [[nodiscard]] Result<std::int64_t> lastRow();
    // Forgets the market's trades up to and including `row`.
    [[nodiscard]] Result<void> release(const Symbol &symbol, std::int64_t row);

    [[nodiscard]] Result<void> keepEnding(const SeriesStart &start);
    [[nodiscard]] Result<std::vector<SeriesStart>> endings();
    // The record knows it.
    [[nodiscard]] Result<void> releaseEnding(const SeriesStart &start);

private:
    SpoolDoubts(QString path, SqliteConnection connection, bool isLaidOut)
        : m_path(std::move(path)), m_connection(std::move(connection)), m_isLaidOut(isLaidOut)
    {
    }
    [[nodiscard]] Result<void> layOut();
    [[nodiscard]] Result<std::int64_t> number(const QString &question);

    QString m_path;
    SqliteConnection m_connection;
    bool m_isLaidOut;
};

} // namespace tidemark
