#pragma once

#include "core/desktop_settings.h"
#include "core/record_values.h"
#include "session/fetch_desk.h"
#include "session/first_fetch.h"
#include "session/healed_today.h"
#include "session/healer.h"

#include <QObject>

namespace tidemark {

class ExchangeLink;
class SeriesGate;
class WatchedMarkets;
struct MarketPast;
struct RecorderOptions;
struct SeriesStart;

// All trades that do not come over the stream: what is missing by its ids, the time before a market's first trade, and what a person
// asks for are fetched over REST, and wait here for the feed. Exchange thread.
class Backfill : public QObject {
    Q_OBJECT
public:
    Backfill(ExchangeLink &exchange, WatchedMarkets &markets, SeriesGate &gate, const RecorderOptions &options);

    // About once a second; the markets' gaps are as of then. Nothing is fetched while it could not be kept (`mayFetch`).
    void look(bool mayFetch);
    // The stream is closed: only what is known to be missing is fetched from now on, quickly. False where nothing can be.
    [[nodiscard]] bool finish(bool mayFetch);
    // What the record knows of a market, for the first time.
    void learn(const MarketPast &past);
    void forget(const Symbol &symbol);
    void setLimits(const RecordingLimits &limits);
    // The exchange may serve us again what it refused.
    void retryRefused() { m_healer.retryRefused(); }
    // What the exchange lists, and which markets somebody looks at: the time before these records' beginnings is fetched first.
    void takeList(const std::vector<MarketInfo> &list) { m_firstFetch.takeList(list); }
    void setForemost(const std::vector<Symbol> &symbols) { m_firstFetch.setForemost(symbols); }
    // A person does without the time before.
    void leaveOutFirstHours() { m_firstFetch.leaveOut(); }
    // What may follow the newest trade that is known.
    void askOnward(const Symbol &symbol);

    void fetchPeriod(const FetchQuestion &question) { m_fetchDesk.fetch(question); }
    // A gap that is fetched, or not, because a person says so.
    void fetchGap(const Symbol &symbol, IdRange ids);
    void skipGap(const Symbol &symbol, IdRange ids);
    // Tells apart what is missing and what is being fetched.
    [[nodiscard]] RecordOutline completed(RecordOutline outline) const;

    // Everything since the last call.
    [[nodiscard]] TradeBatch take() { return std::exchange(m_fetched, {}); }
    // Trades that waited elsewhere.
    void add(const std::vector<Trade> &trades);
    // Of what waits here, the trades of the series that has ended.
    [[nodiscard]] TradeBatch takeFormer(const SeriesStart &start);
    [[nodiscard]] HealingStatus status() const;
    // What a person should know of the files that remember what is not done yet.
    [[nodiscard]] QStringList notices() const { return m_firstFetch.notices(); }

Q_SIGNALS:
    // Something that a person waits for is here.
    void arrived();
    // Nothing is being fetched any more.
    void finished();
    void absent(const tidemark::Symbol &symbol, tidemark::IdRange range);
    void skipped(const tidemark::Symbol &symbol, tidemark::IdRange range, const QString &why);
    void wanted(const tidemark::Symbol &symbol, tidemark::IdRange range);
    void ledgerAsked(const tidemark::Symbol &symbol, const std::vector<tidemark::IdRange> &ids);
    void answered(const tidemark::FetchAnswer &answer);

private:
    void heal(bool mayFetch);
    void takeFetched(TradeBatch batch);
    void noteWhatWasNotBrought(const TradeBatch &fetched);
    void skip(const Symbol &symbol, IdRange ids, const QString &why);
    void skipUpToRecord(const Symbol &symbol, IdRange fetched);

    ExchangeLink &m_exchange;
    WatchedMarkets &m_markets;
    SeriesGate &m_gate;
    Healer m_healer;
    FetchDesk m_fetchDesk;
    FirstFetch m_firstFetch;
    HealedToday m_healedToday;
    std::int64_t m_healed = 0; // trades since the start
    TradeBatch m_fetched;
};

} // namespace tidemark
