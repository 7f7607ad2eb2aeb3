#include "simulation/record_answers.h"

#include "core/timestamp.h"
#include "database/pg_numeric.h"
#include "database/sql_text.h"

#include <libpq-fe.h>

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>

namespace tidemark {
namespace {

using Cell = std::optional<QByteArray>;
using Row = std::vector<Cell>;
using Rows = std::vector<Row>;

constexpr std::int64_t microsBefore2000 = 946'684'800'000'000;

[[nodiscard]] QByteArray int8(std::int64_t value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian<qint64>(value, bytes.data());
    return bytes;
}

[[nodiscard]] QByteArray moment(Timestamp value)
{
    return int8(microsOf(value) - microsBefore2000);
}

[[nodiscard]] QByteArray boolean(bool value)
{
    return QByteArray(1, value ? '\1' : '\0');
}

[[nodiscard]] QByteArray numeric(Decimal value)
{
    std::array<char, numericCapacity> bytes;
    const char *end = writeNumeric(bytes.data(), value);
    return {bytes.data(), end - bytes.data()};
}

[[nodiscard]] PgRows rowsOf(const Rows &rows, PgSession::Format format)
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

// The elements of an array in PostgreSQL's text form.
[[nodiscard]] std::vector<Cell> elements(const PgParameter &array)
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

[[nodiscard]] Symbol symbolOf(const Cell &cell)
{
    return *Symbol::fromText(std::string_view(cell->constData(), std::size_t(cell->size())));
}

// 2026-09-16T12:00:00.000000Z, as parameters are written.
[[nodiscard]] Timestamp momentOf(const Cell &cell)
{
    using namespace std::chrono;
    const auto number = [&](qsizetype at, qsizetype digits) { return cell->mid(at, digits).toInt(); };
    return sys_days(year(number(0, 4)) / number(5, 2) / number(8, 2)) + hours(number(11, 2)) + minutes(number(14, 2)) + seconds(number(17, 2))
        + microseconds(number(20, 6));
}

[[nodiscard]] Row rangeRow(std::int64_t first, const ModelledRecord::Coverage &range)
{
    return {int8(first), int8(range.last), range.kind, range.note};
}

void addTrade(Rows &rows, const Trade &trade, std::optional<std::int64_t> number = {})
{
    Row row{moment(trade.tradedAt), int8(trade.id), numeric(trade.price), numeric(trade.quantity), boolean(trade.buyerIsMaker)};
    if (number)
        row.insert(row.begin(), int8(*number));
    rows.push_back(std::move(row));
}

// The symbol's trades of from ≤ t < to, in the order of time and id.
[[nodiscard]] std::vector<Trade> between(const ModelledRecord &record, const Symbol &symbol, Timestamp from, Timestamp to)
{
    std::vector<Trade> found;
    for (auto it = record.trades().lower_bound({symbol, from, 0}); it != record.trades().end(); ++it) {
        if (it->second.symbol != symbol || it->second.tradedAt >= to)
            break;
        found.push_back(it->second);
    }
    return found;
}

using Parameters = std::vector<PgParameter>;
using Answer = Rows (*)(ModelledRecord &record, const Parameters &parameters);

Rows coverageAround(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    const auto symbols = elements(parameters[0]);
    const auto firsts = elements(parameters[1]);
    const auto lasts = elements(parameters[2]);
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const auto &ledger = record.ledger(symbolOf(symbols[i]));
        const auto first = firsts[i]->toLongLong();
        const auto last = lasts[i]->toLongLong();
        auto range = ledger.lower_bound(first);
        if (range != ledger.begin())
            --range;
        for (; range != ledger.end() && range->first <= last + 1; ++range) {
            if (range->second.last < first - 1)
                continue;
            auto row = rangeRow(range->first, range->second);
            row.insert(row.begin(), int8(std::int64_t(i) + 1));
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

Rows coverageOfSymbol(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    for (const auto &[first, range] : record.ledger(symbolOf(parameters[0])))
        rows.push_back(rangeRow(first, range));
    return rows;
}

Rows coverageBetween(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    for (const auto &[first, range] : record.ledger(symbolOf(parameters[0]))) {
        if (first <= parameters[2]->toLongLong() && range.last >= parameters[1]->toLongLong())
            rows.push_back(rangeRow(first, range));
    }
    return rows;
}

Rows coverageNewestStored(ModelledRecord &record, const Parameters &parameters)
{
    const auto &ledger = record.ledger(symbolOf(parameters[0]));
    const auto newest = std::find_if(ledger.rbegin(), ledger.rend(), [](const auto &range) { return range.second.kind == "stored"; });
    return newest == ledger.rend() ? Rows() : Rows{{int8(newest->first), int8(newest->second.last)}};
}

Rows coverageRemove(ModelledRecord &record, const Parameters &parameters)
{
    const auto symbols = elements(parameters[0]);
    const auto firsts = elements(parameters[1]);
    for (std::size_t i = 0; i < symbols.size(); ++i)
        record.removeCoverage(symbolOf(symbols[i]), firsts[i]->toLongLong());
    return {};
}

Rows coverageWrite(ModelledRecord &record, const Parameters &parameters)
{
    const auto symbols = elements(parameters[0]);
    const auto firsts = elements(parameters[1]);
    const auto lasts = elements(parameters[2]);
    const auto kinds = elements(parameters[3]);
    const auto notes = elements(parameters[4]);
    for (std::size_t i = 0; i < symbols.size(); ++i)
        record.setCoverage(symbolOf(symbols[i]), firsts[i]->toLongLong(), {lasts[i]->toLongLong(), *kinds[i], notes[i]});
    return {};
}

Rows candlesMerge(ModelledRecord &record, const Parameters &parameters)
{
    const auto symbols = elements(parameters[0]);
    const auto seconds = elements(parameters[1]);
    const auto beginnings = elements(parameters[2]);
    const auto trades = elements(parameters[9]);
    const auto firsts = elements(parameters[10]);
    const auto lasts = elements(parameters[11]);
    for (std::size_t i = 0; i < symbols.size(); ++i)
        record.addCandle({*symbols[i], *seconds[i], *beginnings[i]}, {trades[i]->toLongLong(), firsts[i]->toLongLong(), lasts[i]->toLongLong()});
    return {};
}

Rows rejectedAdd(ModelledRecord &record, const Parameters &parameters)
{
    const auto symbols = elements(parameters[0]);
    const auto ids = elements(parameters[1]);
    const auto raws = elements(parameters[2]);
    const auto reasons = elements(parameters[3]);
    const auto moments = elements(parameters[4]);
    for (std::size_t i = 0; i < symbols.size(); ++i)
        record.addRejected({symbols[i], ids[i], *raws[i], *reasons[i], *moments[i]});
    return {};
}

Rows tradesSameKeys(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    const auto symbols = elements(parameters[0]);
    const auto moments = elements(parameters[1]);
    const auto ids = elements(parameters[2]);
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const auto trade = record.trades().find({symbolOf(symbols[i]), momentOf(moments[i]), ids[i]->toLongLong()});
        if (trade != record.trades().end())
            addTrade(rows, trade->second, std::int64_t(i) + 1);
    }
    return rows;
}

Rows tradeBefore(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    const auto found = between(record, symbolOf(parameters[0]), momentOf(parameters[1]), momentOf(parameters[2]));
    if (!found.empty())
        addTrade(rows, found.back());
    return rows;
}

Rows tradeAfter(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    const auto found = between(record, symbolOf(parameters[0]), momentOf(parameters[1]), momentOf(parameters[2]));
    if (!found.empty())
        addTrade(rows, found.front());
    return rows;
}

Rows minutesOfIds(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    const auto symbol = symbolOf(parameters[0]);
    const auto all = between(record, symbol, {}, Timestamp::max());
    for (const auto &id : elements(parameters[1])) {
        const auto trade = std::find_if(all.begin(), all.end(), [&](const Trade &candidate) { return candidate.id == id->toLongLong(); });
        if (trade != all.end())
            rows.push_back({int8(trade->id), moment(std::chrono::floor<std::chrono::minutes>(trade->tradedAt))});
    }
    return rows;
}

Rows tradesByMinute(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    const auto symbol = symbolOf(parameters[0]);
    const auto ids = elements(parameters[1]);
    for (const auto &trade : between(record, symbol, momentOf(parameters[3]), momentOf(parameters[4]))) {
        if (std::find(ids.begin(), ids.end(), Cell(QByteArray::number(qint64(trade.id)))) != ids.end())
            addTrade(rows, trade);
    }
    return rows;
}

Rows seriesKnown(ModelledRecord &record, const Parameters &)
{
    Rows rows;
    for (const auto &former : record.former())
        rows.push_back({former.symbol.toString().toUtf8(), moment(former.endedAt), former.name.toString().toUtf8(), boolean(former.isSetAside)});
    return rows;
}

Rows seriesEnd(ModelledRecord &record, const Parameters &parameters)
{
    record.addFormer({symbolOf(parameters[0]), momentOf(parameters[1]), symbolOf(parameters[2])});
    return {};
}

Rows seriesRenameLedger(ModelledRecord &record, const Parameters &parameters)
{
    record.renameLedger(symbolOf(parameters[0]), symbolOf(parameters[1]));
    return {};
}

Rows seriesRenameRejected(ModelledRecord &record, const Parameters &parameters)
{
    record.renameRejected(*parameters[0], *parameters[1]);
    return {};
}

Rows seriesRunsSince(ModelledRecord &record, const Parameters &parameters)
{
    IdRanges ids;
    for (const auto &trade : between(record, symbolOf(parameters[0]), momentOf(parameters[1]), Timestamp::max()))
        ids.add(trade.id);
    Rows rows;
    for (const auto &range : ids.ranges())
        rows.push_back({int8(range.first), int8(range.last)});
    return rows;
}

// All at once, however many are asked for.
Rows seriesMoveTrades(ModelledRecord &record, const Parameters &parameters)
{
    record.renameTrades(symbolOf(parameters[0]), symbolOf(parameters[1]), momentOf(parameters[2]));
    return {};
}

Rows seriesSetAside(ModelledRecord &record, const Parameters &parameters)
{
    record.noteSetAside(symbolOf(parameters[0]), momentOf(parameters[1]));
    return {};
}

Rows nothing(ModelledRecord &, const Parameters &)
{
    return {};
}

// Of what only the window shows the model knows nothing.
Rows noPeriod(ModelledRecord &, const Parameters &)
{
    return {{int8(0), int8(0), int8(0), int8(0), int8(0), boolean(false), boolean(false), std::nullopt, std::nullopt}};
}

Rows size(ModelledRecord &, const Parameters &)
{
    return {{int8(1'000'000)}};
}

Rows everyMonth(ModelledRecord &, const Parameters &)
{
    return {{"trades_of_all_months", "-Infinity", "Infinity", "f"}};
}

Rows no(ModelledRecord &, const Parameters &)
{
    return {{"f"}};
}

Rows exchangeIdentity(ModelledRecord &, const Parameters &)
{
    return {{"simulated, model"}};
}

Rows recordIdentity(ModelledRecord &, const Parameters &)
{
    return {{"the modelled record"}};
}

struct Known {
    const char *name;
    Answer answer;
    bool isWriting = false;
};

constexpr std::array known{
    Known{"coverage_lock", nothing},
    Known{"coverage_around", coverageAround},
    Known{"coverage_of_symbol", coverageOfSymbol},
    Known{"coverage_between", coverageBetween},
    Known{"coverage_newest_stored", coverageNewestStored},
    Known{"coverage_remove", coverageRemove, true},
    Known{"coverage_write", coverageWrite, true},
    Known{"candles_merge", candlesMerge, true},
    Known{"rejected_add", rejectedAdd, true},
    Known{"trades_same_keys", tradesSameKeys},
    Known{"trade_before", tradeBefore},
    Known{"trade_after", tradeAfter},
    Known{"minutes_of_ids", minutesOfIds},
    Known{"trades_by_minute", tradesByMinute},
    Known{"days_before", nothing},
    Known{"days_after", nothing},
    Known{"minute_extremes", nothing},
    Known{"extreme_points", nothing},
    Known{"candles_between", nothing},
    Known{"second_closes", nothing},
    Known{"completeness", noPeriod},
    Known{"database_bytes", size},
    Known{"partitions_existing", everyMonth},
    Known{"series_known", seriesKnown},
    Known{"series_end", seriesEnd, true},
    Known{"series_rename_ledger", seriesRenameLedger, true},
    Known{"series_rename_rejected", seriesRenameRejected, true},
    Known{"series_runs_since", seriesRunsSince},
    Known{"series_drop_boundary", nothing, true}, // of candles of former series the model knows nothing
    Known{"series_split_minute", nothing, true},
    Known{"series_split_long", nothing, true},
    Known{"series_lock", nothing},
    Known{"series_move_trades", seriesMoveTrades, true},
    Known{"series_move_candles", nothing, true},
    Known{"series_set_aside", seriesSetAside, true},
    Known{"series_take_back", nothing},
    Known{"series_month_apart", no},
    Known{"SELECT identity FROM exchange", exchangeIdentity},
    Known{"SELECT identity FROM record_identity", recordIdentity},
};

[[nodiscard]] const Known *find(const std::string &name)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const Known &candidate) { return name == candidate.name; });
    return found == known.end() ? nullptr : &*found;
}

