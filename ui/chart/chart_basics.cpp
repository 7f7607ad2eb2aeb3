#include "ui/chart/chart_basics.h"

namespace tidemark {
namespace {

const QString timeframeWord = QStringLiteral("timeframe");
const QString logarithmicWord = QStringLiteral("logarithmic");
const QString magneticWord = QStringLiteral("magnetic");
const QString spanWord = QStringLiteral("spanMicros");

} // namespace

QVariantMap ChartBasics::state() const
{
    return {{timeframeWord, timeframeKey(timeframe)}, {logarithmicWord, isLogarithmic}, {magneticWord, isMagnetic}, {spanWord, qlonglong(span.count())}};
}

ChartBasics ChartBasics::of(const QVariantMap &state, const ChartBasics &now)
{
    const auto timeframe = timeframeFromKey(state.value(timeframeWord).toString()).value_or(now.timeframe);
    const auto micros = state.value(spanWord).toLongLong();
    return {timeframe, state.value(logarithmicWord, now.isLogarithmic).toBool(), state.value(magneticWord, now.isMagnetic).toBool(),
            micros > 0 ? std::chrono::microseconds(micros) : now.span};
}

} // namespace tidemark
