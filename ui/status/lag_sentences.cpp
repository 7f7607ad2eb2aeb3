#include "ui/status/lag_sentences.h"

#include "ui/number_format.h"

#include <QCoreApplication>
#include <QStringList>

namespace tidemark {
namespace {

using namespace std::chrono;

constexpr microseconds clockTolerance = seconds(1);
constexpr microseconds slow = seconds(5);

struct LagSentences {
    Q_DECLARE_TR_FUNCTIONS(tidemark::LagSentences)
};

bool isClockWrong(const LagStatus &lag)
{
    return lag.clockOffset && abs(*lag.clockOffset) > clockTolerance;
}

QString offsetText(microseconds offset, const QLocale &locale)
{
    const auto size = formatSpan(abs(offset), locale);
    return offset > microseconds(0) ? LagSentences::tr("%1 behind").arg(size) : LagSentences::tr("%1 ahead").arg(size);
}

QString stageText(const LagStage &stage, const QLocale &locale)
{
    if (!stage.delay)
        return LagSentences::tr("%1: no trades").arg(stage.name);
    const auto &[median, p99, most] = *stage.delay;
    return LagSentences::tr("%1: half within %2, 99 of 100 within %3, all within %4")
        .arg(stage.name, formatSpan(median, locale), formatSpan(p99, locale), formatSpan(most, locale));
}

QString lagDetail(const LagStatus &lag, const QLocale &locale)
{
    QStringList lines{LagSentences::tr("A trade's way, over the last minute:")};
    for (const auto &stage : lagStages(lag))
        lines += stageText(stage, locale);
    if (lag.clockOffset)
        lines += LagSentences::tr("This computer's clock is %1.").arg(clockText(lag, locale));
    if (const auto problem = clockProblem(lag, locale); !problem.isEmpty())
        lines.last() = problem;
    return lines.join(QLatin1Char('\n'));
}

bool isSlow(const std::optional<DelaySpread> &delay)
{
    return delay && delay->median > slow;
}

} // namespace

std::vector<LagStage> lagStages(const LagStatus &lag)
{
    return {{LagSentences::tr("Exchange → received"),
             LagSentences::tr(
                 "From the trade on the exchange to its arrival on this computer, corrected for the difference of the clocks"),
             lag.exchangeToReceived},
            {LagSentences::tr("Received → committed"),
             LagSentences::tr("From arrival until the database has it safely on its disk"), lag.receivedToCommitted},
            {LagSentences::tr("Received → painted"),
             LagSentences::tr("From arrival until this window has painted it; measured while Live is shown"),
             lag.receivedToPainted}};
}

StatusLine lagLine(const LagStatus &lag, const TellingTime &telling)
{
    const auto &locale = telling.locale;
    const bool isWrong = isClockWrong(lag);
    QStringList parts;
    if (lag.exchangeToReceived)
        parts += LagSentences::tr("Lag %1").arg(formatSpan(lag.exchangeToReceived->median, locale));
    if (lag.receivedToCommitted)
        parts += LagSentences::tr("stored after %1").arg(formatSpan(lag.receivedToCommitted->median, locale));
    if (parts.isEmpty())
        parts += LagSentences::tr("Lag: no trades");
    if (isWrong)
        parts += LagSentences::tr("clock %1").arg(offsetText(*lag.clockOffset, locale));
    const bool isLate = isSlow(lag.exchangeToReceived) || isSlow(lag.receivedToCommitted) || isSlow(lag.receivedToPainted);
    const bool isKnown = lag.exchangeToReceived || lag.receivedToCommitted;
    return {isWrong || isLate ? Tone::Warning : isKnown ? Tone::Good : Tone::Dim, parts.join(QStringLiteral(", ")),
            lagDetail(lag, locale)};
}

QString clockText(const LagStatus &lag, const QLocale &locale)
{
    if (!lag.clockOffset)
        return {};
    return isClockWrong(lag)
        ? LagSentences::tr("%1 the exchange's")
              .arg(*lag.clockOffset > microseconds(0)
                       ? LagSentences::tr("%1 behind").arg(formatSpan(abs(*lag.clockOffset), locale))
                       : LagSentences::tr("%1 ahead of").arg(formatSpan(abs(*lag.clockOffset), locale)))
        : LagSentences::tr("in step with the exchange's, within %1").arg(formatSpan(abs(*lag.clockOffset), locale));
}

QString clockProblem(const LagStatus &lag, const QLocale &locale)
{
    if (!isClockWrong(lag))
        return {};
    return LagSentences::tr(
               "This computer's clock is %1. The record is right all the same: trades keep the exchange's own times, and lags "
               "are corrected. Times of day that this computer shows elsewhere are off; let it set its clock by itself (NTP).")
        .arg(clockText(lag, locale));
}

} // namespace tidemark
