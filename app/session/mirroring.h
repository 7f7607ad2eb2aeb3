#pragma once

#include "core/market_rules.h"
#include "core/mirror_values.h"
#include "database/mirror_ledger.h"
#include "session/mirror_ahead.h"
#include "session/mirror_sender.h"

#include <functional>
#include <set>

namespace tidemark {

// What of the record is to be mirrored.
struct MirrorPlan {
    MarketRules markets = {}; // none named: all, also those to come
    MirrorPeriod period = {};
    bool ends = false;  // once all that is stored is there
    bool again = false; // also what was sent or refused before
    // For how long neither the mirror nor the record need answer before it gives up; absent: it never does.
    std::optional<std::chrono::milliseconds> patience = {};
};

// What was done.
struct MirrorReport {
    struct Market {
        std::int64_t sent = 0;
        std::int64_t refused = 0;
        std::int64_t waiting = 0;
    };
    std::map<Symbol, Market> markets;
    QString server;

    [[nodiscard]] Market all() const;
};

// Mirrors the record: what is stored and not in the mirror yet, newest first, for as long as it is wanted. What is stored late is sent late;
// a mirror that is away is waited for, and so is the record. What was sent is noted in the record, so that it goes on where it was, and a
// trade that is sent twice overwrites itself. What is older is read while what was read before is sent. Blocks: for a thread of its own, with
// sessions of its own.
class Mirroring {
public:
    using Open = MirrorAhead::Open; // also run on a thread of ours
    struct Ears {
        std::function<void(const MirrorStatus &status)> status; // after each step
        std::function<void(const QString &sentence)> say;       // once for each change
    };
    static QString elsewhere() { return QStringLiteral("elsewhere"); }

    Mirroring(MirrorClient &client, MirrorPlan plan, Open open, Ears ears);

    // Until the plan's end, or until it is stopped; an error's code is `elsewhere`, or says that a person has to act.
    [[nodiscard]] Result<void> run(const std::stop_token &stop);
    [[nodiscard]] MirrorReport report() const;

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] Result<void> begin(const std::stop_token &stop);
    [[nodiscard]] Result<void> work(const std::stop_token &stop);
    [[nodiscard]] Result<void> forgetWhatIsSentAgain();
    [[nodiscard]] Result<void> sendNewest(const std::stop_token &stop);
    [[nodiscard]] Result<void> sendOlder(const std::stop_token &stop);
    [[nodiscard]] std::vector<SymbolRun> olderRanges() const;
    [[nodiscard]] Result<void> send(const MirrorBatch &batch, const std::stop_token &stop);
    void passOver(const MirrorBatch &batch);
    [[nodiscard]] Result<void> keepTurn();
    [[nodiscard]] std::vector<Symbol> markets() const;
    [[nodiscard]] Result<void> learnPeriod();
    [[nodiscard]] std::vector<IdRange> waiting(const Symbol &symbol) const;
    [[nodiscard]] std::int64_t countWaiting() const;
    [[nodiscard]] bool isForGood(const Error &error) const;
    [[nodiscard]] bool isAwayTooLong();
    [[nodiscard]] Result<void> noteTaken(std::span<const Trade> trades);
    [[nodiscard]] Result<void> noteRefused(std::span<const Trade> trades, const QString &words);
    void say(const QString &sentence);
    void tell(MirrorStatus::State state, const QString &problem = {});

    MirrorClient &m_client;
    MirrorPlan m_plan;
    Open m_open;
    Ears m_ears;
    MirrorSender m_sender;
    MirrorLedger m_ledger;
    std::unique_ptr<PgSession> m_session;
    std::unique_ptr<PgSession> m_turn; // whose transaction keeps other programs from the same work
    Clock::time_point m_turnSeen{};
    Clock::time_point m_ledgerRead{};
    std::optional<Clock::time_point> m_awaySince; // the record does not answer
    std::map<Symbol, IdRange> m_within;
    std::size_t m_olderAtOnce = 4; // ranges
    MirrorReport m_report;
    MirrorStatus m_status;
    QString m_said;
    QString m_refusal; // that was said
    std::set<Symbol> m_saidMissing;
    MirrorAhead m_ahead;
};

} // namespace tidemark
