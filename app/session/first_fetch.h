#pragma once

#include "core/id_ranges.h"
#include "core/market_interest.h"
#include "core/result.h"
#include "core/status.h"
#include "core/timestamp.h"
#include "core/trade.h"
#include "session/first_fetch_book.h"
#include "session/first_fetch_pace.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace tidemark {

class Healer;
class RestClient;

// Has the newest trades of a market that has none yet fetched, and the time before its first one, so that no market begins
// empty, however quiet it is. Many markets in order of interest, a few at a time, within what the weight limit leaves to what can wait.
// Finds the id to begin with by time, and asks again later where the exchange cannot say. Exchange thread.
class FirstFetch : public QObject {
    Q_OBJECT
public:
    // The oldest id that is here, if any.
    using OldestId = std::function<std::optional<std::int64_t>(const Symbol &symbol)>;

    // Nothing is fetched where `reach` is zero. `book`: a file that remembers what is not done yet.
    FirstFetch(RestClient &client, Healer &healer, std::chrono::seconds reach, OldestId oldestId, const QString &book, QObject *parent = nullptr);

    // A market whose record begins at `begins`, or that has none: wanted is what lies up to `reach` before now.
    void learn(const Symbol &symbol, std::optional<Timestamp> begins, Timestamp now);
    // What the exchange lists: for which asset a market's value is told.
    void takeList(const std::vector<MarketInfo> &list) { m_list = list; }
    // Those that somebody looks at come first.
    void setForemost(const std::vector<Symbol> &symbols);
    // For markets that are learned of from now on.
    void setReach(std::chrono::seconds reach) { m_reach = reach; }
    void forget(const Symbol &symbol);
    // A person does without: nothing more is fetched of what is wanted now, also after a restart.
    void leaveOut();
    // Asks what is due; about once a second, with the exchange's now.
    void look(Timestamp now);
    [[nodiscard]] FirstHours standing() const;
    // What a person should know of its book.
    [[nodiscard]] QStringList notices() const { return m_book.notices(); }

Q_SIGNALS:
    // The newest trades of a market that had none.
    void fetched(const tidemark::TradeBatch &batch);

private:
    using Monotonic = std::chrono::steady_clock;
    enum class Stage { Waiting, Asking, Fetching };
    enum class Figures { Unknown, Asked, Settled };
    struct Want {
        Stage stage = Stage::Waiting;
        Monotonic::time_point due{};   // to be asked about
        Monotonic::time_point begun{}; // the stage
        std::optional<Timestamp> since = {};
        IdRange ids{}; // that the healer fetches
    };

    void settle();
    void finish(const Symbol &symbol);
    [[nodiscard]] bool areFiguresNeeded() const;
    void askFigures();
    void advance();
    [[nodiscard]] int underWay(Monotonic::time_point now) const;
    [[nodiscard]] bool mayAsk() const;
    void ask(const Symbol &symbol, Want &want);
    void askNewest(const Symbol &symbol, Timestamp since, int most);
    void takeNewest(const Symbol &symbol, Timestamp since, int most, const TradeBatch &newest);
    void askSince(const Symbol &symbol, Timestamp since);
    void askLater(const Symbol &symbol);
    void onAnswer(const Symbol &symbol, const Result<std::optional<std::int64_t>> &answer);
    // Trades that the reach brings, about.
    [[nodiscard]] std::optional<double> expected(const Symbol &symbol) const;
    [[nodiscard]] double weightOf(const Symbol &symbol, const Want &want) const;

    RestClient &m_client;
    Healer &m_healer;
    std::chrono::seconds m_reach;
    OldestId m_oldestId;
    FirstFetchBook m_book;
    MarketInterest m_interest;
    std::vector<MarketInfo> m_list;
    std::map<Symbol, Want> m_wanted;
    std::vector<Symbol> m_order; // of those, with what has been dropped since
    bool m_isOrderStale = true;
    std::int64_t m_total = 0; // since nothing was wanted
    Figures m_figures = Figures::Unknown;
    Monotonic::time_point m_figuresDue{};
    Monotonic::time_point m_saveDue{};
    FirstFetchPace m_pace;
};

} // namespace tidemark
