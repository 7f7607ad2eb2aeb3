#pragma once

#include "core/time_ranges.h"
#include "core/timestamp.h"

#include <chrono>
#include <optional>

namespace tidemark {

// Which stretch of time a chart shows, and who decides it: the newest trade (following), the program (a fixed range) or
// the user, whose view nothing but the user moves. Pure arithmetic, exchange time.
class ChartViewState {
public:
    enum class Mode { Following, Fixed, Moved };

    [[nodiscard]] Mode mode() const { return m_mode; }
    // False until it is known where a following view ends.
    [[nodiscard]] bool isPlaced() const { return m_mode != Mode::Following || m_now.has_value(); }
    [[nodiscard]] std::optional<Timestamp> now() const { return m_now; }
    [[nodiscard]] Timestamp from() const { return m_from; }
    [[nodiscard]] Timestamp to() const { return m_from + m_span; }
    [[nodiscard]] std::chrono::microseconds span() const { return m_span; }
    [[nodiscard]] TimeRange range() const { return {from(), to()}; }
    // Whether going back ends at the newest trade rather than at the fixed range.
    [[nodiscard]] bool returnsToNewest() const { return !m_fixedSpan; }

    // Until when the newest price is known to have stayed, as far as the program said so and the exchange's clock allows.
    [[nodiscard]] std::optional<Timestamp> heldUntil() const;
    void setKnownUntil(std::optional<Timestamp> moment) { m_knownUntil = moment; }

    // Where a following view ends; it goes back only where it was forgotten.
    void setNow(Timestamp now);
    // Other data comes, of another time perhaps: a view that was moved follows it again.
    void forgetNow();
    // The first trade there is. A view that follows begins there until the span that was asked for is full.
    void setOldest(std::optional<Timestamp> oldest);
    void follow(std::chrono::microseconds span);
    void showRange(Timestamp from, Timestamp to);

    // The user's hands. A factor below 1 shows less time; `anchor` keeps its place on the screen.
    void zoom(Timestamp anchor, double factor);
    void panBy(std::chrono::microseconds distance);
    void moveTo(Timestamp from);
    void moveTo(Timestamp from, std::chrono::microseconds span);
    // Zooms without letting go of the newest trade; at the middle where the view does not follow.
    void zoomInPlace(double factor);
    // Shows this much time, where the right edge stays (or the newest trade, while it is followed).
    void showSpan(std::chrono::microseconds span);
    // Shows as much time again as the program asked for.
    void resetSpan();
    // Follows again with the span that is on screen, or shows the fixed range again.
    void goBack();

private:
    void placeAtNow();
    [[nodiscard]] std::chrono::microseconds filledSpan() const;
    void keepInReach();
    [[nodiscard]] static std::chrono::microseconds clamped(double span);

    Mode m_mode = Mode::Following;
    Timestamp m_from;
    std::chrono::microseconds m_span = std::chrono::minutes(5); // on screen
    std::chrono::microseconds m_asked = m_span;                 // to follow with
    std::chrono::microseconds m_program = m_span;               // as the program asked for
    bool m_growsWithRecord = true;                              // until the user chooses how much time is shown
    std::optional<Timestamp> m_now;
    std::optional<Timestamp> m_knownUntil;
    std::optional<Timestamp> m_oldest;
    Timestamp m_fixedFrom;
    std::optional<std::chrono::microseconds> m_fixedSpan;
};

} // namespace tidemark
