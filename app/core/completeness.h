#pragma once

#include "core/timestamp.h"

#include <QLocale>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>

namespace tidemark {

// Whether all trades of a period from ≤ t < to are in the record, told by their ids. Ids that lie between the last trade
// before the period and the first one after it may belong to it, so `missing` and the others count all of these.
struct Completeness {
    std::int64_t stored = 0;   // trades of the period in the record
    std::int64_t missing = 0;  // ids that nothing is known about
    std::int64_t holes = 0;    // ids that the exchange itself does not have
    std::int64_t skipped = 0;  // ids that were deliberately not fetched, or that the exchange no longer keeps
    std::int64_t rejected = 0; // ids that arrived and could not be stored
    std::int64_t dropped = 0;  // ids that were stored, and dropped as a person chose; candles still count them
    std::int64_t archived = 0; // ids that were stored and are in files now; not among those dropped
    bool startsBeforeRecord = false; // of its beginning nothing is recorded, so nobody can count what is missing there
    bool endsAfterRecord = false;    // it reaches beyond the newest stored trade
    std::optional<Timestamp> recordBegins = {}; // the market's first and last stored trade, where the period reaches
    std::optional<Timestamp> recordEnds = {};   // beyond them
    std::optional<Timestamp> archivedAt = {}; // when the last of these was
    QStringList archives = {}; // the files of what is archived, as they were written, by time

    // Nothing is missing between the record's own trades, and the record knows both ends.
    [[nodiscard]] bool isComplete() const
    {
        return missing == 0 && skipped == 0 && rejected == 0 && dropped == 0 && archived == 0 && !startsBeforeRecord && !endsAfterRecord;
    }
    friend bool operator==(const Completeness &, const Completeness &) = default;
};

// Whether a period is complete, in words without a full stop: "1,482 of 1,482 trades", "1,470 of 1,482 trades, 12 missing".
// Where the period reaches beyond the record it says since or until when there is one, as `moment` writes it.
[[nodiscard]] QString completenessText(const Completeness &completeness, QLocale locale,
                                       const std::function<QString(Timestamp)> &moment = toIsoString);

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::Completeness)
