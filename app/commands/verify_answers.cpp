#include "commands/verify_answers.h"

#include "commands/answers.h"
#include "core/counted.h"

#include <QJsonArray>

#include <algorithm>

namespace tidemark {
namespace {

// {"count": of all, "list": the first ones, as `object` tells each}
template <typename Items, typename Tell>
[[nodiscard]] QJsonObject listObject(const Items &items, std::int64_t count, std::size_t most, Tell object)
{
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(most, items.size()); ++i)
        list.append(object(items[i]));
    return {{QStringLiteral("count"), qint64(count)}, {QStringLiteral("list"), list}};
}

// A line each for the first ones, as `line` tells each, and how many more there are.
template <typename Items, typename Tell>
[[nodiscard]] QString listText(const Items &items, std::int64_t count, std::size_t most, Tell line)
{
    QString text;
    const auto told = std::min(most, items.size());
    for (std::size_t i = 0; i < told; ++i)
        text += QStringLiteral("    ") + line(items[i]) + QLatin1Char('\n');
    if (count > std::int64_t(told))
        text += QStringLiteral("    and %1 more\n").arg(count - std::int64_t(told));
    return text;
}

struct KindWords {
    StretchKind kind;
    const char *key;
    const char *one;
    const char *many;
};

// In the order in which they are told.
constexpr KindWords kindWords[]{
    {StretchKind::Stored, "ranges", "stored range", "stored ranges"},
    {StretchKind::Missing, "gaps", "gap: trades that are missing", "gaps: trades that are missing"},
    {StretchKind::Rejected, "rejected", "run of ids that could not be stored", "runs of ids that could not be stored"},
    {StretchKind::Skipped, "skipped", "run of ids that was not fetched", "runs of ids that were not fetched"},
    {StretchKind::Dropped, "dropped", "run of ids dropped by your choice", "runs of ids dropped by your choice"},
    {StretchKind::Hole, "holes", "hole: ids the exchange does not have", "holes: ids the exchange does not have"},
    {StretchKind::Pause, "pauses", "pause: no trade is missing", "pauses: no trade is missing"},
};

[[nodiscard]] QString number(std::int64_t count)
{
    return englishNumbers().toString(qint64(count));
}

[[nodiscard]] QJsonValue momentValue(std::optional<Timestamp> moment)
{
    return moment ? QJsonValue(toIsoString(*moment)) : QJsonValue();
}

[[nodiscard]] IdRanges archivedIn(const VerifyReport &report)
{
    IdRanges ids;
    for (const auto &part : report.archived)
        ids.add(IdRanges(part.ids));
    return ids;
}

// Of what was dropped, what is in no file.
[[nodiscard]] std::vector<RecordStretch> ofKind(const VerifyReport &report, StretchKind kind)
{
    const auto archived = kind == StretchKind::Dropped ? archivedIn(report) : IdRanges();
    std::vector<RecordStretch> found;
    for (const auto &stretch : report.outline.stretches) {
        if (stretch.kind != kind)
            continue;
        for (const auto &ids : archived.missingIn(stretch.ids))
            found.push_back({kind, ids, stretch.from, stretch.to});
    }
    return found;
}

[[nodiscard]] std::int64_t idsOf(const std::vector<RecordStretch> &stretches)
{
    std::int64_t count = 0;
    for (const auto &stretch : stretches)
        count += stretch.ids.count();
    return count;
}

[[nodiscard]] QString archivedText(const ArchivedPart &part)
{
    std::int64_t count = 0;
    for (const auto &ids : part.ids)
        count += ids.count();
    return QStringLiteral("%1–%2 (%3), archived on %4 to %5").arg(part.ids.front().first).arg(part.ids.back().last)
        .arg(number(count), toIsoString(part.archivedAt), part.path);
}

[[nodiscard]] QJsonObject archivedObject(const ArchivedPart &part)
{
    std::int64_t count = 0;
    for (const auto &ids : part.ids)
        count += ids.count();
    return {{QStringLiteral("path"), part.path},
            {QStringLiteral("from"), toIsoString(part.from)},
            {QStringLiteral("to"), toIsoString(part.to)},
            {QStringLiteral("archived_at"), toIsoString(part.archivedAt)},
            {QStringLiteral("first_id"), qint64(part.ids.front().first)},
            {QStringLiteral("last_id"), qint64(part.ids.back().last)},
            {QStringLiteral("ids"), qint64(count)}};
}

[[nodiscard]] QString stretchText(const RecordStretch &stretch)
{
    const auto times = [&] {
        if (stretch.from && stretch.to)
            return QStringLiteral(", %1 to %2").arg(toIsoString(*stretch.from), toIsoString(*stretch.to));
        if (stretch.from)
            return QStringLiteral(", after %1").arg(toIsoString(*stretch.from));
        return stretch.to ? QStringLiteral(", before %1").arg(toIsoString(*stretch.to)) : QString();
    };
    const auto ids = QStringLiteral("%1–%2").arg(stretch.ids.first).arg(stretch.ids.last);
    if (stretch.kind == StretchKind::Pause)
        return QStringLiteral("between %1").arg(ids) + times();
    return QStringLiteral("%1 (%2)").arg(ids, number(stretch.ids.count())) + times();
}

[[nodiscard]] QJsonObject stretchObject(const RecordStretch &stretch)
{
    return {{QStringLiteral("first_id"), qint64(stretch.ids.first)},
            {QStringLiteral("last_id"), qint64(stretch.ids.last)},
            {QStringLiteral("from"), momentValue(stretch.from)},
            {QStringLiteral("to"), momentValue(stretch.to)}};
}

[[nodiscard]] QString faultName(VerifyFault fault)
{
    switch (fault) {
    case VerifyFault::TradeWithoutLedger:
        return QStringLiteral("trade_without_ledger");
    case VerifyFault::LedgerWithoutTrade:
        return QStringLiteral("ledger_without_trade");
    case VerifyFault::RepeatedId:
        return QStringLiteral("repeated_id");
    case VerifyFault::LedgerOverlap:
        return QStringLiteral("ledger_overlap");
    case VerifyFault::TimeOrder:
        return QStringLiteral("time_order");
    case VerifyFault::Block:
        return QStringLiteral("block");
    case VerifyFault::Candle:
        break;
    }
    return QStringLiteral("candle");
}

[[nodiscard]] QJsonObject findingObject(const VerifyFinding &finding)
{
    return {{QStringLiteral("fault"), faultName(finding.fault)},
            {QStringLiteral("first_id"), qint64(finding.ids.first)},
            {QStringLiteral("last_id"), qint64(finding.ids.last)},
            {QStringLiteral("at"), momentValue(finding.at)},
            {QStringLiteral("text"), finding.text}};
}

[[nodiscard]] QString conclusion(const VerifyReport &report)
{
    QStringList faults;
    if (const auto missing = report.idsOf(StretchKind::Missing); missing > 0)
        faults += counted(missing, u"%1 trade is missing", u"%1 trades are missing", englishNumbers());
    if (const auto rejected = report.idsOf(StretchKind::Rejected); rejected > 0)
        faults += QStringLiteral("%1 could not be stored").arg(number(rejected));
    if (report.errorCount > 0)
        faults += counted(report.errorCount, u"%1 error", u"%1 errors", englishNumbers());
    if (faults.isEmpty())
        return QStringLiteral("no trade is missing, and everything agrees.");
    return QStringLiteral("NOT IN ORDER: %1.").arg(faults.join(QStringLiteral(", ")));
}

// That nothing is missing says little where nothing was ever recorded.
[[nodiscard]] QString outsideText(const VerifyReport &report)
{
    const auto &[symbol, from, to] = report.question;
    const auto &begins = report.outline.recordBegins;
    const auto &ends = report.outline.recordEnds;
    if (report.trades > 0 || report.idsOf(StretchKind::Dropped) > 0 || !begins || !ends)
        return {};
    const bool isOutside = (to && *to <= *begins) || (from && *from > *ends);
    return isOutside ? QStringLiteral("  The period is not in the record of %1, which begins at %2 and ends at %3.\n").arg(symbol.toString(), toIsoString(*begins), toIsoString(*ends))
                     : QString();
}

[[nodiscard]] QString tradeText(const Trade &trade)
{
    return QStringLiteral("%1 at %2: %3 × %4, the buyer %5 the maker")
        .arg(trade.id)
        .arg(toIsoString(trade.tradedAt), trade.price.toString(), trade.quantity.toString(),
             trade.buyerIsMaker ? QStringLiteral("is") : QStringLiteral("is not"));
}

[[nodiscard]] QString alteredText(const AlteredTrade &altered)
{
    return QStringLiteral("recorded %1; stored %2").arg(tradeText(altered.theirs), tradeText(altered.stored));
}

[[nodiscard]] QJsonObject alteredObject(const AlteredTrade &altered)
{
    return {{QStringLiteral("recorded"), tradeObject(altered.theirs)}, {QStringLiteral("stored"), tradeObject(altered.stored)}};
}

[[nodiscard]] QString minuteText(const MinuteDifference &minute)
{
    return QStringLiteral("%1: %2, the exchange counts %3").arg(toIsoString(minute.minute), counted(minute.stored, u"%1 trade", u"%1 trades")).arg(minute.exchange);
}

[[nodiscard]] QJsonObject minuteObject(const MinuteDifference &minute)
{
    return {{QStringLiteral("minute"), toIsoString(minute.minute)},
            {QStringLiteral("stored"), qint64(minute.stored)},
            {QStringLiteral("exchange"), qint64(minute.exchange)}};
}

// A heading and the list below it; nothing where there is none.
template <typename Items, typename Tell>
[[nodiscard]] QString section(const QString &heading, const Items &items, std::int64_t count, std::size_t most, Tell line)
{
    return count == 0 ? QString() : QStringLiteral("  %1 %2\n").arg(count).arg(heading) + listText(items, count, most, line);
}

} // namespace

