#pragma once

#include "core/result.h"
#include "core/timestamp.h"

#include <QString>

#include <cstdint>

namespace tidemark {

// How many trades were fetched since midnight UTC, by this recorder and others of its data folder. The record cannot tell: what is
// healed becomes one with the stored range beside it. So a small file keeps it over a restart, written now and then; what a
// crash forgets is a number for people, no part of the record. Exchange thread.
class HealedToday {
public:
    // Reads what an earlier run of the same day left; a file that cannot be read counts nothing, and the log says so.
    explicit HealedToday(QString path);
    ~HealedToday() { save(); }
    HealedToday(const HealedToday &) = delete;
    HealedToday &operator=(const HealedToday &) = delete;

    void add(std::int64_t trades, Timestamp now);
    // Of others, as of when this was saved last.
    [[nodiscard]] std::int64_t count(Timestamp now) const;
    // What could not be written is tried again the next time, and the log says so once.
    void save();

private:
    struct Day {
        std::int64_t number = 0; // since the epoch
        std::int64_t trades = 0;
    };
    [[nodiscard]] Result<Day> kept() const;
    void tell(const QString &problem);

    QString m_path;
    Day m_day;
    std::int64_t m_unsaved = 0; // of these
    QString m_problem; // as it is now
};

} // namespace tidemark
