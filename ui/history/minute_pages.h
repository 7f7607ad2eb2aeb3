#pragma once

#include "core/history_values.h"

#include <list>
#include <optional>
#include <unordered_map>
#include <vector>

namespace tidemark {

// The minutes of a range that were fetched lately, the longest unused dropped first. Holds at most about `capacity`
// trades, and always the newest page. A value.
class MinutePages {
public:
    explicit MinutePages(std::size_t capacity = 400'000) : m_capacity(capacity) {}

    // The minute's trades, marked as used; null where it is not held.
    [[nodiscard]] const std::vector<Trade> *use(std::size_t minute);
    void store(std::size_t minute, std::vector<Trade> trades);
    void clear();

    [[nodiscard]] std::size_t tradesHeld() const { return m_held; }

private:
    struct Page {
        std::vector<Trade> trades;
        std::list<std::size_t>::iterator use;
    };
    void drop(std::size_t minute);

    std::size_t m_capacity;
    std::size_t m_held = 0;
    std::list<std::size_t> m_uses; // the latest in front
    std::unordered_map<std::size_t, Page> m_pages;
};

} // namespace tidemark