QString verifyText(const VerifyReport &report, std::size_t most)
{
    auto text = QStringLiteral("%1: %2 read; %3\n")
                    .arg(report.question.symbol.toString(), counted(report.trades, u"%1 trade", u"%1 trades", englishNumbers()), conclusion(report));
    text += outsideText(report);
    for (const auto &words : kindWords) {
        const auto stretches = ofKind(report, words.kind);
        if (stretches.empty())
            continue;
        const auto count = std::int64_t(stretches.size());
        text += QStringLiteral("  %1 %2\n").arg(number(count), QString::fromUtf8(count == 1 ? words.one : words.many));
        text += listText(stretches, count, most, stretchText);
    }
    if (!report.archived.empty()) {
        const auto files = std::int64_t(report.archived.size());
        text += QStringLiteral("  %1 %2\n").arg(number(files), files == 1 ? QStringLiteral("file that trades were archived to") : QStringLiteral("files that trades were archived to"));
        text += listText(report.archived, files, most, archivedText);
    }
    const auto sentence = [](const VerifyFinding &finding) { return finding.text; };
    if (report.errorCount > 0)
        text += counted(report.errorCount, u"  %1 error\n", u"  %1 errors\n", englishNumbers()) + listText(report.errors, report.errorCount, most, sentence);
    if (!report.notes.empty())
        text += QStringLiteral("  Notes\n") + listText(report.notes, std::int64_t(report.notes.size()), most, sentence);
    if (report.rejectedInputs > 0)
        text += counted(report.rejectedInputs, u"  %1 input is in the table “rejected”, word for word.\n", u"  %1 inputs are in the table “rejected”, word for word.\n", englishNumbers());
    return text;
}

