#pragma once

#include "ui/chart/view/price_ticks.h"

namespace tidemark {

// Which prices a chart shows, and who decides it: the data (automatic) or the user, whose scale nothing but the user
// changes. Linear or logarithmic. Pure arithmetic.
class PriceView {
public:
    enum class Values { Positive, Signed };

    explicit PriceView(Values values = Values::Positive) : m_values(values) {}

    [[nodiscard]] const PriceRange &range() const { return m_range; }
    [[nodiscard]] bool isLogarithmic() const { return m_isLogarithmic; }
    [[nodiscard]] bool isAutomatic() const { return m_isAutomatic; }
    [[nodiscard]] bool isPlaced() const { return m_range.height() > 0; }

    void setLogarithmic(bool logarithmic);
    void clear(); // other data, of which nothing is known yet
    // Data between `low` and `high` is in view. Nothing happens while the user holds the scale.
    void fit(Decimal low, Decimal high, int tickDecimals);

    // The user's hands. A factor below 1 shows fewer prices; `anchor` keeps its place on the screen.
    void zoom(Decimal anchor, double factor);
    void panBy(double share); // of the height; upwards is positive
    void moveTo(const PriceRange &range);
    void goBack(); // to automatic

private:
    void take(double low, double high);
    [[nodiscard]] double placeOf(Decimal price) const;
    [[nodiscard]] Decimal priceAt(double place) const;

    Values m_values;
    PriceRange m_range;
    bool m_isLogarithmic = false;
    bool m_isAutomatic = true;
    bool m_isFitted = false; // else what is on screen is not what the data asked for
};

} // namespace tidemark
