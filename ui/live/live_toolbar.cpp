#include "ui/live/live_toolbar.h"

#include "ui/live/window_chooser.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace tidemark {

LiveToolbar::LiveToolbar(QWidget *parent)
    : QWidget(parent), m_windows(new WindowChooser(tr("Low, high and change of the last"), tr("Low, high and change of the last %1; charts of single trades follow as much time"))),
      m_layouts(new QButtonGroup(this)), m_tape(nullptr)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap / 2, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_windows);
    row->addStretch(1);
    auto *board = addButton(QStringLiteral("board"), tr("The board of all markets (Ctrl+L)"));
    board->setCheckable(false);
    connect(board, &QToolButton::clicked, this, &LiveToolbar::boardWanted);
    row->addSpacing(gap);
    addLayouts();
    row->addSpacing(gap);
    m_tape = addButton(QStringLiteral("tape"), tr("Show the trades of the marked market as they come"));
    m_tape->setChecked(true);
    connect(m_tape, &QToolButton::toggled, this, &LiveToolbar::tapeToggled);
    connect(m_windows, &WindowChooser::picked, this, &LiveToolbar::windowPicked);
    connect(m_layouts, &QButtonGroup::idClicked, this, &LiveToolbar::layoutPicked);
}

void LiveToolbar::addLayouts()
{
    const std::pair<const char *, QString> layouts[] = {
        {"layout-single", tr("The marked market alone (Ctrl+M)")},
        {"layout-columns", tr("Charts side by side")},
        {"layout-rows", tr("Charts one over the other")},
        {"layout-grid", tr("Charts in a grid")},
    };
    int number = 0;
    for (const auto &[icon, name] : layouts)
        m_layouts->addButton(addButton(QLatin1String(icon), name), number++);
    m_layouts->setExclusive(false); // how charts were moved by hand is none of these
}

QToolButton *LiveToolbar::addButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setProperty("flat", true);
    button->setIcon(symbolicIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCheckable(true);
    layout()->addWidget(button);
    return button;
}

void LiveToolbar::setWindow(int window)
{
    m_windows->setWindow(window);
}

void LiveToolbar::setArrangement(const ChartArrangement &arrangement, bool isAlone)
{
    const auto &rows = arrangement.rows();
    const bool isRow = rows.size() == 1;
    const bool isColumn = !rows.empty() && arrangement.count() == rows.size();
    m_layouts->button(Alone)->setChecked(isAlone);
    m_layouts->button(Row)->setChecked(!isAlone && isRow && !isColumn);
    m_layouts->button(Column)->setChecked(!isAlone && isColumn && !isRow);
    m_layouts->button(Grid)->setChecked(!isAlone && !isRow && !isColumn && !rows.empty());
    for (const auto layout : {Row, Column, Grid})
        m_layouts->button(layout)->setEnabled(arrangement.count() > 0);
    m_layouts->button(Alone)->setEnabled(arrangement.count() > 0 || isAlone);
}

void LiveToolbar::setTapeShown(bool shown)
{
    m_tape->setChecked(shown);
}

} // namespace tidemark
