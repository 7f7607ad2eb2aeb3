#include "ui/chart/view/chart_view_state.h"

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

constexpr microseconds shortest = 20ms;
constexpr microseconds longest = 24h * 366 * 20;
// The exchange opened in July 2017.
constexpr Timestamp earliest{sys_days(year(2017) / 1 / 1)};
// Air between the newest trade and the price axis, as a part of what is followed.
constexpr int airPart = 32;
// The view of a young record: at first this long, then longer by steps, since a scale that changes all the time shimmers.
constexpr microseconds youngest = 10s;
constexpr double growth = 1.125;

} // namespace

std::optional<Timestamp> ChartViewState::heldUntil() const
{
    if (!returnsToNewest() || !m_now)
        return m_knownUntil;
    return std::min(*m_now, m_knownUntil.value_or(*m_now));
}

void ChartViewState::setNow(Timestamp now)
{
    if (m_now && now <= *m_now)
        return;
    m_now = now;
    if (m_mode == Mode::Following)
        placeAtNow();
}

void ChartViewState::forgetNow()
{
    m_now.reset();
    if (m_mode == Mode::Moved)
        m_mode = Mode::Following;
}

void ChartViewState::setOldest(std::optional<Timestamp> oldest)
{
    if (oldest == m_oldest)
        return;
    m_oldest = oldest;
    if (m_mode == Mode::Following)
        placeAtNow();
}

void ChartViewState::follow(microseconds span)
{
    m_fixedSpan.reset();
    m_mode = Mode::Following;
    m_asked = m_program = clamped(double((span + span / airPart).count()));
    m_growsWithRecord = true;
    placeAtNow();
}

void ChartViewState::showRange(Timestamp from, Timestamp to)
{
    m_fixedFrom = from;
    m_fixedSpan = clamped(double((to - from).count()));
    m_from = from;
    m_span = *m_fixedSpan;
    m_mode = Mode::Fixed;
}

void ChartViewState::zoom(Timestamp anchor, double factor)
{
    const auto span = clamped(double(m_span.count()) * factor);
    const auto share = double((anchor - m_from).count()) / double(m_span.count());
    m_from = anchor - microseconds(std::llround(share * double(span.count())));
    m_span = m_asked = span;
    m_growsWithRecord = false;
    m_mode = Mode::Moved;
    keepInReach();
}

void ChartViewState::panBy(microseconds distance)
{
    moveTo(m_from + distance);
}

void ChartViewState::moveTo(Timestamp from)
{
    m_from = from;
    m_mode = Mode::Moved;
    keepInReach();
}

void ChartViewState::moveTo(Timestamp from, microseconds span)
{
    m_span = m_asked = clamped(double(span.count()));
    m_growsWithRecord = false;
    moveTo(from);
}

void ChartViewState::zoomInPlace(double factor)
{
    if (m_mode != Mode::Following) {
        zoom(m_from + m_span / 2, factor);
        return;
    }
    m_asked = clamped(double(m_span.count()) * factor);
    m_growsWithRecord = false;
    placeAtNow();
}

void ChartViewState::showSpan(microseconds span)
{
    const auto factor = double(span.count()) / double(m_span.count());
    if (m_mode == Mode::Following)
        zoomInPlace(factor);
    else
        zoom(to(), factor);
}

void ChartViewState::resetSpan()
{
    if (m_fixedSpan) {
        goBack();
    } else if (m_mode == Mode::Following) {
        m_asked = m_program;
        m_growsWithRecord = true;
        placeAtNow();
    } else {
        showSpan(m_program);
    }
}

void ChartViewState::goBack()
{
    if (m_fixedSpan) {
        showRange(m_fixedFrom, m_fixedFrom + *m_fixedSpan);
        return;
    }
    m_mode = Mode::Following;
    placeAtNow();
}

void ChartViewState::placeAtNow()
{
    m_span = filledSpan();
    if (m_now)
        m_from = *m_now + m_span / (airPart + 1) - m_span;
}

microseconds ChartViewState::filledSpan() const
{
    if (!m_growsWithRecord || !m_now || !m_oldest)
        return m_asked;
    const auto age = *m_now - *m_oldest;
    auto span = youngest;
    while (span < m_asked && span - span / (airPart + 1) < age)
        span = clamped(double(span.count()) * growth);
    return std::min(span, m_asked);
}

// A view that has lost everything out of sight helps no one: at least a tenth of it is past, and none before trading.
void ChartViewState::keepInReach()
{
    if (m_now)
        m_from = std::min(m_from, *m_now - m_span / 10);
    m_from = std::max(m_from, earliest - m_span / 2);
}

microseconds ChartViewState::clamped(double span)
{
    return microseconds(std::llround(std::clamp(span, double(shortest.count()), double(longest.count()))));
}

} // namespace tidemark
