#include "ui/live/chart_shortcuts.h"

#include "ui/live/live_charts.h"

#include <QShortcut>

namespace tidemark {

ChartShortcuts::ChartShortcuts(LiveCharts &charts, QWidget *page) : QObject(page), m_charts(charts), m_page(page)
{
    addMoves();
    add(QKeySequence(Qt::Key_F6), [this] { m_charts.step(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { m_charts.step(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { m_charts.setAlone(!m_charts.isAlone()); });
    add(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { m_charts.close(m_charts.marked()); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), [this] { m_charts.setApart(m_charts.marked(), !m_charts.isApart(m_charts.marked())); });
}

template <typename Act>
void ChartShortcuts::add(const QKeySequence &keys, Act act)
{
    auto *shortcut = new QShortcut(keys, m_page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void ChartShortcuts::addMoves()
{
    const std::pair<Qt::Key, Side> sides[] = {
        {Qt::Key_Left, Side::Left}, {Qt::Key_Right, Side::Right}, {Qt::Key_Up, Side::Above}, {Qt::Key_Down, Side::Below}};
    for (const auto &[key, side] : sides) {
        add(QKeySequence(Qt::CTRL | Qt::SHIFT | key), [this, to = side] { m_charts.shift(to); });
        add(QKeySequence(Qt::ALT | Qt::SHIFT | key), [this, to = side] { m_charts.moveSplit(to); });
    }
}

} // namespace tidemark
