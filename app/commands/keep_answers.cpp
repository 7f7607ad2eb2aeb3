#include "commands/keep_answers.h"

#include "core/counted.h"
#include "session/record_room.h"

#include <QJsonArray>

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] QString tradesText(std::int64_t count)
{
    return counted(count, u"%1 trade", u"%1 trades", englishNumbers());
}

[[nodiscard]] QString monthText(Timestamp month)
{
    return toIsoString(month).left(7);
}

[[nodiscard]] QJsonValue daysValue(const std::optional<int> &days)
{
    return days ? QJsonValue(*days) : QJsonValue();
}

void insertKeeping(QJsonObject &object, const Keeping &keeping)
{
    object.insert(QStringLiteral("pack_after"), daysValue(keeping.packAfter));
    object.insert(QStringLiteral("drop_after"), daysValue(keeping.dropAfter));
}

void insertBytes(QJsonObject &object, const MonthBytes &bytes)
{
    object.insert(QStringLiteral("plain_trades"), qint64(bytes.plainTrades));
    object.insert(QStringLiteral("packed_trades"), qint64(bytes.packedTrades));
    object.insert(QStringLiteral("dropped_trades"), qint64(bytes.droppedTrades));
    object.insert(QStringLiteral("bytes"), qint64(bytes.bytes()));
    object.insert(QStringLiteral("plain"), qint64(bytes.plain));
    object.insert(QStringLiteral("packed"), qint64(bytes.packed));
    object.insert(QStringLiteral("index"), qint64(bytes.index));
    object.insert(QStringLiteral("candles"), qint64(bytes.candles));
}

// Of all its months.
[[nodiscard]] MonthBytes totalOf(const KeepingAnswer &answer, const Symbol &symbol)
{
    MonthBytes total{symbol, {}};
    for (const auto &month : answer.months) {
        if (month.symbol != symbol)
            continue;
        for (const auto part : {&MonthBytes::plainTrades, &MonthBytes::packedTrades, &MonthBytes::droppedTrades, &MonthBytes::plain,
                                &MonthBytes::packed, &MonthBytes::index, &MonthBytes::candles})
            total.*part += month.*part;
    }
    return total;
}

[[nodiscard]] QJsonObject marketObject(const KeepingAnswer &answer, const Symbol &symbol)
{
    QJsonObject object{{QStringLiteral("symbol"), symbol.toString()}};
    const auto *rule = answer.rules.ruleOf(symbol);
    object.insert(QStringLiteral("rule"), rule ? QJsonValue(rule->markets) : QJsonValue());
    insertKeeping(object, answer.rules.of(symbol));
    insertBytes(object, totalOf(answer, symbol));
    QJsonArray months;
    for (const auto &month : answer.months) {
        if (month.symbol != symbol)
            continue;
        QJsonObject each{{QStringLiteral("month"), monthText(month.month)}};
        insertBytes(each, month);
        months += each;
    }
    object.insert(QStringLiteral("months"), months);
    return object;
}

[[nodiscard]] QString rulesText(const KeepingRules &rules)
{
    if (rules.isEmpty())
        return QStringLiteral("No rule: every trade stays plain for ever.\n");
    QString text = QStringLiteral("Rules; of those that cover a market the first one counts:\n");
    for (const auto &rule : rules.rules())
        text += QStringLiteral("  %1  %2\n").arg(rule.markets, -14).arg(keepingText(rule.keeping));
    return text;
}

[[nodiscard]] QString monthLine(const QString &name, const QString &month, const MonthBytes &bytes)
{
    return QStringLiteral("  %1 %2 %3 %4 %5 %6 %7\n")
        .arg(name, -14)
        .arg(month, -8)
        .arg(sizeText(double(bytes.bytes())), 10)
        .arg(sizeText(double(bytes.plain)), 10)
        .arg(sizeText(double(bytes.packed)), 10)
        .arg(sizeText(double(bytes.index)), 10)
        .arg(sizeText(double(bytes.candles)), 10);
}

