#pragma once

#include "core/record_values.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace tidemark {

// The gaps that are larger than what is fetched unasked, and what a person has decided about them. A value.
class LargeGaps {
public:
    explicit LargeGaps(std::int64_t limit) : m_limit(limit) {}

    [[nodiscard]] std::int64_t limit() const { return m_limit; }
    // An outline of a market's whole record.
    void take(const RecordOutline &outline);
    void clear() { m_gaps.clear(); }
    // To be fetched or skipped, on its way: not asked about again while it lasts.
    void decide(Symbol symbol, IdRange ids);
    // Of one market; of all of them in the order of `symbols`.
    [[nodiscard]] std::optional<RecordStretch> newestOf(Symbol symbol) const;
    [[nodiscard]] std::optional<Symbol> firstOf(const std::vector<Symbol> &symbols) const;

private:
    struct Gaps {
        std::vector<RecordStretch> open;
        std::vector<IdRange> decided;
    };

    std::int64_t m_limit;
    std::unordered_map<Symbol, Gaps> m_gaps;
};

} // namespace tidemark
