#include "commands/find_answers.h"

#include "archive/csv_rows.h"
#include "commands/answers.h"
#include "commands/text_table.h"
#include "core/counted.h"

#include <QJsonArray>

namespace tidemark {
namespace {

template <typename Answer>
[[nodiscard]] QJsonObject rangeObject(const Answer &answer)
{
    QJsonObject object{{QStringLiteral("symbol"), answer.symbol.toString()},
                       {QStringLiteral("from"), toIsoString(answer.from)},
                       {QStringLiteral("to"), toIsoString(answer.to)}};
    insertCompleteness(object, answer.completeness);
    return object;
}

template <typename Answer>
[[nodiscard]] QString periodText(const Answer &answer)
{
    return QStringLiteral("%1 from %2 to %3").arg(answer.symbol.toString(), toIsoString(answer.from), toIsoString(answer.to));
}

[[nodiscard]] QString sideText(const Trade &trade)
{
    return trade.buyerIsMaker ? QStringLiteral("sell") : QStringLiteral("buy");
}

[[nodiscard]] QJsonObject rowObject(const FoundTrade &row, TradeUnit unit)
{
    QJsonObject object{{QStringLiteral("side"), sideText(row.first)},
                       {QStringLiteral("quantity"), row.quantity.toString()},
                       {QStringLiteral("quote_quantity"), row.value.toString()},
                       {QStringLiteral("buyer_is_maker"), row.first.buyerIsMaker}};
    if (unit == TradeUnit::Trades) {
        object.insert(QStringLiteral("trade_id"), qint64(row.first.id));
        object.insert(QStringLiteral("traded_at"), toIsoString(row.first.tradedAt));
        object.insert(QStringLiteral("price"), row.first.price.toString());
        return object;
    }
    object.insert(QStringLiteral("first_id"), qint64(row.first.id));
    object.insert(QStringLiteral("last_id"), qint64(row.last.id));
    object.insert(QStringLiteral("first_at"), toIsoString(row.first.tradedAt));
    object.insert(QStringLiteral("last_at"), toIsoString(row.last.tradedAt));
    object.insert(QStringLiteral("trades"), qint64(row.trades));
    object.insert(QStringLiteral("low"), row.low.toString());
    object.insert(QStringLiteral("high"), row.high.toString());
    return object;
}

[[nodiscard]] QStringList cellsOf(const FoundTrade &row, TradeUnit unit)
{
    const auto first = toIsoString(row.first.tradedAt);
    if (unit == TradeUnit::Trades)
        return {first, QString::number(row.first.id), sideText(row.first), row.first.price.toString(), row.quantity.toString(), row.value.toString()};
    return {first,
            toIsoString(row.last.tradedAt),
            QString::number(row.first.id),
            QString::number(row.last.id),
            QString::number(row.trades),
            sideText(row.first),
            row.low.toString(),
            row.high.toString(),
            row.quantity.toString(),
            row.value.toString()};
}

[[nodiscard]] QStringList headerOf(TradeUnit unit)
{
    if (unit == TradeUnit::Trades)
        return {QStringLiteral("TIME"), QStringLiteral("TRADE"), QStringLiteral("SIDE"), QStringLiteral("PRICE"), QStringLiteral("QUANTITY"), QStringLiteral("VALUE")};
    return {QStringLiteral("FROM"), QStringLiteral("TO"),   QStringLiteral("FIRST TRADE"), QStringLiteral("LAST TRADE"), QStringLiteral("TRADES"),
            QStringLiteral("SIDE"), QStringLiteral("LOW"),  QStringLiteral("HIGH"),        QStringLiteral("QUANTITY"),   QStringLiteral("VALUE")};
}

[[nodiscard]] QString rowWords(std::int64_t count, TradeUnit unit)
{
    switch (unit) {
    case TradeUnit::Trades:
        return counted(count, u"%1 trade", u"%1 trades");
    case TradeUnit::Orders:
        return counted(count, u"%1 order", u"%1 orders");
    case TradeUnit::Runs:
        break;
    }
    return counted(count, u"%1 run", u"%1 runs");
}

void appendRow(std::string &text, const FoundTrade &row)
{
    text += std::to_string(row.first.id) + ',' + std::to_string(row.last.id) + ',';
    text += row.first.symbol.view();
    text += ',' + toIsoText(row.first.tradedAt) + ',' + toIsoText(row.last.tradedAt) + ',' + std::to_string(row.trades);
    text += ',' + row.low.toText() + ',' + row.high.toText() + ',' + row.quantity.toText() + ',' + row.value.toText();
    text += row.first.buyerIsMaker ? ",true\n" : ",false\n";
}

// Of a crossing or of its minute.
[[nodiscard]] QString crossedText(const Crossing &crossing)
{
    const auto way = crossing.isUpward ? QStringLiteral("upwards") : QStringLiteral("downwards");
    if (!crossing.trade)
        return QStringLiteral("crossed in the minute of %1, %2; its trades are not in the record any more, only its candle is").arg(toIsoString(crossing.minute), way);
    return QStringLiteral("crossed %1 at %2 by trade %3 at %4, quantity %5")
        .arg(way, toIsoString(crossing.trade->tradedAt)).arg(crossing.trade->id).arg(crossing.trade->price.toString(), crossing.trade->quantity.toString());
}

} // namespace

QJsonObject foundObject(const SearchAnswer &answer, TradeUnit unit)
{
    auto object = rangeObject(answer);
    QJsonArray rows;
    for (const auto &row : answer.rows)
        rows.append(rowObject(row, unit));
    object.insert(QStringLiteral("count"), qint64(answer.rows.size()));
    object.insert(QStringLiteral("more"), answer.isTruncated);
    object.insert(QStringLiteral("after"), answer.isTruncated ? QJsonValue(qint64(answer.rows.back().last.id)) : QJsonValue());
    object.insert(QStringLiteral("found"), rows);
    return object;
}

QString foundText(const SearchAnswer &answer, TradeUnit unit)
{
    QList<QStringList> rows{headerOf(unit)};
    for (const auto &row : answer.rows)
        rows += cellsOf(row, unit);
    auto text = textTable(rows) + QStringLiteral("%1 of %2. ").arg(rowWords(std::int64_t(answer.rows.size()), unit), periodText(answer));
    if (answer.isTruncated)
        text += QStringLiteral("There are more: --after %1. ").arg(answer.rows.back().last.id);
    return text + QStringLiteral("In the record: %1.\n").arg(completenessWords(answer.completeness));
}

QByteArray foundHeader(TradeUnit unit)
{
    if (unit == TradeUnit::Trades)
        return {csvHeader.data(), qsizetype(csvHeader.size())};
    return "first_id,last_id,symbol,first_at,last_at,trades,low,high,quantity,quote_quantity,buyer_is_maker\n";
}

QByteArray foundCsv(std::span<const FoundTrade> rows, TradeUnit unit)
{
    std::string text;
    for (const auto &row : rows) {
        if (unit == TradeUnit::Trades)
            appendCsvRow(text, row.first);
        else
            appendRow(text, row);
    }
    return QByteArray::fromStdString(text);
}

QJsonObject crossingObject(const CrossingAnswer &answer)
{
    auto object = rangeObject(answer);
    const auto &crossing = answer.crossing;
    object.insert(QStringLiteral("crosses"), answer.price.toString());
    object.insert(QStringLiteral("direction"), crossing ? QJsonValue(crossing->isUpward ? QStringLiteral("up") : QStringLiteral("down")) : QJsonValue());
    object.insert(QStringLiteral("minute"), crossing ? QJsonValue(toIsoString(crossing->minute)) : QJsonValue());
    object.insert(QStringLiteral("trade"), crossing && crossing->trade ? QJsonValue(tradeObject(*crossing->trade)) : QJsonValue());
    return object;
}

QString crossingText(const CrossingAnswer &answer)
{
    return QStringLiteral("%1: %2 %3. In the record: %4.")
        .arg(periodText(answer), answer.price.toString(), crossedText(*answer.crossing), completenessWords(answer.completeness));
}

QJsonObject peakObject(const PeakAnswer &answer)
{
    auto object = rangeObject(answer);
    if (!answer.span) {
        object.insert(QStringLiteral("trades"), 0);
        return object;
    }
    const auto &span = *answer.span;
    object.insert(QStringLiteral("span_seconds"), qint64(span.span.count()));
    object.insert(QStringLiteral("opened_at"), toIsoString(span.openedAt));
    object.insert(QStringLiteral("trades"), qint64(span.trades));
    object.insert(QStringLiteral("first"), span.open.toString());
    object.insert(QStringLiteral("last"), span.close.toString());
    object.insert(QStringLiteral("low"), span.low.toString());
    object.insert(QStringLiteral("low_at"), toIsoString(span.lowAt));
    object.insert(QStringLiteral("high"), span.high.toString());
    object.insert(QStringLiteral("high_at"), toIsoString(span.highAt));
    object.insert(QStringLiteral("width"), (span.high - span.low).toString());
    object.insert(QStringLiteral("volume"), span.volume.toString());
    object.insert(QStringLiteral("quote_volume"), span.quoteVolume.toString());
    object.insert(QStringLiteral("first_id"), qint64(span.firstId));
    object.insert(QStringLiteral("last_id"), qint64(span.lastId));
    return object;
}

QString peakText(const PeakAnswer &answer)
{
    const auto &span = *answer.span;
    const auto word = span.span.count() == 1 ? QStringLiteral("second") : QStringLiteral("minute");
    return QStringLiteral("%1: the %2 of %3: %4, lowest %5, highest %6, %7 apart, volume %8. In the record: %9.")
        .arg(periodText(answer), word, toIsoString(span.openedAt), counted(span.trades, u"%1 trade", u"%1 trades"), span.low.toString(), span.high.toString(),
             (span.high - span.low).toString(), span.volume.toString(), completenessWords(answer.completeness));
}

} // namespace tidemark
