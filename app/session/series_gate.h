#pragma once

#include "core/id_ranges.h"
#include "session/series_watch.h"

#include <QStringList>

namespace tidemark {

class WatchedMarkets;
struct MarketPast;

// Lets into the record only trades of the series of ids that is known to run: what contradicts it waits until the exchange has said
// whether it has started a market's ids again. Exchange thread.
class SeriesGate : public QObject {
    Q_OBJECT
public:
    SeriesGate(RestClient &client, const WatchedMarkets &markets, QObject *parent = nullptr);

    // Takes out of a batch what cannot be of the series that is known, and returns it; it waits here.
    [[nodiscard]] std::vector<Trade> hold(TradeBatch &batch);
    // Whether what the record knows is of the series that runs.
    [[nodiscard]] bool admits(const MarketPast &past);
    // The exchange says that its newest id is this; it may be lower than what is known already.
    void noteNewestId(const Symbol &symbol, std::int64_t id);

    // After an absence the ids may have started again and come further than they had been: the last trade that was known is
    // fetched together with what is missing behind it, and has to be the same. Also before anybody knows the record.
    void noteLearned(const MarketPast &past);
    void noteAbsence();
    // So is the last trade before a live gap that a new series can have come across in the time between.
    void noteNext(const std::optional<Trade> &last, const Trade &next);
    // So is the trade before any other gap, since a run may have ended before it was checked.
    [[nodiscard]] std::vector<std::int64_t> idsToCheck(const Symbol &symbol, const std::vector<IdRange> &gaps) const;
    // Of one market; the trade that was only fetched to be checked is taken out.
    void check(TradeBatch &fetched);

    // It is watched no more. A question that was asked about it is still decided, since its trades wait for that.
    void forget(const Symbol &symbol) { m_series.erase(symbol); }
    [[nodiscard]] bool isSuspected(const Symbol &symbol) const { return m_watch.isSuspected(symbol); }
    [[nodiscard]] bool isAsking() const { return m_watch.isAsking(); }
    [[nodiscard]] std::int64_t held() const { return m_watch.held(); }
    // For a person.
    [[nodiscard]] QStringList notices(const Symbol &symbol) const;

Q_SIGNALS:
    // With what was held meanwhile.
    void began(const tidemark::SeriesStart &start, const std::vector<tidemark::Trade> &held);
    void goesOn(const tidemark::Symbol &symbol, const std::vector<tidemark::Trade> &held);
    // What the record knows of it was not admitted, since it seemed another series'; it is the one that goes on.
    void pastWanted(const tidemark::Symbol &symbol);

private:
    struct Series {
        // Each until the exchange is known to have the same.
        std::vector<Trade> recorded; // at the start: those before the record's gaps, and the last one
        std::optional<Trade> heard;    // the last one before an absence
        std::optional<Trade> beforeGap;  // the last one before a live gap
        std::optional<Timestamp> beganAt; // where that was while we watched
        QString note;                     // of that
        bool isTurnedAway = false;        // its past, until the doubt is over
    };

    [[nodiscard]] bool isAgainst(const Trade &trade) const;
    // Among these, which came together.
    [[nodiscard]] bool isSuspect(const Trade &trade, const std::vector<Trade> &among);
    [[nodiscard]] bool isDoubted(const MarketPast &past);
    // Whether it is among them.
    [[nodiscard]] bool check(const Trade &unchecked, TradeBatch &fetched);
    void goOn(const Symbol &symbol, const std::vector<Trade> &held);
    void begin(const SeriesStart &found, const std::vector<Trade> &held);

    const WatchedMarkets &m_markets;
    SeriesWatch m_watch;
    std::map<Symbol, Series> m_series;
};

} // namespace tidemark
