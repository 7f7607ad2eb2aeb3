#pragma once

#include <array>
#include <cstdint>

namespace tidemark {

// The ids of one market that were delivered lately, so that what two connections both deliver passes once. Remembers the
// newest `window` of contiguous ids in memory of fixed size; an id far from all others pushes out only those whose place
// it takes. What is forgotten passes again: the record's ledger drops a double, a late trade must not be lost here.
class RecentIds {
public:
    static constexpr std::int64_t window = 65'536;

    // True the first time; false only for an id that was added before. Ids are not negative.
    [[nodiscard]] bool add(std::int64_t id)
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

    // Whether this id came lately with another content (a sum of it); of ids that are longer ago nobody knows.
    [[nodiscard]] bool wasOther(std::int64_t id, std::uint32_t content)
    {
        auto &there = m_contents[std::size_t(id) % m_contents.size()];
        if (there.id < id)
            there = {id, content};
        return there.id == id && there.content != content;
    }

private:
    static constexpr std::size_t contents = 128;
    struct Content {
        std::int64_t id = -1;
        std::uint32_t content = 0;
    };
    static constexpr std::int64_t blockSize = 64;
    // The seen ids among blockSize neighbours, a bit each.
    struct Block {
        std::int64_t number = 0;
        std::uint64_t seen = 0;
    };
    std::array<Content, contents> m_contents{};
    std::array<Block, window / blockSize + 1> m_blocks{}; // one more, since the window seldom begins with a block
};

} // namespace tidemark
