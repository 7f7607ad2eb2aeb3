#pragma once

#include "session/recorder.h"
#include "session/simulated_exchange.h"
#include "support/test_database.h"

#include <QObject>
#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace tidemark::test {

inline constexpr int longest = 30'000; // ms
inline const Symbol btc = *Symbol::fromText("BTCUSDT");
inline const Symbol eth = *Symbol::fromText("ETHUSDT");

[[nodiscard]] std::unique_ptr<Recorder> started(const RecorderOptions &options);
StopReport stop(Recorder &recorder, std::chrono::milliseconds patience = std::chrono::seconds(20));

// The whole way of healing: the program's recorder, the local exchange with its faults, and a database of its own.
class HealingScene {
public:
    explicit HealingScene(const TestServer &server);

    // `rate` in trades a second. Another exchange takes the place of the one before.
    void startExchange(const QString &faults, int rate = 300);
    // Its clock, and with it its market.
    void putExchangeAhead(std::chrono::seconds by) { m_ahead += std::chrono::microseconds(by).count(); }

    [[nodiscard]] RecorderOptions options(const QString &folder = QStringLiteral("one")) const;
    // Ranges a line, ascending.
    [[nodiscard]] QString ledger(const Symbol &symbol, const QString &what = QStringLiteral("kind")) const;
    [[nodiscard]] std::int64_t number(const QByteArray &sql) const { return m_database.valueOf(sql).toLongLong(); }
    [[nodiscard]] const TestDatabase &database() const { return m_database; }
    void compareWithLedger() const;

private:
    TestDatabase m_database;
    QTemporaryDir m_folder;
    std::atomic<std::int64_t> m_ahead = 0; // µs
    std::unique_ptr<SimulatedExchange> m_exchange;
};

// A test of which every function has a scene of its own.
class HealingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene.emplace(m_server); }
    void cleanup() { m_scene.reset(); }

private:
    TestServer m_server;

protected:
    std::optional<HealingScene> m_scene;
};

} // namespace tidemark::test
