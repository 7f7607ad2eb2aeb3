#pragma once

#include "core/id_ranges.h"
#include "core/result.h"
#include "core/symbol.h"
#include "core/trade.h"
#include "exchange/backoff.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tidemark {

class RestClient;

// Fetches trades that are known to be missing, by id, from historicalTrades: the newest gap first, near gaps in one call,
// markets in turn. Goes on trying through errors and while the exchange's database lags. Exchange thread.
class GapFiller : public QObject {
    Q_OBJECT
public:
    struct Patience {
        std::chrono::milliseconds secondAnswer{60'000}; // before an id counts as absent at the exchange
        std::chrono::milliseconds firstRetry{1'000};
        std::chrono::milliseconds longestRetry{60'000};
    };
    static constexpr int callsInFlight = 2;

    explicit GapFiller(RestClient &client, QObject *parent = nullptr);
    GapFiller(RestClient &client, const Patience &patience, QObject *parent = nullptr);
    ~GapFiller() override;

    // What is asked for already is not asked for twice.
    void request(const Symbol &symbol, IdRange range);
    // Everything from `firstId` until the exchange has no later trade.
    void requestFrom(const Symbol &symbol, std::int64_t firstId);
    void forget(const Symbol &symbol);

    // Ids still to fetch, as far as they are known: an open end counts nothing until its trades are there.
    [[nodiscard]] std::int64_t pending() const;
    [[nodiscard]] std::int64_t pending(const Symbol &symbol) const;
    // Why nothing can be fetched now; empty while all is well.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void fetched(const tidemark::TradeBatch &batch);
    // The exchange itself does not have them: two answers, each with a later id.
    void absent(const tidemark::Symbol &symbol, tidemark::IdRange range);
    void statusChanged();

private:
    using Monotonic = std::chrono::steady_clock;

    struct Gaps;
    struct Call;

    [[nodiscard]] Gaps &gapsOf(const Symbol &symbol);
    void fill();
    [[nodiscard]] std::optional<Call> nextCall(Monotonic::time_point now) const;
    void send(const Call &call);
    void onAnswer(const Call &call, Result<TradeBatch> answer);
    void onFailure(Gaps &gaps, const Error &error);
    void accept(const Call &call, Gaps &gaps, const TradeBatch &answer);
    [[nodiscard]] IdRanges conclude(const Call &call, Gaps &gaps, const IdRanges &answered, bool isReadable);
    void scheduleNext();
    void setProblem(const QString &problem);

    RestClient &m_client;
    Patience m_patience;
    std::map<Symbol, std::shared_ptr<Gaps>> m_gaps;
    Symbol m_lastServed;
    int m_inFlight = 0;
    Backoff m_backoff;
    Monotonic::time_point m_notBefore;
    QTimer m_wake;
    QString m_problem;
};

} // namespace tidemark
