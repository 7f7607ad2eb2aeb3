#include "healing_scene.h"

#include "support/await.h"
#include "support/must.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace tidemark::test {

using namespace std::chrono_literals;

std::unique_ptr<Recorder> started(const RecorderOptions &options)
{
    auto recorder = Recorder::create(options);
    must(recorder);
    recorder.value()->start();
    return std::move(recorder).value();
}

StopReport stop(Recorder &recorder, std::chrono::milliseconds patience)
{
    QSignalSpy stopped(&recorder, &Recorder::stopped);
    recorder.stop(patience);
    if (!stopped.wait(longest))
        qFatal("the recorder does not stop");
    QCoreApplication::sendPostedEvents();
    if (stopped.count() != 1)
        qFatal("the recorder stopped %d times", int(stopped.count()));
    return stopped.first().first().value<StopReport>();
}

HealingScene::HealingScene(const TestServer &server) : m_database(server) {}

void HealingScene::startExchange(const QString &faults, int rate)
{
    SimulatorOptions options;
    options.clock = [this] { return wallClock() + std::chrono::microseconds(m_ahead.load()); };
    options.rate = rate;
    options.symbols = {btc, eth};
    options.faults = faults;
    auto exchange = SimulatedExchange::start(options);
    must(exchange);
    m_exchange = std::move(exchange).value();
}

RecorderOptions HealingScene::options(const QString &folder) const
{
    RecorderOptions options;
    options.dataDir = m_folder.filePath(folder);
    QDir().mkpath(options.dataDir);
    options.databaseUri = m_database.target().toUri();
    options.endpoints = m_exchange->endpoints();
    options.symbols = {btc, eth};
    options.firstFetch = 0s;
    return options;
}

// Ranges a line, ascending.
QString HealingScene::ledger(const Symbol &symbol, const QString &what) const
{
    return m_database.table("SELECT " + what.toUtf8() + " FROM coverage WHERE symbol = '" + symbol.toString().toUtf8()
                             + "' ORDER BY first_id");
}

void HealingScene::compareWithLedger() const
{
    QCOMPARE(number("SELECT count(*) FROM trades"),
             number("SELECT sum(last_id - first_id + 1) FROM coverage WHERE kind = 'stored'"));
    QCOMPARE(number("SELECT count(DISTINCT (symbol, trade_id)) FROM trades"), number("SELECT count(*) FROM trades"));
}

} // namespace tidemark::test
