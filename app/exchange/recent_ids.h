#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace tidemark {

// The ids of one market that were delivered lately, so that what two connections both deliver passes once. Remembers the
// newest `window` of contiguous ids in bounded memory, which a market of few trades takes little of; an id far from all others
// pushes out only those whose place it takes. What is forgotten passes again: the record's ledger drops a double, a late trade
// must not be lost here.
class RecentIds {
public:
    static constexpr std::int64_t window = 65'536;

    // True the first time; false only for an id that was added before. Ids are not negative.
    [[nodiscard]] bool add(std::int64_t id)
    {
        const auto number = id / blockSize;
        const auto bit = std::uint64_t(1) << (id % blockSize);
        while (isCrowded(number))
            grow();
        auto &block = placeOf(number);
        if (block.number != number)
            block = {number, 0};
        const bool isNew = (block.seen & bit) == 0;
        block.seen |= bit;
        return isNew;
    }

    // Whether this id came lately with another content (a sum of it); of ids that are longer ago nobody knows.
    [[nodiscard]] bool wasOther(std::int64_t id, std::uint32_t content)
    {
        if (m_contents.empty())
            m_contents.resize(fewContents);
        auto &there = m_contents[std::size_t(id) % m_contents.size()];
        if (there.id < id)
            there = {id, content};
        return there.id == id && there.content != content;
    }

    [[nodiscard]] std::size_t bytes() const { return m_blocks.capacity() * sizeof(Block) + m_contents.capacity() * sizeof(Content); }

private:
    static constexpr std::size_t fewContents = 16;
    static constexpr std::size_t mostContents = 128;
    struct Content {
        std::int64_t id = -1;
        std::uint32_t content = 0;
    };
    static constexpr std::int64_t blockSize = 64;
    static constexpr std::size_t fewBlocks = 4;
    static constexpr std::size_t mostBlocks = window / blockSize + 1; // one more, since the window seldom begins with a block
    // The seen ids among blockSize neighbours, a bit each.
    struct Block {
        std::int64_t number = 0;
        std::uint64_t seen = 0;
    };

    [[nodiscard]] Block &placeOf(std::int64_t number) { return m_blocks[std::size_t(number) % m_blocks.size()]; }
    // Its place is taken by another block of the window.
    [[nodiscard]] bool isCrowded(std::int64_t number)
    {
        if (m_blocks.size() == mostBlocks)
            return false;
        if (m_blocks.empty())
            return true;
        const auto &block = placeOf(number);
        const auto apart = block.number < number ? number - block.number : block.number - number;
        return block.seen != 0 && apart != 0 && apart < std::int64_t(mostBlocks);
    }
    // Blocks of one window have places of their own in a larger room, too.
    void grow()
    {
        auto former = std::exchange(m_blocks, std::vector<Block>(m_blocks.empty() ? fewBlocks : std::min(2 * m_blocks.size(), mostBlocks)));
        for (const auto &block : former) {
            if (block.seen != 0)
                placeOf(block.number) = block;
        }
        // What stands at another place now is forgotten.
        m_contents.resize(std::clamp(m_blocks.size() / 4, fewContents, mostContents));
    }

    std::vector<Block> m_blocks;
    std::vector<Content> m_contents;
};

} // namespace tidemark
