#pragma once

#include "core/trade.h"
#include "database/pg_session.h"

#include <chrono>
#include <map>
#include <set>
#include <span>
#include <vector>

namespace tidemark {

// The month in which a trade lies, UTC: "2024-08".
[[nodiscard]] QString monthText(Timestamp moment);

// The monthly partitions of `trades` (UTC), made before the rows that need them come: a table is created apart and then
// attached, in a short transaction of its own under an advisory lock, so that it waits for no reader and two writers may
// do it at once. Partitions that somebody made by hand are used as they are, whatever their names and bounds; and so is one that takes
// what no other does, where it stands in the way. Lives on its session's thread and remembers what is there.
class Partitions {
public:
    // Months whose trades cannot be stored now, and why, in a sentence with what to do.
    using Unavailable = std::map<QString, QString>;

    explicit Partitions(PgSession &session) : m_session(session) {}

    // Makes what is missing of the trades' months and, in advance, of the months after them.
    [[nodiscard]] Result<Unavailable> ensureFor(std::span<const Trade> trades);

    struct Partition {
        QString name;
        Timestamp from;
        Timestamp to;
        bool isDefault = false;
    };
    // Those that bear a name as we give it.
    [[nodiscard]] Result<std::vector<Partition>> own();
    enum class Drop { Done, HasRows, Busy };
    // Waits for nobody longer than a moment: readers and recorders would wait behind it. Whoever needs the month makes it again.
    [[nodiscard]] Result<Drop> dropIfEmpty(const QString &name);
    // Gives the room of a table's removed rows back for new ones, where this role owns it; else the server does so in its own time. False then.
    [[nodiscard]] Result<bool> vacuum(const QString &table);

    // Asks the database again next time.
    void forget();

private:
    using Clock = std::chrono::steady_clock;
    using Month = std::chrono::year_month;

    // What of a month no partition has.
    struct Part {
        Timestamp from;
        Timestamp to;
        QByteArray name;
    };
    struct Failure {
        QString why;
        Clock::time_point again;
    };

    [[nodiscard]] Result<void> ensure(Month month, bool isInAdvance);
    [[nodiscard]] Result<void> make(Month month);
    [[nodiscard]] Result<std::vector<Partition>> existing();
    [[nodiscard]] static std::vector<Part> missingOf(Month month, const std::vector<Partition> &there);
    [[nodiscard]] Result<void> create(const Part &part);
    [[nodiscard]] QString sentenceFor(Month month, const Error &error) const;

    PgSession &m_session;
    std::set<Month> m_known;
    std::map<Month, Failure> m_failed;
    bool m_saidDefault = false;
};

} // namespace tidemark