QJsonObject verifyObject(const VerifyReport &report, std::size_t most)
{
    QJsonObject object{{QStringLiteral("symbol"), report.question.symbol.toString()},
                       {QStringLiteral("from"), momentValue(report.question.from)},
                       {QStringLiteral("to"), momentValue(report.question.to)},
                       {QStringLiteral("sound"), report.isSound()},
                       {QStringLiteral("record_begins"), momentValue(report.outline.recordBegins)},
                       {QStringLiteral("record_ends"), momentValue(report.outline.recordEnds)},
                       {QStringLiteral("trades"), qint64(report.trades)},
                       {QStringLiteral("rejected_inputs"), qint64(report.rejectedInputs)},
                       {QStringLiteral("errors"), listObject(report.errors, report.errorCount, most, findingObject)},
                       {QStringLiteral("notes"), listObject(report.notes, std::int64_t(report.notes.size()), most, findingObject)}};
    for (const auto &words : kindWords) {
        const auto stretches = ofKind(report, words.kind);
        auto list = listObject(stretches, std::int64_t(stretches.size()), most, stretchObject);
        if (words.kind != StretchKind::Pause)
            list.insert(QStringLiteral("ids"), qint64(idsOf(stretches)));
        object.insert(QString::fromLatin1(words.key), list);
    }
    auto archived = listObject(report.archived, std::int64_t(report.archived.size()), most, archivedObject);
    archived.insert(QStringLiteral("ids"), qint64(archivedIn(report).count()));
    object.insert(QStringLiteral("archived"), archived);
    return object;
}

