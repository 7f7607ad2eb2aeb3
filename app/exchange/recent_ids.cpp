#include "exchange/recent_ids.h"

namespace tidemark {

bool RecentIds::add(std::int64_t id)
{
    const auto number = id / blockSize;
    const auto bit = std::uint64_t(1) << (id % blockSize);
    auto &block = m_blocks[std::size_t(number) % m_blocks.size()];
    if (block.number != number)
        block = {number, 0};
    const bool isNew = (block.seen & bit) == 0;
    block.seen |= bit;
    return isNew;
}

} // namespace tidemark
