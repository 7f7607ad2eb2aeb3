#pragma once

#include "database/pg_session.h"

namespace tidemark {

// Vacuuming gives the pages of an index that packing has emptied to the month's next trades, never to the disk. So one that has become
// mostly air is built anew beside the old one, while recorders go on storing into its table; what an interrupted attempt left is taken
// away. Lives on its session's thread, outside of a transaction.
class MonthIndexes {
public:
    static constexpr std::int64_t worthIt = 4 * 1024 * 1024; // bytes

    explicit MonthIndexes(PgSession &session, std::int64_t least = worthIt) : m_session(session), m_least(least) {}

    // After VACUUM of the month's table. Whether one was built anew; where it cannot be now, as on a full disk, all stays as it is.
    [[nodiscard]] Result<bool> giveRoomBack(const QString &table);

private:
    struct Index {
        QString name;
        std::int64_t bytes = 0;
        bool isWhole = true;
        std::int64_t rows = 0;

        [[nodiscard]] bool isLeftOver() const;
        [[nodiscard]] bool isMostlyAir(std::int64_t least) const;
    };
    [[nodiscard]] Result<std::vector<Index>> indexesOf(const QString &table);
    [[nodiscard]] Result<void> removeLeftOvers(const QString &table);

    PgSession &m_session;
    std::int64_t m_least; // what is smaller is left alone
};

} // namespace tidemark
