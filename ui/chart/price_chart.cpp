#include "ui/chart/price_chart.h"

#include "ui/chart/chart_accessible.h"
#include "ui/chart/chart_bar.h"
#include "ui/chart/chart_basics.h"
#include "ui/chart/chart_speech.h"
#include "ui/chart/hands/chart_cross.h"
#include "ui/chart/hands/chart_hands.h"
#include "ui/chart/hands/chart_keyboard.h"
#include "ui/chart/hands/chart_keys.h"
#include "ui/chart/hands/chart_menu.h"
#include "ui/chart/hands/chart_moves.h"
#include "ui/chart/paint/chart_picture.h"
#include "ui/chart/paint/chart_turn.h"
#include "ui/chart/table_figures.h"

#include <QContextMenuEvent>

#include <algorithm>

namespace tidemark {

PriceChart::PriceChart(QWidget *parent)
    : QWidget(parent), m_data(std::make_unique<ChartData>()), m_side(std::make_unique<SideData>(*m_data)), m_view(std::make_unique<ChartView>()),
      m_pointing(std::make_unique<ChartPointing>(*m_data, *m_view)), m_marks(new ChartMarks(this)),
      m_picture(std::make_unique<ChartPicture>(*this, *m_data, *m_side, *m_view, *m_pointing, *m_marks)),
      m_turn(std::make_unique<ChartTurn>(*this, *m_picture->canvas().viewport(), [this] { takeTurn(); })),
      m_hands(std::make_unique<ChartHands>(*m_view, this, [this](QPointF position) { return m_pointing->placeAt(position); })),
      m_keyboard(std::make_unique<ChartKeyboard>(this, [this](const ChartCommand &command) { return obey(command); })),
      m_cross(new ChartCross(*m_view, *m_data, *m_pointing, *m_hands, this)), m_feed(new ChartFeed(*m_data, *m_view, this)),
      m_company(new ChartCompany(*m_feed, *m_data, *m_side, *m_view, *m_pointing, *m_cross, *m_picture, this)), m_panels(new ChartPanels(*m_view, m_picture->canvas(), this)),
      m_speech(new ChartSpeech(*m_data, *m_view, *m_cross, *m_picture, *m_marks, this))
{
    ChartAccessible::install();
    setAccessibleName(tr("Price chart")); // until it is told whose
    setEmptyText(tr("Waiting for the first trade"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    wire();
}

PriceChart::~PriceChart() = default;

void PriceChart::wire()
{
    // Whoever asks for a picture before its turn, as a window that comes to the front, gets the newest.
    m_picture->canvas().setPaintHooks([this] { prepare(); }, [this] { m_turn->painted(); });
    const auto pointingChanged = [this] { m_turn->pointingChanged(); };
    connect(m_hands.get(), &ChartHands::viewMoved, this, &PriceChart::viewMoved);
    connect(m_hands.get(), &ChartHands::measured, this, pointingChanged);
    connect(m_hands.get(), &ChartHands::periodMarked, this, &PriceChart::periodMarked);
    connect(m_hands.get(), &ChartHands::momentPicked, this, &PriceChart::momentPicked);
    connect(m_hands.get(), &ChartHands::pressed, this, [this] { m_keyboard->hide(); });
    connect(m_cross, &ChartCross::viewMoved, this, &PriceChart::viewMoved);
    connect(m_cross, &ChartCross::changed, this, pointingChanged);
    connect(m_cross, &ChartCross::momentPicked, this, &PriceChart::momentPicked);
    connect(m_cross, &ChartCross::replayWanted, this, &PriceChart::replayWanted);
    connect(m_keyboard.get(), &ChartKeyboard::changed, this, pointingChanged);
    connect(m_marks, &ChartMarks::changed, this, &PriceChart::dataChanged);
    connect(m_feed, &ChartFeed::questionAsked, this, &PriceChart::questionAsked);
    connect(m_feed, &ChartFeed::pastWanted, this, &PriceChart::pastWanted);
    connect(m_feed, &ChartFeed::changed, this, &PriceChart::dataChanged);
    connect(m_feed, &ChartFeed::grew, this, &PriceChart::fitAnew);
    connect(m_feed, &ChartFeed::replaced, this, [this] { m_picture->forgetWidth(); });
    connect(m_panels, &ChartPanels::commanded, this, &PriceChart::obey);
    connect(m_panels, &ChartPanels::goToWanted, this, &PriceChart::goTo);
    connect(m_panels, &ChartPanels::momentChosen, this, [this](Timestamp moment) {
        m_cross->pointAt(moment);
        viewMoved();
    });
    connect(m_company, &ChartCompany::changed, this, &PriceChart::dataChanged);
    connect(m_company, &ChartCompany::grew, this, &PriceChart::fitAnew);
    connect(m_company, &ChartCompany::moved, this, &PriceChart::viewMoved);
    connect(m_company, &ChartCompany::chosen, this, &PriceChart::stateChanged);
    auto *bar = &m_panels->bar();
    connect(this, &PriceChart::timeframeChanged, bar, &ChartBar::setTimeframe);
    connect(this, &PriceChart::stateChanged, bar, [this, bar] {
        bar->setLogarithmic(isLogarithmic());
        bar->setMagnetic(isMagnetic());
        bar->setStudies(studies());
        bar->setLinked(link().isLinked());
    });
}

void PriceChart::dataChanged()
{
    m_turn->dataChanged();
}

void PriceChart::fitAnew()
{
    m_picture->allowRescale();
    dataChanged();
}

void PriceChart::viewMoved()
{
    m_picture->place({m_panels->stripHeight(), m_panels->cornerWidth()});
    m_panels->place();
    m_turn->viewMoved();
    m_company->place();
}

void PriceChart::takeTurn()
{
    prepare();
    if (!m_panels->isPlaced())
        m_panels->place();
}

void PriceChart::prepare()
{
    const auto stale = m_turn->begin();
    if (stale == ChartTurn::Stale::Nothing)
        return;
    if (stale == ChartTurn::Stale::Picture) {
        m_picture->make({m_panels->stripHeight(), m_panels->cornerWidth()});
        m_feed->askForMore();
        m_company->askForMore();
    }
    std::optional<MeasureItem::Measure> measure;
    if (const auto &held = m_hands->measure())
        measure = MeasureItem::measured(*m_data, held->from, held->to, m_view->frame);
    link().notePointed();
    m_picture->point(m_cross->pointed(), std::move(measure), m_keyboard->isShown());
    m_speech->tell();
}

void PriceChart::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title.isEmpty() ? tr("Price chart") : tr("%1 price chart").arg(title));
    dataChanged();
}

void PriceChart::setPriceDecimals(int decimals)
{
    m_view->frame.decimals = std::clamp(decimals, 0, Decimal::decimals);
    m_picture->forgetWidth();
    dataChanged();
}

void PriceChart::setNow(Timestamp exchangeNow)
{
    m_view->time.setNow(exchangeNow);
    if (m_picture->nowIsSeen(exchangeNow))
        dataChanged();
}

void PriceChart::goTo(Timestamp moment)
{
    const auto [target, sentence] = reachable(*m_data, moment, m_view->frame.zone);
    if (!sentence.isEmpty())
        m_panels->say(sentence);
    if (!target)
        return;
    m_view->time.moveTo(*target - m_view->time.span() / 2);
    viewMoved();
    m_cross->pointAt(*target);
}

void PriceChart::setTimeframe(Timeframe timeframe)
{
    if (timeframe == m_timeframe)
        return;
    m_timeframe = timeframe;
    if (const auto candle = candleSpan(timeframe))
        showComfortably(*m_view, *m_data, *candle);
    m_cross->findAgain();
    m_view->frame.candles = candleSpan(timeframe);
    viewMoved();
    Q_EMIT timeframeChanged(timeframe);
    Q_EMIT stateChanged();
}

void PriceChart::setLogarithmic(bool logarithmic)
{
    if (logarithmic == isLogarithmic())
        return;
    m_view->price.setLogarithmic(logarithmic);
    viewMoved();
    Q_EMIT stateChanged();
}

void PriceChart::setMagnetic(bool magnetic)
{
    if (magnetic == isMagnetic())
        return;
    m_pointing->setMagnetic(magnetic);
    m_turn->pointingChanged();
    Q_EMIT stateChanged();
}

QVariantMap PriceChart::state() const
{
    auto state = m_company->state();
    state.insert(ChartBasics{timeframe(), isLogarithmic(), isMagnetic(), m_view->time.span()}.state());
    return state;
}

void PriceChart::restoreState(const QVariantMap &state)
{
    const auto basics = ChartBasics::of(state, {timeframe(), isLogarithmic(), isMagnetic(), {}});
    setTimeframe(basics.timeframe);
    setLogarithmic(basics.isLogarithmic);
    setMagnetic(basics.isMagnetic);
    if (basics.span.count() > 0)
        m_view->time.showSpan(basics.span);
    viewMoved();
    m_company->restoreState(state);
}

QString PriceChart::spokenValue() const
{
    return m_speech->value();
}

void PriceChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture->canvas().resize(size());
    viewMoved();
}

void PriceChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    viewMoved();
}

void PriceChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    m_picture->readStyle();
    if (event->type() == QEvent::FontChange)
        m_picture->forgetWidth();
    viewMoved();
}

void PriceChart::contextMenuEvent(QContextMenuEvent *event)
{
    // The menu key has a command of its own, which knows the crosshair of the keys.
    if (event->reason() == QContextMenuEvent::Keyboard || m_view->partAt(event->pos()) == ChartView::Part::None)
        return;
    openMenu(m_pointing->at(QPointF(event->pos())), event->globalPos());
}

bool PriceChart::obey(const ChartCommand &command)
{
    if (moveView(*m_view, *m_data, command.action)) {
        viewMoved();
        return true;
    }
    switch (command.action) {
    case ChartAction::ChooseTimeframe:
        setTimeframe(timeframes[std::size_t(command.number - 1)]);
        return true;
    case ChartAction::ToggleLog:
        setLogarithmic(!isLogarithmic());
        return true;
    case ChartAction::ToggleMagnet:
        setMagnetic(!isMagnetic());
        return true;
    case ChartAction::Export: {
        const auto period = m_hands->markedPeriod().value_or(TimeRange{m_view->time.from(), m_view->time.to()});
        Q_EMIT exportWanted(period.from, period.to);
        return true;
    }
    case ChartAction::CopyLink:
        if (const auto at = m_cross->pointed())
            m_panels->copyLink(m_feed->symbol(), at->place.at);
        return true;
    case ChartAction::Bookmark:
        if (const auto at = m_cross->pointed())
            Q_EMIT bookmarkWanted(at->place.at);
        return true;
    case ChartAction::Cancel:
        return m_cross->stopMeasuring() || m_panels->dismissNotice() || m_cross->forget();
    default:
        return m_cross->obey(command) || m_company->obey(command) || obeyPanels(command);
    }
}

