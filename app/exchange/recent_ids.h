#pragma once

#include "core/id_ranges.h"

namespace tidemark {

// The ids of one market that were delivered lately, so that what two connections both deliver passes once. Ids below the
// window pass: a double that old is dropped by the record's ledger, a late trade must not be lost here.
class RecentIds {
public:
    static constexpr std::int64_t window = 100'000;

    // True the first time.
    [[nodiscard]] bool add(std::int64_t id);

private:
    IdRanges m_ids;
};

} // namespace tidemark
