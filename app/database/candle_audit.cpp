#include "database/candle_audit.h"

#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// The candles of one day, by span.
struct DayCandles {
    std::vector<Candle> minutes;
    std::vector<Candle> hours;
    std::vector<Candle> days;
};

[[nodiscard]] Result<DayCandles> readDay(PgSession &session, const Symbol &symbol, Timestamp day)
{
    const auto rows = Reading::rows(session, QStringLiteral("candles_of_day"), {parameter(symbol), parameter(day)});
    if (!rows)
        return rows.error();
    DayCandles candles;
    for (int row = 0; row < rows->count(); ++row) {
        const std::chrono::seconds span(rows->integer(row, 12));
        auto &list = span == 1min ? candles.minutes : span == 1h ? candles.hours : candles.days;
        list.push_back(candleAt(*rows, row, symbol, span));
    }
    return candles;
}

// What the minutes make; volumes and all.
[[nodiscard]] std::vector<Candle> joined(std::span<const Candle> minutes, std::chrono::seconds span)
{
    std::vector<Candle> candles;
    for (const auto &minute : minutes) {
        const auto opens = spanStart(minute.openedAt, span);
        if (candles.empty() || candles.back().openedAt != opens) {
            candles.emplace_back();
            candles.back().symbol = minute.symbol;
            candles.back().span = span;
            candles.back().openedAt = opens;
        }
        candles.back().add(minute);
    }
    return candles;
}

[[nodiscard]] QString nameOf(std::chrono::seconds span)
{
    return span == 1min ? QStringLiteral("1-minute") : span == 1h ? QStringLiteral("1-hour") : QStringLiteral("1-day");
}

[[nodiscard]] QString differenceText(const Candle &made, const Candle &stored)
{
    if (made.trades != stored.trades)
        return QStringLiteral("counts %1 trades instead of %2").arg(stored.trades).arg(made.trades);
    if (made.open != stored.open || made.high != stored.high || made.low != stored.low || made.close != stored.close)
        return QStringLiteral("has other prices than its trades");
    if (made.volume != stored.volume || made.quoteVolume != stored.quoteVolume)
        return QStringLiteral("has another volume than its trades");
    return QStringLiteral("has other ids or times than its trades");
}

void tell(const Candle &candle, const QString &what, VerifyReport &report)
{
    report.addError({VerifyFault::Candle, {candle.firstId, candle.lastId}, candle.openedAt,
                     QStringLiteral("The %1 candle of %2 %3.").arg(nameOf(candle.span), toIsoString(candle.openedAt), what)});
}

// Calls `differs(made, stored)` for each opening time at which they are not the same; one of them may be null.
template <typename Differs>
void compare(std::span<const Candle> made, std::span<const Candle> stored, Differs differs)
{
    auto theirs = stored.begin();
    for (const auto &ours : made) {
        for (; theirs != stored.end() && theirs->openedAt < ours.openedAt; ++theirs)
            differs(nullptr, &*theirs);
        if (theirs == stored.end() || theirs->openedAt != ours.openedAt) {
            differs(&ours, nullptr);
            continue;
        }
        if (!(*theirs == ours))
            differs(&ours, &*theirs);
        ++theirs;
    }
    for (; theirs != stored.end(); ++theirs)
        differs(nullptr, &*theirs);
}

} // namespace

std::vector<Timestamp> differingSpans(std::span<const Candle> made, std::span<const Candle> stored)
{
    std::vector<Timestamp> moments;
    compare(made, stored, [&](const Candle *ours, const Candle *theirs) { moments.push_back((ours ? ours : theirs)->openedAt); });
    return moments;
}

void tellDifferences(std::span<const Candle> made, std::span<const Candle> stored, VerifyReport &report)
{
    compare(made, stored, [&](const Candle *ours, const Candle *theirs) {
        if (!theirs)
            tell(*ours, QStringLiteral("is not there, although there are trades"), report);
        else if (!ours)
            tell(*theirs, QStringLiteral("is there without any trade"), report);
        else
            tell(*theirs, differenceText(*ours, *theirs), report);
    });
}

Result<void> auditLongCandles(PgSession &session, Timestamp from, Timestamp to, VerifyReport &report, const std::stop_token &stop)
{
    const auto &symbol = report.question.symbol;
    const auto days = Reading::rows(session, QStringLiteral("candle_days"), {parameter(symbol), parameter(from), parameter(to)});
    if (!days)
        return days.error();
    for (int row = 0; row < days->count() && !stop.stop_requested(); ++row) {
        const auto day = readDay(session, symbol, days->moment(row, 0));
        if (!day)
            return day.error();
        tellDifferences(joined(day->minutes, 1h), day->hours, report);
        tellDifferences(joined(day->minutes, 24h), day->days, report);
    }
    return stop.stop_requested() ? Result<void>(verifyingStopped()) : Result<void>();
}

} // namespace tidemark