bool PriceChart::obeyPanels(const ChartCommand &command)
{
    switch (command.action) {
    case ChartAction::SavePicture:
        m_panels->savePicture(m_picture->image(m_title), m_title);
        return true;
    case ChartAction::ShowTable:
        showTable();
        return true;
    case ChartAction::ShowMenu: {
        const auto at = m_cross->pointed().value_or(m_pointing->at(m_view->frame.plot.center()));
        openMenu(at, mapToGlobal(at.position.toPoint()));
        return true;
    }
    default:
        return m_panels->obey(command);
    }
}

void PriceChart::showTable()
{
    auto content = ChartTableModel::contentOf(*m_data, m_view->frame);
    TableFigures({m_picture->studies(), m_picture->compared(), *m_data, studyViewOf(*m_data, *m_view).until}).addTo(content);
    m_panels->showTable(std::move(content), m_title);
}

void PriceChart::openMenu(const PointedAt &at, QPoint globalPosition)
{
    auto *menu = new ChartMenu(*m_view, at.place, m_hands->markedPeriod().has_value(), this);
    connect(menu, &ChartMenu::commanded, this, &PriceChart::obey);
    connect(menu, &ChartMenu::historyWanted, this, &PriceChart::historyWanted);
    connect(menu, &ChartMenu::replayWanted, this, &PriceChart::replayWanted);
    connect(menu, &ChartMenu::alertWanted, this, &PriceChart::alertWanted);
    connect(menu, &ChartMenu::bookmarkWanted, this, &PriceChart::bookmarkWanted);
    connect(menu, &ChartMenu::linkWanted, this, [this](Timestamp moment) { m_panels->copyLink(m_feed->symbol(), moment); });
    connect(menu, &ChartMenu::copied, m_panels, &ChartPanels::say);
    menu->popup(globalPosition);
}

} // namespace tidemark