[[nodiscard]] QString bytesText(const KeepingAnswer &answer)
{
    if (answer.months.empty())
        return QStringLiteral("Nothing is recorded yet.\n");
    auto text = QStringLiteral("About, by market and month:\n  %1 %2 %3 %4 %5 %6 %7\n")
                    .arg(QStringLiteral("market"), -14)
                    .arg(QStringLiteral("month"), -8)
                    .arg(QStringLiteral("all"), 10)
                    .arg(QStringLiteral("plain"), 10)
                    .arg(QStringLiteral("packed"), 10)
                    .arg(QStringLiteral("index"), 10)
                    .arg(QStringLiteral("candles"), 10);
    for (const auto &symbol : answer.markets) {
        for (const auto &month : answer.months) {
            if (month.symbol == symbol)
                text += monthLine(symbol.toString(), monthText(month.month), month);
        }
    }
    return text;
}

// Packing is suggested, never done unasked.
[[nodiscard]] QString suggestion(const KeepingAnswer &answer)
{
    constexpr std::int64_t worthIt = 1'000'000;
    std::int64_t plain = 0;
    for (const auto &month : answer.months)
        plain += month.plainTrades;
    if (!answer.rules.isEmpty() || plain < worthIt)
        return {};
    return QStringLiteral("Packed, a trade takes about 8 bytes instead of about 117, exactly as before and for every reader: tidemark-cli "
                          "keep ALL --pack-after 30\n");
}

} // namespace

QJsonObject keepObject(const KeepingAnswer &answer)
{
    QJsonArray rules;
    for (const auto &rule : answer.rules.rules()) {
        QJsonObject object{{QStringLiteral("markets"), rule.markets}};
        insertKeeping(object, rule.keeping);
        rules += object;
    }
    QJsonArray markets;
    for (const auto &symbol : answer.markets)
        markets += marketObject(answer, symbol);
    QJsonArray due;
    for (const auto &drop : answer.due) {
        due += QJsonObject{{QStringLiteral("symbol"), drop.symbol.toString()},
                           {QStringLiteral("from"), toIsoString(drop.from)},
                           {QStringLiteral("to"), toIsoString(drop.to)},
                           {QStringLiteral("trades"), qint64(drop.trades)}};
    }
    return {{QStringLiteral("rules"), rules},
            {QStringLiteral("markets"), markets},
            {QStringLiteral("bytes"), qint64(answer.bytes)},
            {QStringLiteral("bytes_per_day"), qint64(answer.bytesPerDay)},
            {QStringLiteral("free_bytes"), answer.room ? QJsonValue(qint64(*answer.room)) : QJsonValue()},
            {QStringLiteral("full_at"), answer.fullAt ? QJsonValue(toIsoString(*answer.fullAt)) : QJsonValue()},
            {QStringLiteral("due"), due},
            {QStringLiteral("compression"), answer.compression.isEmpty() ? QJsonValue() : QJsonValue(answer.compression)}};
}

QString keepText(const KeepingAnswer &answer, Timestamp now)
{
    auto text = rulesText(answer.rules) + bytesText(answer);
    text += QStringLiteral("The database takes %1 and grows by about %2 a day").arg(sizeText(double(answer.bytes)), sizeText(answer.bytesPerDay));
    if (answer.room)
        text += QStringLiteral("; %1 are free").arg(sizeText(double(*answer.room)));
    text += QStringLiteral(": %1.\n").arg(forecastText(answer, now));
    if (!answer.due.empty())
        text += QStringLiteral("To be dropped now, as chosen:\n") + dueText(answer.due);
    text += suggestion(answer);
    return answer.compression.isEmpty() ? text : text + answer.compression + QLatin1Char('\n');
}

QString dueText(std::span<const DueDrop> due)
{
    QString text;
    const auto named = due.first(std::min(due.size(), mostNamed));
    for (const auto &drop : named) {
        text += QStringLiteral("  %1: about %2, %3 to %4\n")
                    .arg(drop.symbol.toString(), tradesText(drop.trades), toIsoString(drop.from).left(10),
                         toIsoString(drop.to - std::chrono::hours(24)).left(10));
    }
    const auto others = due.subspan(named.size());
    if (others.empty())
        return text;
    std::int64_t trades = 0;
    for (const auto &drop : others)
        trades += drop.trades;
    return text + QStringLiteral("  %1: about %2\n").arg(counted(std::int64_t(others.size()), u"%1 more market", u"%1 more markets", englishNumbers()), tradesText(trades));
}

} // namespace tidemark
