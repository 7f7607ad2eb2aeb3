#pragma once

#include "core/timestamp.h"

#include <QString>

#include <cstdint>

namespace tidemark {

// How many trades were fetched since midnight UTC, kept in a small file so that a restart does not forget it. The file is
// written at most every so often; what a crash forgets is a number for people, no part of the record. Exchange thread.
class HealedToday {
public:
    // Reads what an earlier run of the same day left; a file that is absent or makes no sense counts nothing.
    explicit HealedToday(QString path);
    ~HealedToday() { save(); }
    HealedToday(const HealedToday &) = delete;
    HealedToday &operator=(const HealedToday &) = delete;

    void add(std::int64_t trades, Timestamp now);
    [[nodiscard]] std::int64_t count(Timestamp now) const;
    void save();

private:
    QString m_path;
    std::int64_t m_day = 0; // since the epoch
    std::int64_t m_trades = 0;
    bool m_isSaved = true;
};

} // namespace tidemark
