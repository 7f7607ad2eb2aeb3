#pragma once

#include "core/id_ranges.h"
#include "core/result.h"
#include "core/symbol.h"
#include "core/trade.h"
#include "exchange/backoff.h"
#include "exchange/open_end.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <optional>

namespace tidemark {

class MarketGaps;
class RestClient;

// Fetches trades that are known to be missing, by id, from historicalTrades: the newest gap first, near gaps in one call,
// markets in turn. Goes on trying through errors and while the exchange's database lags; of the weight that the client
// may spend it leaves some to calls a person waits for. Exchange thread.
class GapFiller : public QObject {
    Q_OBJECT
public:
    using Patience = FetchPatience;
    static constexpr int callsInFlight = 2;

    explicit GapFiller(RestClient &client, QObject *parent = nullptr);
    GapFiller(RestClient &client, const Patience &patience, QObject *parent = nullptr);
    ~GapFiller() override;

    // What is asked for already is not asked for twice. Gaps that belong together are best asked for in one go: the first
    // call goes out when the event loop turns.
    void request(const Symbol &symbol, IdRange range);
    // Everything from `firstId` until the exchange has no later trade.
    void requestFrom(const Symbol &symbol, std::int64_t firstId);
    // These are no longer wanted.
    void cancel(const Symbol &symbol, IdRange range);
    void forget(const Symbol &symbol);
    // Something has changed (a reconnect, a person's wish): where the exchange refused to serve us, ask once more now.
    void retryRefused();

    // Ids still to fetch, as far as they are known: an open end counts nothing until its trades are there.
    [[nodiscard]] std::int64_t pending() const;
    [[nodiscard]] std::int64_t pending(const Symbol &symbol) const;
    [[nodiscard]] IdRanges fetching(const Symbol &symbol) const;
    // How long that takes, from the calls it needs, the share of the weight limit and what calls have taken so far. Absent
    // where nothing tells: before the first answer, and while the exchange does not answer.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining() const;
    // Calls of historicalTrades made.
    [[nodiscard]] std::int64_t calls() const { return m_calls; }
    // Why nothing can be fetched now; empty while all is well.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void fetched(const tidemark::TradeBatch &batch);
    // The exchange itself does not have them: two answers, each with a later id.
    void absent(const tidemark::Symbol &symbol, tidemark::IdRange range);
    // Older than what the exchange keeps.
    void tooOld(const tidemark::Symbol &symbol, tidemark::IdRange range);
    void statusChanged();

private:
    using Monotonic = std::chrono::steady_clock;

    struct Market;
    struct Call;
    struct Choice {
        bool urgentOnly = false;
        bool bulk = true;
    };

    [[nodiscard]] Market &marketOf(const Symbol &symbol);
    void fill();
    [[nodiscard]] std::optional<Call> nextCall(Monotonic::time_point now, Choice choice) const;
    void send(const Call &call);
    void onAnswer(const Call &call, const Result<TradeBatch> &answer);
    void onFailure(const Call &call, Market &market, const Error &error);
    void accept(const Call &call, Market &market, const TradeBatch &answer);
    void giveUpTooOld();
    void noteDuration(Monotonic::duration duration);
    // When the next call may go out.
    [[nodiscard]] Monotonic::time_point mayCallAt(Monotonic::time_point now, int leftFree) const;
    void scheduleNext();

    RestClient &m_client;
    Patience m_patience;
    std::map<Symbol, std::shared_ptr<Market>> m_markets;
    Symbol m_lastServed;
    int m_inFlight = 0;
    std::int64_t m_calls = 0;
    Backoff m_backoff;
    Backoff m_refused; // instead, where the address does not serve us
    Monotonic::time_point m_notBefore; // after an error
    Monotonic::time_point m_failedAt;
    Monotonic::time_point m_nextInTurn;
    bool m_isRefused = false;
    std::optional<std::chrono::duration<double>> m_callDuration; // smoothed
    QTimer m_wake;
    QString m_problem;
};

} // namespace tidemark
