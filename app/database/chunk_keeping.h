#pragma once

#include "core/id_ranges.h"
#include "core/keeping.h"
#include "core/symbol.h"
#include "database/pg_session.h"

#include <map>
#include <optional>
#include <vector>

namespace tidemark {

// What a record's rules ask for where trades lie in chunks of time that all markets share (Engine::hasChunks): those that every market's
// rule lets go are dropped whole, and those that are cold are compressed. A chunk at a time; the ledger says in the same transaction
// what was dropped. Lives on its session's thread.
class ChunkKeeping {
public:
    // Compressed after so many days where no rule says after how many.
    static constexpr int usualDays = 7;

    ChunkKeeping(PgSession &session, const KeepingRules &rules, Timestamp now) : m_session(session), m_rules(rules), m_now(now) {}

    // What one call has done: a chunk, and its trades.
    struct Done {
        Timestamp from;
        std::int64_t trades = 0;
    };
    // The oldest chunk that all of these markets let go; nothing where there is none.
    [[nodiscard]] Result<std::optional<Done>> dropNext(const std::vector<Symbol> &markets);
    // The oldest chunk that is cold and is not compressed, or has got rows since; nothing where there is none.
    [[nodiscard]] Result<std::optional<Done>> compressNext();

    // After how many days chunks are compressed: the longest that a rule says.
    [[nodiscard]] static int compressAfter(const KeepingRules &rules);

private:
    struct Chunk {
        QString name;
        Timestamp from;
        Timestamp to;
        bool isToBeCompressed = false;
    };
    using Counts = std::map<Symbol, std::int64_t>;

    [[nodiscard]] std::optional<Timestamp> limitOf(const std::vector<Symbol> &markets) const;
    [[nodiscard]] Result<std::vector<Chunk>> chunksBefore(Timestamp limit);
    [[nodiscard]] Result<Counts> countsOf(const Chunk &chunk);
    [[nodiscard]] Result<std::map<Symbol, IdRanges>> idsOf(const Chunk &chunk, const Counts &counts);
    [[nodiscard]] Result<void> drop(const Chunk &chunk, const std::map<Symbol, IdRanges> &ids);
    [[nodiscard]] Result<void> noteDropped(const std::map<Symbol, IdRanges> &ids);

    PgSession &m_session;
    const KeepingRules &m_rules;
    Timestamp m_now;
};

// What the ledger says of trades that a rule let go.
[[nodiscard]] QString droppedNote(const KeepingRules &rules, const Symbol &symbol);

} // namespace tidemark
