#pragma once

#include "database/pg_session.h"

#include <type_traits>
#include <vector>

namespace tidemark {

// The one way to ask the record: in a transaction that sees one state of it, cannot write, and has settings under which each
// statement keeps to the indexes (sql/queries/reading_settings.sql). They end with it, so that nobody else who is lent the
// connection by a pooler has them. What is asked within another question or a writer's transaction is a part of that one.
// Keep it short: a long one makes every change of the ledger slower. A record of an older version that only may be read has no packed
// trades: the first question that fails by that is asked again, and it and all that follow of plain ones alone.
namespace Reading {

[[nodiscard]] Result<void> begin(PgSession &session);
[[nodiscard]] Result<void> end(PgSession &session); // a failed one is rolled back
// Whether the failure is that of a record without packed trades; known from then on.
[[nodiscard]] bool turnsOutOlder(PgSession &session, const Error &failure);

// The text of sql/queries for the record that the session is on: as its engine wants it, without blocks where it has none.
[[nodiscard]] Result<QByteArray> text(PgSession &session, const QString &query);

// One statement of sql/queries; its rows in binary format. Texts that begin with the line "-- kept" are planned once for a session.
[[nodiscard]] Result<PgRows> rows(PgSession &session, const QString &query, const std::vector<PgParameter> &parameters = {});

// The same as a list of what `value(rows, row)` makes of each.
template <typename Value>
[[nodiscard]] auto list(PgSession &session, const QString &query, const std::vector<PgParameter> &parameters, Value value)
    -> Result<std::vector<std::invoke_result_t<Value, const PgRows &, int>>>
{
    const auto found = rows(session, query, parameters);
    if (!found)
        return found.error();
    std::vector<std::invoke_result_t<Value, const PgRows &, int>> values;
    values.reserve(std::size_t(found->count()));
    for (int row = 0; row < found->count(); ++row)
        values.push_back(value(*found, row));
    return values;
}

} // namespace Reading

// A statement of sql/queries that may change the record, in whatever transaction there is: its text as for reading.
[[nodiscard]] Result<PgRows> askEngine(PgSession &session, const QString &query, const std::vector<PgParameter> &parameters = {},
                                       PgSession::Format format = PgSession::Format::Text);

// Asks with `work`, which returns any Result.
template <typename Work>
[[nodiscard]] std::invoke_result_t<Work> inReading(PgSession &session, Work work)
{
    if (session.isInTransaction())
        return work();
    if (auto begun = Reading::begin(session); !begun)
        return begun.error();
    auto answer = work();
    if (auto ended = Reading::end(session); answer.ok() && !ended)
        return ended.error();
    if (!answer.ok() && (Reading::turnsOutOlder(session, answer.error()) || session.losesKept(answer.error())))
        return inReading(session, work);
    return answer;
}

} // namespace tidemark
