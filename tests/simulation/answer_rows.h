#pragma once

#include "core/decimal.h"
#include "core/timestamp.h"
#include "database/pg_session.h"
#include "simulation/modelled_record.h"

#include <initializer_list>
#include <optional>
#include <vector>

// What a server's answers are made of, in its binary format, and what the parameters of a statement say.
namespace tidemark::answers {

using Cell = std::optional<QByteArray>;
using Row = std::vector<Cell>;
using Rows = std::vector<Row>;
using Parameters = std::vector<PgParameter>;

constexpr std::int64_t microsBefore2000 = 946'684'800'000'000;

[[nodiscard]] QByteArray int8(std::int64_t value);
[[nodiscard]] QByteArray moment(Timestamp value);
[[nodiscard]] QByteArray boolean(bool value);
[[nodiscard]] QByteArray numeric(Decimal value);
[[nodiscard]] PgRows rowsOf(const Rows &rows, PgSession::Format format);

// The elements of an array in PostgreSQL's text form.
[[nodiscard]] std::vector<Cell> elements(const PgParameter &array);
// Rows of arrays of one length that stand side by side, as UNNEST makes them: of those parameters, in that order.
[[nodiscard]] Rows unnested(const Parameters &parameters, std::initializer_list<std::size_t> arrays);
[[nodiscard]] std::int64_t numberOf(const Cell &cell);
[[nodiscard]] Symbol symbolOf(const Cell &cell);
// 2026-09-16T12:00:00.000000Z, as parameters are written.
[[nodiscard]] Timestamp momentOf(const Cell &cell);

} // namespace tidemark::answers
