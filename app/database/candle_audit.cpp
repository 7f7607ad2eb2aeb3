#include "database/candle_audit.h"

#include "core/counted.h"
#include "database/history.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

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
        return counted(stored.trades, u"counts %1 trade instead of %2", u"counts %1 trades instead of %2").arg(made.trades);
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

namespace {

// In one state of the record.
[[nodiscard]] Result<void> auditDay(PgSession &session, Timestamp day, VerifyReport &report)
{
    return inReading(session, [&]() -> Result<void> {
        const auto stored = [&](std::chrono::seconds span) { return History(session).candles(report.question.symbol, span, day, day + 24h); };
        const auto minutes = stored(1min);
        if (!minutes)
            return minutes.error();
        for (const auto span : {1h, 24h}) {
            const auto candles = stored(span);
            if (!candles)
                return candles.error();
            tellDifferences(joined(*minutes, span), *candles, report);
        }
        return {};
    });
}

} // namespace

Result<void> auditLongCandles(PgSession &session, Timestamp from, Timestamp to, VerifyReport &report, const std::stop_token &stop)
{
    const auto days = Reading::rows(session, QStringLiteral("candle_days"),
                                    {parameter(report.question.symbol), parameter(from), parameter(to)});
    if (!days)
        return days.error();
    for (int row = 0; row < days->count() && !stop.stop_requested(); ++row) {
        if (auto audited = auditDay(session, days->moment(row, 0), report); !audited)
            return audited;
    }
    return stop.stop_requested() ? Result<void>(verifyingStopped()) : Result<void>();
}

} // namespace tidemark
