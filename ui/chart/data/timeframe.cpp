#include "ui/chart/data/timeframe.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

struct Row {
    std::chrono::seconds span;
    const char *key;
    const char *label;
    const char *name;
};

constexpr std::array<Row, timeframes.size()> rows{{
    {0s, "ticks", QT_TRANSLATE_NOOP("tidemark::Timeframe", "Ticks"), QT_TRANSLATE_NOOP("tidemark::Timeframe", "Every trade")},
    {1s, "1s", QT_TRANSLATE_NOOP("tidemark::Timeframe", "1 s"), QT_TRANSLATE_NOOP("tidemark::Timeframe", "Candles of 1 second")},
    {5s, "5s", QT_TRANSLATE_NOOP("tidemark::Timeframe", "5 s"), QT_TRANSLATE_NOOP("tidemark::Timeframe", "Candles of 5 seconds")},
    {15s, "15s", QT_TRANSLATE_NOOP("tidemark::Timeframe", "15 s"), QT_TRANSLATE_NOOP("tidemark::Timeframe", "Candles of 15 seconds")},
    {1min, "1m", QT_TRANSLATE_NOOP("tidemark::Timeframe", "1 m"), QT_TRANSLATE_NOOP("tidemark::Timeframe", "Candles of 1 minute")},
    {5min, "5m", QT_TRANSLATE_NOOP("tidemark::Timeframe", "5 m"), QT_TRANSLATE_NOOP("tidemark::Timeframe", "Candles of 5 minutes")},
    {15min, "15m", QT_TRANSLATE_NOOP("tidemark::Timeframe", "15 m"), QT_TRANSLATE_NOOP("tidemark::Timeframe", "Candles of 15 minutes")},
    {1h, "1h", QT_TRANSLATE_NOOP("tidemark::Timeframe", "1 h"), QT_TRANSLATE_NOOP("tidemark::Timeframe", "Candles of 1 hour")},
    {24h, "1d", QT_TRANSLATE_NOOP("tidemark::Timeframe", "1 d"), QT_TRANSLATE_NOOP("tidemark::Timeframe", "Candles of 1 day")},
}};

[[nodiscard]] const Row &rowOf(Timeframe timeframe)
{
    return rows[std::size_t(timeframe)];
}

[[nodiscard]] QString tr(const char *text)
{
    return QCoreApplication::translate("tidemark::Timeframe", text);
}

} // namespace

std::optional<std::chrono::seconds> candleSpan(Timeframe timeframe)
{
    return timeframe == Timeframe::Ticks ? std::nullopt : std::optional(rowOf(timeframe).span);
}

QString timeframeLabel(Timeframe timeframe)
{
    return tr(rowOf(timeframe).label).replace(QLatin1Char(' '), QChar::Nbsp);
}

QString timeframeName(Timeframe timeframe)
{
    return tr(rowOf(timeframe).name);
}

QString timeframeKey(Timeframe timeframe)
{
    return QString::fromLatin1(rowOf(timeframe).key);
}

std::optional<Timeframe> timeframeFromKey(const QString &key)
{
    const auto found = std::find_if(timeframes.begin(), timeframes.end(), [&](auto t) { return timeframeKey(t) == key; });
    return found == timeframes.end() ? std::nullopt : std::optional(*found);
}

} // namespace tidemark
