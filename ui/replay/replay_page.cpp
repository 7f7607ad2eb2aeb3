#include "ui/replay/replay_page.h"

#include "ui/live/live_charts.h"
#include "ui/live/live_page.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/replay/past_port.h"
#include "ui/replay/replay_strip.h"
#include "ui/replay/seek_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {

ReplayPage::ReplayPage(RecordPort &port, ReplayPort &replay, std::shared_ptr<SymbolScales> scales, const std::vector<Symbol> &symbols,
                       const QVariantMap &arrangement, QWidget *parent)
    : QWidget(parent), m_replay(replay), m_past(new PastPort(port, this)), m_strip(new ReplayStrip(port)),
      m_page(new LivePage(*m_past, std::move(scales), symbols))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_page, 1);
    m_page->setReplayed();
    m_page->restoreState(arrangement);
    wire();
    createShortcuts();
}

// Its page asks the port until it goes, and the focus goes from one widget to the next meanwhile.
ReplayPage::~ReplayPage()
{
    disconnect(qApp, nullptr, this, nullptr);
    delete m_page;
}

void ReplayPage::wire()
{
    connect(m_strip, &ReplayStrip::runningWanted, this, [this](bool isRunning) { m_replay.setRunning(isRunning); });
    connect(m_strip, &ReplayStrip::speedWanted, this, [this](double speed) { m_replay.setSpeed(speed); });
    connect(m_strip, &ReplayStrip::skippingWanted, this, [this](bool skipsIdle) { m_replay.setSkipsIdle(skipsIdle); });
    connect(m_strip, &ReplayStrip::stepWanted, this, &ReplayPage::step);
    connect(m_strip, &ReplayStrip::liveWanted, this, &ReplayPage::liveWanted);
    connect(&m_strip->bar(), &SeekBar::seekWanted, this, [this](Timestamp moment) { m_replay.seek(moment); });
    connect(&m_page->charts(), &LiveCharts::arranged, this, &ReplayPage::followCharts);
    auto *list = &m_page->markets();
    connect(list, &MarketList::marketSelected, this, &ReplayPage::followCharts);
    const auto playOthers = [this] { begin(m_now, m_isRunning); };
    connect(list, &MarketList::marketAdded, this, playOthers);
    connect(list, &MarketList::marketRemoved, this, playOthers);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) { leaveKeysTo(focused); });
}

void ReplayPage::createShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
        return shortcut;
    };
    using enum ReplayStep::Unit;
    m_space = add(Qt::Key_Space, [this] { m_strip->toggleRunning(); });
    m_escape = add(Qt::Key_Escape, [this] { Q_EMIT liveWanted(); });
    add(Qt::Key_Period, [this] { step(Trade, 1); });
    add(Qt::Key_Comma, [this] { step(Trade, -1); });
    add(Qt::ALT | Qt::Key_Right, [this] { step(Second, 1); });
    add(Qt::ALT | Qt::Key_Left, [this] { step(Second, -1); });
    for (const auto key : {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Greater})
        add(key, [this] { m_strip->changeSpeed(1); });
    for (const auto key : {Qt::Key_Minus, Qt::Key_Less})
        add(key, [this] { m_strip->changeSpeed(-1); });
}

// What the space bar presses, or opens, is pressed by it; what is typed may be taken back by Esc.
void ReplayPage::leaveKeysTo(const QWidget *focused)
{
    m_space->setEnabled(!qobject_cast<const QAbstractButton *>(focused) && !qobject_cast<const QComboBox *>(focused));
    m_escape->setEnabled(!qobject_cast<const QLineEdit *>(focused));
}

// Esc that nobody had a use for, as a chart has that measures, or a field that was typed into.
void ReplayPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT liveWanted();
    else
        QWidget::keyPressEvent(event);
}

void ReplayPage::play(Symbol market, Timestamp moment)
{
    m_page->markets().select(market);
    if (!m_page->charts().shows(market))
        m_page->charts().open(market);
    begin(moment, true);
    m_strip->focusRun();
}

void ReplayPage::begin(Timestamp moment, bool isRunning)
{
    m_now = moment;
    m_past->setNow(moment);
    m_followed = followed();
    m_replay.begin({moment, m_page->markets().model().symbols(), m_followed, isRunning});
}

void ReplayPage::step(ReplayStep::Unit unit, int count)
{
    m_replay.step({unit, count, m_page->markets().selected()});
}

// The marked market first.
std::vector<Symbol> ReplayPage::followed() const
{
    auto symbols = m_page->followed();
    const auto marked = std::find(symbols.begin(), symbols.end(), m_page->markets().selected());
    if (marked != symbols.end())
        std::rotate(symbols.begin(), marked, marked + 1);
    return symbols;
}

// A chart that is opened begins with what came last, as the others did.
void ReplayPage::followCharts()
{
    const auto symbols = followed();
    const auto isKnown = [this](Symbol symbol) { return std::find(m_followed.begin(), m_followed.end(), symbol) != m_followed.end(); };
    if (m_followed.empty() || std::all_of(symbols.begin(), symbols.end(), isKnown))
        return;
    m_followed = symbols;
    m_replay.follow(symbols);
}

void ReplayPage::showUpdate(const LiveUpdate &update)
{
    if (!update.replay)
        return;
    m_now = update.exchangeNow;
    m_isRunning = update.replay->isRunning;
    m_past->setNow(m_now);
    m_page->showUpdate(update);
    m_strip->show(*update.replay, m_page->markets().selected(), m_now);
    tellTitle();
}

void ReplayPage::tellTitle()
{
    if (const auto title = m_strip->title(m_now); std::exchange(m_title, title) != title)
        Q_EMIT told(title);
}

void ReplayPage::setTimeFormat(const TimeFormat &format)
{
    m_strip->setTimeFormat(format);
    m_page->setTimeFormat(format);
    if (!m_title.isEmpty())
        tellTitle(); // also where it stands still
}

} // namespace tidemark
