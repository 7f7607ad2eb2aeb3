#pragma once

#include "core/result.h"
#include "core/symbol.h"
#include "core/timestamp.h"
#include "core/trade.h"

#include <QObject>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>

namespace tidemark {

class Healer;
class RestClient;

// Has the newest trades of a market that has none yet fetched, and the time before its first one, so that no market begins
// empty, however quiet it is. Finds the id to begin with by time, and asks again later where the exchange cannot say.
// Exchange thread.
class FirstFetch : public QObject {
    Q_OBJECT
public:
    // The oldest id that is here, if any.
    using OldestId = std::function<std::optional<std::int64_t>(const Symbol &symbol)>;

    // Nothing is fetched where `reach` is zero.
    FirstFetch(RestClient &client, Healer &healer, std::chrono::seconds reach, OldestId oldestId, QObject *parent = nullptr);

    // A market whose record begins at `begins`, or that has none: wanted is what lies up to `reach` before now.
    void learn(const Symbol &symbol, std::optional<Timestamp> begins, Timestamp now);
    // For markets that are learned of from now on.
    void setReach(std::chrono::seconds reach) { m_reach = reach; }
    void forget(const Symbol &symbol) { m_wanted.erase(symbol); }
    // Asks what is due; about once a second, with the exchange's now.
    void look(Timestamp now);

Q_SIGNALS:
    // The newest trades of a market that had none.
    void fetched(const tidemark::TradeBatch &batch);

private:
    using Monotonic = std::chrono::steady_clock;

    void ask(const Symbol &symbol, Timestamp since);
    void askNewest(const Symbol &symbol, Timestamp since);
    void askSince(const Symbol &symbol, Timestamp since);
    void askLater(const Symbol &symbol);
    void onAnswer(const Symbol &symbol, const Result<std::optional<std::int64_t>> &answer);

    RestClient &m_client;
    Healer &m_healer;
    std::chrono::seconds m_reach;
    OldestId m_oldestId;
    std::map<Symbol, Monotonic::time_point> m_wanted; // when to ask next
};

} // namespace tidemark
