#pragma once

#include "database/engine.h"
#include "database/engine_move.h"
#include "database/pg_session.h"
#include "database/pg_target.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace tidemark {

// What a person wishes a record to be kept by, and how.
struct EngineWish {
    Engine::Kind kind = Engine::Kind::PostgreSql;
    std::optional<int> chunkDays = {}; // TimescaleDB; else by the number of markets
    std::optional<int> shards = {};    // Citus; else by the number of servers
};

// What was done.
struct EngineReport {
    Engine engine;
    bool isChanged = false; // it was another one before, or its chunks' interval
    int chunkDays = 0;      // TimescaleDB
    int shards = 0;         // Citus
    int servers = 0;        // that have shards
    std::int64_t moved = 0; // trades, by this call
};

// Gives a record the engine that a person wishes, by the owner of its tables. An empty record in a moment; a filled one of PostgreSQL is moved
// to TimescaleDB beside its readers, while who records waits with its spool, and stays what it was until all is there: whatever ends
// the program in between, the next call goes on. Others are refused in words. Lives on its session's thread.
class EngineSetup {
public:
    using Told = std::function<void(const EngineMove::Progress &)>;

    EngineSetup(PgSession &session, PgTarget target, PgBounds bounds) : m_session(session), m_target(std::move(target)), m_bounds(std::move(bounds)) {}

    // Errors: DatabaseTrouble's words; "cancelled" where it was stopped.
    [[nodiscard]] Result<EngineReport> make(const EngineWish &wish, const Told &told, const std::stop_token &stop);

    // What an empty database can be given there; none where there is no choice, or it is made.
    [[nodiscard]] static Result<std::vector<Engine::Kind>> offered(PgSession &session);

    // Chunks of so many days for so many markets: what is written to at a time has to fit in memory.
    [[nodiscard]] static int chunkDaysFor(std::size_t markets) { return markets > 10 ? 1 : 7; }
    [[nodiscard]] static int shardsFor(int servers) { return servers > 1 ? 16 : 8; }

private:
    [[nodiscard]] Result<void> check(const EngineWish &wish, const Engine &now);
    [[nodiscard]] Result<void> checkServer(Engine::Kind kind);
    [[nodiscard]] Result<void> createExtension(Engine::Kind kind);
    [[nodiscard]] Result<bool> hasTrades();
    [[nodiscard]] Result<EngineReport> makeHypertable(const EngineWish &wish, const Told &told, const std::stop_token &stop);
    [[nodiscard]] Result<void> createAside(int chunkDays, bool compresses);
    [[nodiscard]] Result<std::int64_t> fillAside(PgSession &keeper, bool compresses, const Told &told, const std::stop_token &stop);
    [[nodiscard]] Result<void> swap(PgSession &keeper, const Engine &engine);
    [[nodiscard]] Result<EngineReport> setChunks(const EngineWish &wish, const Engine &now);
    [[nodiscard]] Result<void> checkCluster();
    [[nodiscard]] Result<EngineReport> distribute(const EngineWish &wish);
    [[nodiscard]] Result<EngineReport> reportOf(EngineReport report);

    PgSession &m_session;
    PgTarget m_target;
    PgBounds m_bounds;
};

} // namespace tidemark
