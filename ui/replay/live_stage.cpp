#include "ui/replay/live_stage.h"

#include "core/replay_port.h"
#include "ui/board/board_page.h"
#include "ui/live/live_charts.h"
#include "ui/live/live_page.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/replay/replay_page.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

const QString boardKey = QStringLiteral("board");
const QString boardShownKey = QStringLiteral("boardShown");

} // namespace

LiveStage::LiveStage(RecordPort &port, std::shared_ptr<SymbolScales> scales, LivePage *live, QWidget *parent)
    : QStackedWidget(parent), m_port(port), m_scales(std::move(scales)), m_live(live), m_board(new BoardPage(port, m_scales))
{
    addWidget(m_live);
    addWidget(m_board);
    wireCharts(*m_live);
    wireBoard();
}

LiveStage::~LiveStage() = default;

void LiveStage::wireCharts(LivePage &page)
{
    auto *charts = &page.charts();
    connect(charts, &LiveCharts::momentPicked, this, &LiveStage::momentPicked);
    connect(charts, &LiveCharts::historyWanted, this, &LiveStage::momentPicked);
    connect(charts, &LiveCharts::exportWanted, this, &LiveStage::exportWanted);
    connect(charts, &LiveCharts::alertWanted, this, &LiveStage::alertWanted);
    connect(charts, &LiveCharts::replayWanted, this, &LiveStage::play);
    connect(&page, &LivePage::boardWanted, this, &LiveStage::toggleBoard);
}

void LiveStage::wireBoard()
{
    connect(m_board, &BoardPage::chartsWanted, this, &LiveStage::showCharts);
    connect(m_board, &BoardPage::chartWanted, this, &LiveStage::openChart);
    connect(m_board, &BoardPage::recordingWanted, &m_live->markets(), &MarketList::addMarket);
}

// What is traded now is told on the board, so that is what its charts are of.
void LiveStage::openChart(Symbol market)
{
    leave();
    setCurrentWidget(m_live);
    m_live->markets().select(market);
    m_live->showChart(market);
    m_live->markets().focusTable();
}

bool LiveStage::isBoardShown() const
{
    return currentWidget() == m_board;
}

void LiveStage::toggleBoard()
{
    isBoardShown() ? showCharts() : showBoard();
}

void LiveStage::showBoard()
{
    m_board->setReplayNote(m_replay ? tr("A past time is being played. The board does not follow it: it tells what is traded now.") : QString());
    m_board->setForemost(page().markets().selected());
    setCurrentWidget(m_board);
    m_board->focusTable();
}

void LiveStage::showCharts()
{
    if (!isBoardShown())
        return;
    setCurrentWidget(m_replay ? static_cast<QWidget *>(m_replay) : m_live);
    page().markets().focusTable();
}

QString LiveStage::manualPage() const
{
    return isBoardShown() ? QStringLiteral("board.md") : m_replay ? QStringLiteral("replay.md") : QStringLiteral("live.md");
}

void LiveStage::play(Symbol market, Timestamp moment)
{
    if (market.isEmpty() || !m_port.replay())
        return;
    if (m_replay && !m_replay->page().markets().model().rowOf(market))
        leave(); // it was recorded once
    if (!m_replay)
        makeReplay(market);
    setCurrentWidget(m_replay);
    Q_EMIT played();
    m_replay->play(market, moment);
}

void LiveStage::showLive(Symbol market)
{
    leave();
    setCurrentWidget(m_live);
    m_live->markets().select(market);
}

void LiveStage::makeReplay(Symbol market)
{
    auto symbols = m_live->markets().model().symbols();
    if (std::find(symbols.begin(), symbols.end(), market) == symbols.end())
        symbols.push_back(market);
    m_replay = new ReplayPage(m_port, *m_port.replay(), m_scales, symbols, m_live->state());
    m_replay->setTimeFormat(m_format);
    addWidget(m_replay);
    shareMarkets(m_replay->page());
    connect(m_replay, &ReplayPage::liveWanted, this, &LiveStage::leave);
    connect(m_replay, &ReplayPage::told, this, &LiveStage::replayTitled);
    wireCharts(m_replay->page());
    for (const auto &[symbol, levels] : m_alertLevels)
        m_replay->page().charts().setAlertLevels(symbol, levels);
    Q_EMIT pageChanged(&m_replay->page());
}

// What is watched is recorded: the list of the one is the list of the other.
void LiveStage::shareMarkets(LivePage &shown)
{
    auto *there = &shown.markets();
    auto *here = &m_live->markets();
    const auto share = [](MarketList *from, MarketList *to) {
        connect(from, &MarketList::marketAdded, to, [to](Symbol symbol) {
            if (!to->model().rowOf(symbol))
                to->addMarket(symbol);
        });
        connect(from, &MarketList::marketRemoved, to, &MarketList::removeMarket);
    };
    share(here, there);
    share(there, here);
    there->setRulesOf(*here);
}

void LiveStage::showUpdate(const LiveUpdate &update)
{
    if (m_replay)
        m_replay->showUpdate(update);
}

// As it was arranged meanwhile. Not deleted here: its button may be what calls.
void LiveStage::leave()
{
    auto *left = std::exchange(m_replay, nullptr);
    if (!left)
        return;
    m_port.replay()->end();
    const auto marked = left->page().markets().selected();
    Q_EMIT pageChanged(m_live);
    m_live->restoreState(left->page().state());
    setCurrentWidget(m_live);
    m_live->markets().select(marked); // the focus may have come back to a chart of another market
    removeWidget(left);
    left->hide();
    left->deleteLater();
    m_live->markets().focusTable();
    Q_EMIT replayTitled({});
}

LivePage &LiveStage::page()
{
    return m_replay ? m_replay->page() : *m_live;
}

void LiveStage::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_live->setTimeFormat(format);
    m_board->setTimeFormat(format);
    if (m_replay)
        m_replay->setTimeFormat(format);
}

void LiveStage::refreshScales()
{
    m_live->refreshScales();
    m_board->refreshScales();
    if (m_replay)
        m_replay->page().refreshScales();
}

void LiveStage::setAlertLevels(Symbol symbol, const std::vector<AlertLevel> &levels)
{
    m_alertLevels.insert_or_assign(symbol, levels);
    m_live->charts().setAlertLevels(symbol, levels);
    if (m_replay)
        m_replay->page().charts().setAlertLevels(symbol, levels);
}

QVariantMap LiveStage::state() const
{
    auto state = m_replay ? m_replay->page().state() : m_live->state();
    state.insert(boardKey, m_board->state());
    state.insert(boardShownKey, isBoardShown());
    return state;
}

void LiveStage::restoreState(const QVariantMap &state)
{
    m_live->restoreState(state);
    m_board->restoreState(state.value(boardKey).toMap());
    if (state.value(boardShownKey).toBool() != isBoardShown() && !m_replay)
        isBoardShown() ? showCharts() : toggleBoard();
}

} // namespace tidemark