// Takes the pieces of a binary COPY apart.
class CopyReader {
public:
    explicit CopyReader(std::string_view data) : m_at(data.data()) {}

    template <typename Integer>
    [[nodiscard]] Integer number()
    {
        const auto value = qFromBigEndian<Integer>(m_at);
        m_at += sizeof value;
        return value;
    }
    [[nodiscard]] std::string_view field()
    {
        const auto size = std::size_t(number<qint32>());
        const std::string_view bytes(m_at, size);
        m_at += size;
        return bytes;
    }
    void skip(std::size_t bytes) { m_at += bytes; }

private:
    const char *m_at;
};

[[nodiscard]] std::int64_t int8Of(std::string_view field)
{
    return qFromBigEndian<qint64>(field.data());
}

} // namespace

std::string RecordAnswers::nameOf(const QByteArray &sql)
{
    static const auto names = [] {
        QHash<QByteArray, std::string> all;
        for (const auto &statement : known) {
            const auto isQuery = std::strchr(statement.name, ' ') == nullptr;
            all.insert(isQuery ? sqlQuery(QString::fromLatin1(statement.name)) : QByteArray(statement.name), statement.name);
        }
        return all;
    }();
    return names.value(sql);
}

bool RecordAnswers::isWriting(const std::string &name)
{
    const auto *statement = find(name);
    return statement && statement->isWriting;
}

PgRows RecordAnswers::answer(ModelledRecord &record, const std::string &name, const std::vector<PgParameter> &parameters,
                             PgSession::Format format)
{
    const auto *statement = find(name);
    return rowsOf(statement ? statement->answer(record, parameters) : Rows(), format);
}

std::vector<Trade> copiedTrades(std::string_view data)
{
    constexpr std::size_t header = 11 + 4 + 4;
    std::vector<Trade> trades;
    CopyReader reader(data);
    reader.skip(header);
    while (reader.number<qint16>() > 0) {
        Trade trade;
        trade.symbol = *Symbol::fromText(reader.field());
        trade.tradedAt = timestampFromMicros(int8Of(reader.field()) + microsBefore2000);
        trade.id = int8Of(reader.field());
        trade.price = readNumeric(reader.field()).value_or(Decimal());
        trade.quantity = readNumeric(reader.field()).value_or(Decimal());
        trade.buyerIsMaker = reader.field()[0] != 0;
        trades.push_back(trade);
    }
    return trades;
}

} // namespace tidemark