QString comparisonText(const TradeDifferences &told, std::size_t most)
{
    auto text = QStringLiteral("%1: %2 compared, %3 to %4: %5\n")
                    .arg(told.symbol.toString(), counted(told.compared, u"%1 recorded trade", u"%1 recorded trades"))
                    .arg(toIsoString(*told.from), toIsoString(*told.to),
                         told.isNone() ? QStringLiteral("the record has the same.") : QStringLiteral("THE RECORD DIFFERS."));
    text += section(QStringLiteral("missing from the record"), told.missingTrades, told.missing, most, tradeText);
    text += section(QStringLiteral("in the record only"), told.extraTrades, told.extra, most, tradeText);
    text += section(QStringLiteral("altered"), told.alteredTrades, told.altered, most, alteredText);
    return text;
}

QJsonObject comparisonObject(const TradeDifferences &told, std::size_t most)
{
    return {{QStringLiteral("symbol"), told.symbol.toString()},
            {QStringLiteral("from"), toIsoString(*told.from)},
            {QStringLiteral("to"), toIsoString(*told.to)},
            {QStringLiteral("compared"), qint64(told.compared)},
            {QStringLiteral("sound"), told.isNone()},
            {QStringLiteral("missing"), listObject(told.missingTrades, told.missing, most, tradeObject)},
            {QStringLiteral("extra"), listObject(told.extraTrades, told.extra, most, tradeObject)},
            {QStringLiteral("altered"), listObject(told.alteredTrades, told.altered, most, alteredObject)}};
}

QString comparisonText(const KlineDifferences &told, std::size_t most)
{
    auto text = QStringLiteral("%1: %2 compared, %3 to %4: ")
                    .arg(told.symbol.toString(), counted(told.minutes, u"%1 minute", u"%1 minutes"))
                    .arg(toIsoString(told.from), toIsoString(told.to));
    if (told.isNone())
        return text + QStringLiteral("the exchange counts the same.\n");
    text += counted(told.missing, u"THE EXCHANGE COUNTS DIFFERENTLY, %1 trade more and %2 fewer.\n", u"THE EXCHANGE COUNTS DIFFERENTLY, %1 trades more and %2 fewer.\n").arg(told.extra);
    return text + section(told.differences.size() == 1 ? QStringLiteral("minute differs") : QStringLiteral("minutes differ"), told.differences, std::int64_t(told.differences.size()), most, minuteText);
}

QJsonObject comparisonObject(const KlineDifferences &told, std::size_t most)
{
    return {{QStringLiteral("symbol"), told.symbol.toString()},
            {QStringLiteral("from"), toIsoString(told.from)},
            {QStringLiteral("to"), toIsoString(told.to)},
            {QStringLiteral("compared"), qint64(told.minutes)},
            {QStringLiteral("sound"), told.isNone()},
            {QStringLiteral("missing"), qint64(told.missing)},
            {QStringLiteral("extra"), qint64(told.extra)},
            {QStringLiteral("minutes"), listObject(told.differences, std::int64_t(told.differences.size()), most, minuteObject)}};
}

} // namespace tidemark
