#include "ui/chart/paint/chart_turn.h"

#include "ui/chart/paint/paint_turns.h"

#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

constexpr std::chrono::milliseconds liveInterval(67); // 15 pictures a second are calm and cheap

} // namespace

ChartTurn::ChartTurn(QWidget &chart, const QWidget &ground, std::function<void()> take)
    : m_chart(chart), m_ground(ground), m_take(std::move(take))
{
}

void ChartTurn::dataChanged()
{
    ask(Stale::Picture, liveInterval);
}

void ChartTurn::viewMoved()
{
    ask(Stale::Picture, displayInterval());
}

void ChartTurn::pointingChanged()
{
    ask(Stale::Pointing, displayInterval());
}

ChartTurn::Stale ChartTurn::begin()
{
    if (m_stale != Stale::Nothing)
        m_sinceMade.start();
    return std::exchange(m_stale, Stale::Nothing);
}

void ChartTurn::painted()
{
    PaintTurns::of(m_chart).painted(&m_chart);
}

void ChartTurn::ask(Stale stale, std::chrono::milliseconds apart)
{
    m_stale = std::max(m_stale, stale);
    if (!m_chart.isVisible())
        return;
    const auto passed = m_sinceMade.isValid() ? std::chrono::milliseconds(m_sinceMade.elapsed()) : apart;
    PaintTurns::of(m_chart).ask(&m_chart, apart - passed, [this] { return takeTurn(); });
}

bool ChartTurn::takeTurn()
{
    if (m_stale == Stale::Nothing || !isSeen())
        return false;
    m_take();
    return true;
}

std::chrono::milliseconds ChartTurn::displayInterval() const
{
    return std::chrono::milliseconds(int(1'000 / std::max(30.0, m_chart.screen()->refreshRate())));
}

// What is hidden stays stale, and is made when it is painted.
bool ChartTurn::isSeen() const
{
    const auto *window = m_chart.window()->windowHandle();
    return m_chart.isVisible() && window && window->isExposed() && !m_ground.visibleRegion().isEmpty();
}

} // namespace tidemark
