#pragma once

#include "core/id_ranges.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace tidemark {

// What the ledger says about a range of ids; what it says nothing about is missing.
enum class CoverageKind {
    Stored,
    Rejected, // arrived, but could not be stored
    Hole,     // the exchange itself does not have them
    Skipped,  // deliberately not fetched, or older than the exchange keeps
    Dropped,  // were stored, and dropped as a person chose; the candles still count them
};

struct CoverageRange {
    IdRange ids;
    CoverageKind kind = CoverageKind::Stored;
    QString note;

    friend bool operator==(const CoverageRange &, const CoverageRange &) = default;
};

// A stretch of one symbol's ledger in memory: disjoint ranges of ids, of which those that touch and say the same are one.
// Knows what it was loaded from, and so what has to be written back. Pure.
class CoverageMap {
public:
    // A range as it stands in the database; the same range twice is one.
    void load(const CoverageRange &range);

    // Stored and rejected ids replace holes and skipped ones, holes replace skipped ones, stored ids replace dropped ones; nothing
    // else is replaced, what is there stays.
    void put(IdRange ids, CoverageKind kind, const QString &note = {});

    // What of these ids is stored is dropped from now on.
    void drop(IdRange ids, const QString &note);

    // What of these ids says `kind` says nothing from now on.
    void forget(IdRange ids, CoverageKind kind);

    [[nodiscard]] std::optional<CoverageKind> kindOf(std::int64_t id) const;
    // Whether any id of the range is stored or rejected, or was and is dropped.
    [[nodiscard]] bool touchesKnown(IdRange ids) const;
    [[nodiscard]] std::vector<CoverageRange> ranges() const;

    // What to delete (by first id) and to insert or overwrite, to bring the database to this state.
    [[nodiscard]] std::vector<std::int64_t> removed() const;
    [[nodiscard]] std::vector<CoverageRange> changed() const;

private:
    using Ranges = std::map<std::int64_t, CoverageRange>; // by first id

    [[nodiscard]] Ranges::const_iterator firstEndingAtOrAfter(std::int64_t id) const;
    [[nodiscard]] std::vector<IdRange> partsOf(IdRange ids, CoverageKind kind) const;
    [[nodiscard]] std::vector<IdRange> replaceable(IdRange ids, CoverageKind kind) const;
    void carve(IdRange ids);
    void insertMerged(CoverageRange range);

    Ranges m_loaded;
    Ranges m_ranges;
};

} // namespace tidemark
