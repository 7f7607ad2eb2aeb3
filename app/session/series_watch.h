#pragma once

#include "core/result.h"
#include "core/series_start.h"
#include "core/trade.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace tidemark {

class RestClient;

// Finds out whether the exchange has started a market's trade ids again, once a trade contradicts the record: a lower id,
// traded later. The exchange itself is asked; until it has answered, the market's trades wait here, so that neither the
// record nor an alert takes the new series for the former one. Exchange thread.
class SeriesWatch : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t mostHeld = 100'000; // trades of a market; older ones are fetched again by their ids

    struct Patience {
        std::chrono::milliseconds retry{2'000};
        std::chrono::milliseconds convincing{60'000}; // then a stream that says it several times is believed by itself
        std::chrono::milliseconds longest{600'000};   // then what is known is decided by, however little it is
    };

    explicit SeriesWatch(RestClient &client, QObject *parent = nullptr);
    SeriesWatch(RestClient &client, const Patience &patience, QObject *parent = nullptr);

    // `newest` is the known trade with the highest id. Within one series times do not fall as ids rise.
    [[nodiscard]] static bool isContradiction(const Trade &newest, const Trade &trade);

    // Asks, unless that was done lately and the series went on. True where an answer is awaited. `evidence` contradicts what is
    // known as a trade that waits does, but is elsewhere already.
    bool suspect(const Trade &newest, std::int64_t highestId, const std::optional<Trade> &evidence = {});
    [[nodiscard]] bool isSuspected(const Symbol &symbol) const { return m_suspects.contains(symbol); }
    void hold(const Trade &trade);
    // Trades that wait for an answer, of all markets.
    [[nodiscard]] std::int64_t held() const;
    // Of any market.
    [[nodiscard]] bool isAsking() const { return !m_suspects.empty(); }
    // For a person; empty where nothing waits.
    [[nodiscard]] QString notice(const Symbol &symbol) const;

Q_SIGNALS:
    // With what was held meanwhile.
    void began(const tidemark::SeriesStart &start, const std::vector<tidemark::Trade> &held);
    void goesOn(const tidemark::Symbol &symbol, const std::vector<tidemark::Trade> &held);

private:
    using Monotonic = std::chrono::steady_clock;
    struct Suspect {
        Trade newest;
        std::int64_t highestId = 0;
        Monotonic::time_point since;
        std::vector<Trade> held;
        std::optional<Trade> evidence;
        bool isAsking = false;
    };

    void ask();
    void askNewest(const Symbol &symbol);
    [[nodiscard]] bool isBehind(const Suspect &suspect, const Trade &newest) const;
    [[nodiscard]] static bool isWithin(std::chrono::milliseconds time, const Suspect &suspect);
    [[nodiscard]] bool isPatient(const Suspect &suspect) const;
    [[nodiscard]] static std::vector<Trade> contradictions(const Suspect &suspect); // among what waits, and the evidence
    void onNothingNewer(const Symbol &symbol, bool hasTrades);
    void onNewest(const Symbol &symbol, const Trade &newest);
    void askSameId(const Symbol &symbol);
    void askFirst(const Symbol &symbol);
    void retry(const Symbol &symbol, const QString &problem);
    void believeStream(const Symbol &symbol, const QString &problem);
    void conclude(const Symbol &symbol, Timestamp beganAt, std::int64_t firstId);
    void acquit(const Symbol &symbol);

    RestClient &m_client;
    Patience m_patience;
    std::map<Symbol, Suspect> m_suspects;
    std::map<Symbol, Monotonic::time_point> m_acquitted;
    QTimer m_retry;
};

} // namespace tidemark
