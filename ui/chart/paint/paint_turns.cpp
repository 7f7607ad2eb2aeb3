#include "ui/chart/paint/paint_turns.h"

#include <QWidget>

#include <algorithm>

namespace tidemark {

PaintTurns::PaintTurns(QObject *parent, std::chrono::milliseconds patience) : QObject(parent), m_patience(patience.count())
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PaintTurns::giveNext);
}

PaintTurns &PaintTurns::of(const QWidget &widget)
{
    auto *window = widget.window();
    for (auto *child : window->children())
        if (auto *turns = dynamic_cast<PaintTurns *>(child))
            return *turns;
    return *new PaintTurns(window);
}

void PaintTurns::ask(QWidget *chart, std::chrono::milliseconds in, Take take)
{
    const auto due = m_clock.elapsed() + std::max<qint64>(in.count(), 0);
    const auto asked = std::find_if(m_turns.begin(), m_turns.end(), [&](const Turn &turn) { return turn.chart == chart; });
    if (asked == m_turns.end())
        m_turns.push_back({chart, due, std::move(take)});
    else
        asked->due = std::min(asked->due, due);
    awaitNext();
}

void PaintTurns::painted(const QWidget *chart)
{
    if (m_painting != chart)
        return;
    m_painting.clear();
    awaitNext();
}

void PaintTurns::awaitNext()
{
    if (m_turns.empty())
        return;
    const auto earliest = std::min_element(m_turns.begin(), m_turns.end(), [](auto &a, auto &b) { return a.due < b.due; });
    const auto due = m_painting ? std::max(earliest->due, m_paintingSince + m_patience) : earliest->due;
    m_timer.start(int(std::max<qint64>(due - m_clock.elapsed(), 0)));
}

void PaintTurns::giveNext()
{
    std::erase_if(m_turns, [](const Turn &turn) { return turn.chart.isNull(); });
    const auto now = m_clock.elapsed();
    const auto next = std::min_element(m_turns.begin(), m_turns.end(), [](auto &a, auto &b) { return a.due < b.due; });
    if (next != m_turns.end() && next->due <= now) {
        const auto turn = *next;
        m_turns.erase(next);
        m_painting = turn.chart;
        m_paintingSince = now;
        if (!turn.take())
            m_painting.clear();
    }
    awaitNext();
}

} // namespace tidemark
