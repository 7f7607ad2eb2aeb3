#pragma once

#include "core/keeping_values.h"
#include "core/market_info.h"
#include "core/status.h"

#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace tidemark {

// What there is to say of a clock that differs: once, and again where it has come to differ by much more or less, since clocks drift all the time.
class ClockWords {
public:
    // Of the exchange's clock minus this computer's; empty where nothing is new.
    [[nodiscard]] QString next(std::optional<std::chrono::microseconds> offset);

private:
    std::optional<std::chrono::microseconds> m_told;
};

// Says each change of a recorder's state once, on stderr.
class StatusTeller {
public:
    void tell(const RecorderStatus &status);
    void tell(const UpkeepStatus &status) { say(m_room, status.warning); }

private:
    static void log(const RecorderStatus &status);
    static void say(QString &last, const QString &text, bool isGood = false);
    void tellFirstHours(const FirstHours &hours);

    QString m_feed;
    QString m_healing;
    ClockWords m_clock;
    QString m_spool;
    QString m_database;
    QString m_room;
    FirstHours m_firstHours; // as of the last status
    bool m_areFirstHoursTold = false;
};

// Says of markets with names of their own which of them the exchange does not list or trade, each once, however often the list is read.
class ListedMarkets {
public:
    explicit ListedMarkets(std::vector<Symbol> symbols) : m_symbols(std::move(symbols)) {}

    void tell(const std::vector<MarketInfo> &list);

private:
    std::vector<Symbol> m_symbols;
    std::map<Symbol, QString> m_statuses; // the exchange's own words as they were told; empty: traded
};

} // namespace tidemark
