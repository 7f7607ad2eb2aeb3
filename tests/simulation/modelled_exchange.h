#pragma once

#include "core/trade.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace tidemark {

class Course;

// The exchange itself: markets that trade in bursts and pauses, with ids that ascend by one (but for a few that never were), and
// what it still has of each. Whoever asks for trades gets them as its database knows them: a little later than its streams.
class ModelledExchange : public QObject {
    Q_OBJECT
public:
    struct Market {
        std::map<std::int64_t, Trade> trades; // all that ever were, by id
        std::map<std::int64_t, Trade> former; // before its ids started again
        std::int64_t nextId = 0;
        std::int64_t oldestKept = 0;
        std::int64_t burst = 0; // trades left of it
    };

    ModelledExchange(Course &course, int markets);

    void start();
    void stopTrading() { m_isTrading = false; }
    // What its database is behind its streams.
    void setLag(std::chrono::microseconds lag) { m_lag = lag; }
    // It gives up the older half of what it has of each market.
    void forgetOlder();
    // The ids of its first market start again, once; of what was before it knows nothing any more.
    void startAgain();

    [[nodiscard]] const std::map<Symbol, Market> &markets() const { return m_markets; }
    [[nodiscard]] std::vector<Symbol> symbols() const;
    // As its REST interface tells it: ascending from `fromId` on; without one, the newest.
    [[nodiscard]] std::vector<Trade> page(const Symbol &symbol, std::optional<std::int64_t> fromId, int limit) const;
    // A trade that the database refuses for its content, now and for ever.
    [[nodiscard]] static bool isRefusedByDatabase(const Trade &trade);

Q_SIGNALS:
    void traded(const tidemark::Trade &trade);

private:
    void trade();
    void tradeIn(const Symbol &symbol, Market &market);

    Course &m_course;
    std::map<Symbol, Market> m_markets;
    QTimer m_next;
    std::chrono::microseconds m_lag{0};
    bool m_hasHoles;
    bool m_hasRefused;
    bool m_isTrading = true;
};

} // namespace tidemark
