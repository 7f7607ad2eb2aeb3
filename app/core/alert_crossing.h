#pragma once

#include "core/alert_rule.h"

namespace tidemark {

// When the price of one market crosses a level, whatever the order in which its trades arrive: a trade that reaches the
// level crosses it where an earlier one (by id) was truly on the other side. A trade at the level itself reaches it and is on
// neither side. Each crossing starts over from the newest trade, so that what comes late from before it says nothing any more.
class AlertCrossing {
public:
    AlertCrossing(Decimal level, AlertDirection direction) : m_level(level), m_direction(direction) {}

    // Starts over behind the trade `id`.
    void anchor(std::int64_t id, Decimal price);
    // Forgets what it knows: the next trade is the first.
    void reset();

    // The way in which this trade crosses, if it does.
    [[nodiscard]] std::optional<AlertDirection> add(std::int64_t id, Decimal price);
    // A trade on the side where the price was already, which need not be added, since nothing but the newest changes.
    void goOn(std::int64_t id, Decimal price)
    {
        if (id > m_newestId) {
            m_newestId = id;
            m_newestPrice = price;
        }
    }
    [[nodiscard]] bool isAnchored() const { return m_anchor.has_value(); }

private:
    [[nodiscard]] std::optional<AlertDirection> crossing(std::int64_t id, Decimal price) const;

    Decimal m_level;
    AlertDirection m_direction;
    std::optional<std::int64_t> m_anchor; // nothing up to it counts
    std::optional<std::int64_t> m_below;  // the earliest trade since then below the level
    std::optional<std::int64_t> m_above;
    std::int64_t m_newestId = 0;
    Decimal m_newestPrice;
};

} // namespace tidemark
