#pragma once

#include "core/keeping_values.h"
#include "core/market_day.h"
#include "core/record_port.h"
#include "session/ruled_markets.h"

#include <QObject>
#include <QTimer>

namespace tidemark {

class Recorder;
class RecorderWatch;

// Follows the exchange's list for those who named markets by patterns: says who comes and goes, and, once, what all of them are about to
// take of the disk. Main thread.
class RuleFollower : public QObject {
    Q_OBJECT
public:
    RuleFollower(const MarketRules &rules, Recorder &recorder, RecorderWatch &watch);

private:
    void take(const std::vector<MarketInfo> &list);
    void fail(const QString &problem);
    [[nodiscard]] QString rulesText() const;
    void tellFirst(std::size_t count);
    void tellWatch();
    void askKeeping();
    void askForecast();
    void tellForecast();

    RuledMarkets m_markets;
    Recorder &m_recorder;
    RecorderWatch &m_watch;
    QString m_problem;
    std::vector<MarketInfo> m_listed;
    std::optional<MarketDays> m_days;
    Asked m_counting;
    std::optional<KeepingAnswer> m_kept;
    Asked m_keeping;
    QTimer m_patience; // with the record
    bool m_isForecastTold = false;
};

} // namespace tidemark
