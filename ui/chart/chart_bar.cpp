#include "ui/chart/chart_bar.h"

#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace tidemark {

ChartBar::ChartBar(QWidget *parent)
    : QWidget(parent), m_full(new QWidget(this)), m_segments(new QButtonGroup(this)), m_more(new QToolButton),
      m_compact(new QToolButton(this)), m_menu(new QMenu(this)), m_all(new QMenu(this))
{
    setCursor(Qt::ArrowCursor);
    fillMenu();
    createFull();
    createCompact();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_full);
    row->addWidget(m_compact);
    m_compact->hide();
    setTimeframe(Timeframe::Ticks);
    setMagnetic(true);
}

void ChartBar::createFull()
{
    auto *row = new QHBoxLayout(m_full);
    row->setContentsMargins(gap / 2, 3, gap / 2, 3);
    row->setSpacing(2);
    for (std::size_t i = 0; i < timeframes.size(); ++i) {
        auto *button = new QPushButton(timeframeLabel(timeframes[i]));
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setToolTip(tr("%1 (%2)").arg(timeframeName(timeframes[i])).arg(i + 1));
        button->setAccessibleName(timeframeName(timeframes[i]));
        button->setFocusPolicy(Qt::TabFocus); // after a click the keys belong to the chart
        m_segments->addButton(button, int(i));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_log = addToggle(tr("Log"), tr("Logarithmic price scale"), ChartAction::ToggleLog);
    m_log->setToolTip(tr("Logarithmic price scale (L)"));
    m_magnet = addToggle({}, tr("Magnet"), ChartAction::ToggleMagnet);
    m_magnet->setIcon(symbolicIcon(QStringLiteral("magnet")));
    m_magnet->setToolTip(tr("The crosshair clings to trades and candles (M)"));
    m_more->setIcon(symbolicIcon(QStringLiteral("more")));
    m_more->setProperty("quiet", true);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("Go to a time, table, picture, keys"));
    row->addWidget(m_more);
    connect(m_segments, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT commanded({ChartAction::ChooseTimeframe, id + 1}); });
}

QPushButton *ChartBar::addToggle(const QString &text, const QString &name, ChartAction action)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setProperty("segment", true);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT commanded({action}); });
    m_full->layout()->addWidget(button);
    return button;
}

void ChartBar::createCompact()
{
    m_compact->setPopupMode(QToolButton::InstantPopup);
    m_compact->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_compact->setMenu(m_all);
    m_compact->setProperty("quiet", true);
    m_compact->setFocusPolicy(Qt::TabFocus);
    m_compact->setToolTip(tr("Timeframe, scale and more"));
    m_compact->setStyleSheet(QStringLiteral("QToolButton { padding: 1px 14px 1px 6px; min-height: 16px; }"));
}

QAction *ChartBar::addCommand(QMenu *menu, const QString &text, const QString &keys, ChartCommand command)
{
    // The keys are written, not bound: the chart takes them itself, while it has the focus.
    auto *action = menu->addAction(text + QLatin1Char('\t') + keys);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT commanded(command); });
    return action;
}

void ChartBar::fillMenu()
{
    auto *group = new QActionGroup(this);
    for (std::size_t i = 0; i < timeframes.size(); ++i) {
        auto *action = addCommand(m_all, timeframeName(timeframes[i]), QString::number(i + 1),
                                  {ChartAction::ChooseTimeframe, int(i) + 1});
        action->setCheckable(true);
        group->addAction(action);
        m_timeframeActions[i] = action;
    }
    m_all->addSeparator();
    m_logAction = addCommand(m_all, tr("Logarithmic price scale"), QStringLiteral("L"), {ChartAction::ToggleLog});
    m_logAction->setCheckable(true);
    m_magnetAction = addCommand(m_all, tr("Magnet"), QStringLiteral("M"), {ChartAction::ToggleMagnet});
    m_magnetAction->setCheckable(true);
    m_all->addSeparator();
    for (auto *menu : {m_menu, m_all}) {
        addCommand(menu, tr("Follow the newest trade"), QStringLiteral("F"), {ChartAction::Follow});
        addCommand(menu, tr("Go to a time…"), tr("Ctrl+G"), {ChartAction::GoToTime});
        addCommand(menu, tr("Table of what is drawn"), QStringLiteral("T"), {ChartAction::ShowTable});
        menu->addSeparator();
        addStudies(menu);
        menu->addSeparator();
        addCommand(menu, tr("Export this range…"), tr("Ctrl+E"), {ChartAction::Export});
        addCommand(menu, tr("Save as picture…"), {}, {ChartAction::SavePicture});
        menu->addSeparator();
        addCommand(menu, tr("Keys and hands"), QStringLiteral("F1"), {ChartAction::ShowHelp});
    }
}

void ChartBar::addStudies(QMenu *menu)
{
    auto *vwap = addCommand(menu, tr("Volume-weighted average price"), QStringLiteral("V"), {ChartAction::ToggleVwap});
    addCommand(menu, tr("VWAP since midnight UTC or the left edge"), tr("Shift+V"), {ChartAction::MoveVwap});
    auto *delta = addCommand(menu, tr("Buys minus sells"), QStringLiteral("D"), {ChartAction::ToggleDelta});
    menu->addSeparator();
    addCommand(menu, tr("Compare with other markets…"), QStringLiteral("C"), {ChartAction::CompareWith});
    addCommand(menu, tr("Two markets in percent, as ratio or as spread"), tr("Shift+C"), {ChartAction::NextMeasure});
    auto *link = addCommand(menu, tr("Linked with other charts"), QStringLiteral("K"), {ChartAction::ToggleLink});
    addCommand(menu, tr("Link all charts, or none"), tr("Shift+K"), {ChartAction::ToggleAllLinks});
    link->setCheckable(true);
    m_linkActions.push_back(link);
    vwap->setCheckable(true);
    delta->setCheckable(true);
    m_studyActions.emplace_back(vwap, delta);
}

void ChartBar::setStudies(const StudyChoice &choice)
{
    for (const auto &[vwap, delta] : m_studyActions) {
        vwap->setChecked(choice.vwap);
        delta->setChecked(choice.delta);
    }
}

void ChartBar::setLinked(bool linked)
{
    for (auto *action : m_linkActions)
        action->setChecked(linked);
}

void ChartBar::setCompact(bool compact)
{
    m_isCompact = compact;
    m_full->setVisible(!compact);
    m_compact->setVisible(compact);
}

int ChartBar::fullWidth() const
{
    return m_full->sizeHint().width();
}

int ChartBar::compactWidth() const
{
    return m_compact->sizeHint().width();
}

void ChartBar::setTimeframe(Timeframe timeframe)
{
    m_segments->button(int(timeframe))->setChecked(true);
    m_timeframeActions[std::size_t(timeframe)]->setChecked(true);
    m_compact->setText(timeframeLabel(timeframe));
    m_compact->setAccessibleName(tr("Chart: %1").arg(timeframeName(timeframe)));
}

void ChartBar::setLogarithmic(bool logarithmic)
{
    m_log->setChecked(logarithmic);
    m_logAction->setChecked(logarithmic);
}

void ChartBar::setMagnetic(bool magnetic)
{
    m_magnet->setChecked(magnetic);
    m_magnetAction->setChecked(magnetic);
}

} // namespace tidemark
