#include "bench/made_trades.h"
#include "bench/plain_ways.h"
#include "bench/recording_run.h"
#include "database/engine_setup.h"
#include "database/keeping_round.h"
#include "database/packer.h"
#include "support/engine_server.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

constexpr std::array kinds{Engine::Kind::PostgreSql, Engine::Kind::TimescaleDb, Engine::Kind::Citus};

// The server that an engine is measured on; nothing where there is none.
struct Place {
    std::unique_ptr<EngineServer> engine;
    std::unique_ptr<TestServer> plain;

    [[nodiscard]] const TestServer &server() const { return engine ? engine->server() : *plain; }
};

Place placeOf(Engine::Kind kind)
{
    Place place;
    if (kind == Engine::Kind::PostgreSql)
        place.plain = std::make_unique<TestServer>();
    else
        place.engine = std::make_unique<EngineServer>(Engine::wordOf(kind));
    return place;
}

std::unique_ptr<TestDatabase> databaseOf(const Place &place, Engine::Kind kind)
{
    auto database = std::make_unique<TestDatabase>(place.server());
    const auto session = database->open();
    require(mustHave(EngineSetup(*session, database->target(), {}).make({kind, 1, {}}, {}, {})).engine.kind() == kind, QStringLiteral("It is another engine."));
    return database;
}

double bytesATradeOf(const TestDatabase &database, std::int64_t trades)
{
    const auto session = database.open();
    require(session->run("VACUUM ANALYZE"));
    return double(mustHave(Packer(*session).bytes())) / double(trades);
}

// As the record's keeper does it, once the trades are old.
void makeCold(const TestDatabase &database, Engine::Kind kind, Timestamp newest)
{
    const auto session = database.open();
    KeepingRules rules;
    if (kind == Engine::Kind::PostgreSql)
        rules.set({QStringLiteral("ALL"), {7, {}}});
    KeepingRound round(*session, rules, newest + std::chrono::days(40));
    require(round.begin());
    while (mustHave(round.next()))
        ;
}

void measure(Engine::Kind kind, const std::vector<Trade> &trades, const QString &recording, int rounds)
{
    const auto place = placeOf(kind);
    const auto batches = inBatches(trades, PlainWays::batchTrades);
    std::vector<double> toCopy;
    for (int round = 0; round < rounds; ++round) {
        const auto copy = bareCopy(*databaseOf(place, kind), batches);
        const auto database = databaseOf(place, kind);
        const auto outcome = recordRun(database->target(), recording, QStringLiteral("0"), std::int64_t(trades.size()));
        toCopy.push_back(outcome.tradesPerSecond / copy);
        say(QStringLiteral("  %1 %2 trades/s   its bare COPY %3 rows/s   ratio %4").arg(Engine::nameOf(kind), -12).arg(outcome.tradesPerSecond, 7, 'f', 0)
                .arg(copy, 7, 'f', 0).arg(toCopy.back(), 0, 'f', 2));
        if (round + 1 < rounds)
            continue;
        const auto plain = bytesATradeOf(*database, std::int64_t(trades.size()));
        if (kind != Engine::Kind::Citus)
            makeCold(*database, kind, trades.back().tradedAt);
        say(QStringLiteral("  %1 of bare COPY %2   bytes a trade %3, cold %4").arg(Engine::nameOf(kind), -12).arg(spread(toCopy, 2)).arg(plain, 0, 'f', 1)
                .arg(bytesATradeOf(*database, std::int64_t(trades.size())), 0, 'f', 1));
    }
}

} // namespace

// From the exchange's frame to COMMIT on each engine that is there, beside its own bare COPY, and what a trade takes.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const auto trades = makeTrades(scale.pick(500'000, 100'000));
    const QTemporaryDir folder;
    const auto recording = folder.filePath(QStringLiteral("recording.jsonl"));
    writeRecording(recording, trades);
    sayHeading(QStringLiteral("Recording %1 trades of two symbols at full speed, by engine").arg(trades.size()));
    for (const auto kind : kinds) {
        const auto missing = kind == Engine::Kind::PostgreSql ? QString() : EngineServer::missing(Engine::wordOf(kind));
        if (missing.isEmpty())
            measure(kind, trades, recording, scale.pick(5, 2));
        else
            say(QStringLiteral("  %1 is not measured: %2.").arg(Engine::nameOf(kind), missing));
    }
    return 0;
}
