#include "simulation/answer_rows.h"

#include "database/pg_numeric.h"

#include <libpq-fe.h>

#include <QtEndian>

#include <array>
#include <utility>

namespace tidemark::answers {

QByteArray int8(std::int64_t value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian<qint64>(value, bytes.data());
    return bytes;
}

QByteArray moment(Timestamp value)
{
    return int8(microsOf(value) - microsBefore2000);
}

QByteArray boolean(bool value)
{
    return QByteArray(1, value ? '\1' : '\0');
}

QByteArray numeric(Decimal value)
{
    std::array<char, numericCapacity> bytes;
    const char *end = writeNumeric(bytes.data(), value);
    return {bytes.data(), end - bytes.data()};
}

PgRows rowsOf(const Rows &rows, PgSession::Format format)
{
    const auto columns = rows.empty() ? 0 : int(rows.front().size());
    auto *result = PQmakeEmptyPGresult(nullptr, PGRES_TUPLES_OK);
    char name[] = "c";
    std::vector<PGresAttDesc> descriptions(std::size_t(columns), PGresAttDesc{name, 0, 0, format == PgSession::Format::Binary ? 1 : 0, 0, -1, -1});
    PQsetResultAttrs(result, columns, descriptions.data());
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < columns; ++column) {
            const auto &cell = rows[std::size_t(row)][std::size_t(column)];
            PQsetvalue(result, row, column, cell ? const_cast<char *>(cell->constData()) : nullptr, cell ? int(cell->size()) : -1);
        }
    }
    return PgRows(result);
}

std::vector<Cell> elements(const PgParameter &array)
{
    std::vector<Cell> found;
    const QByteArrayView text(*array);
    for (qsizetype i = 1; i + 1 < text.size();) {
        QByteArray element;
        const bool isQuoted = text[i] == '"';
        for (i += isQuoted; i + 1 < text.size() && text[i] != (isQuoted ? '"' : ','); ++i) {
            i += isQuoted && text[i] == '\\';
            element += text[i];
        }
        i += isQuoted ? 2 : 1;
        found.push_back(!isQuoted && element == "NULL" ? Cell() : Cell(element));
    }
    return found;
}

Rows unnested(const Parameters &parameters, std::initializer_list<std::size_t> arrays)
{
    Rows rows;
    for (const auto array : arrays) {
        auto cells = elements(parameters[array]);
        rows.resize(cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i)
            rows[i].push_back(std::move(cells[i]));
    }
    return rows;
}

std::int64_t numberOf(const Cell &cell)
{
    return cell->toLongLong();
}

Symbol symbolOf(const Cell &cell)
{
    return *Symbol::fromText(std::string_view(cell->constData(), std::size_t(cell->size())));
}

Timestamp momentOf(const Cell &cell)
{
    using namespace std::chrono;
    const auto number = [&](qsizetype at, qsizetype digits) { return cell->mid(at, digits).toInt(); };
    return sys_days(year(number(0, 4)) / number(5, 2) / number(8, 2)) + hours(number(11, 2)) + minutes(number(14, 2)) + seconds(number(17, 2))
        + microseconds(number(20, 6));
}

} // namespace tidemark::answers
