#include "ui/chart/price_chart.h"

#include "ui/chart/chart_accessible.h"
#include "ui/chart/chart_bar.h"
#include "ui/chart/chart_panels.h"
#include "ui/chart/chart_questions.h"
#include "ui/chart/chart_speech.h"
#include "ui/chart/data/chart_data.h"
#include "ui/chart/data/chart_pointing.h"
#include "ui/chart/hands/chart_cross.h"
#include "ui/chart/hands/chart_hands.h"
#include "ui/chart/hands/chart_keys.h"
#include "ui/chart/hands/chart_menu.h"
#include "ui/chart/hands/chart_moves.h"
#include "ui/chart/paint/chart_picture.h"
#include "ui/chart/paint/chart_turn.h"
#include "ui/chart/picture_dialog.h"
#include "ui/chart/view/chart_view.h"
#include "ui/chart/view/time_ticks.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace tidemark {

PriceChart::PriceChart(QWidget *parent)
    : QWidget(parent), m_data(std::make_unique<ChartData>()), m_view(std::make_unique<ChartView>()),
      m_pointing(std::make_unique<ChartPointing>(*m_data, *m_view)),
      m_picture(std::make_unique<ChartPicture>(*this, *m_data, *m_view, *m_pointing)),
      m_turn(std::make_unique<ChartTurn>(*this, *m_picture->canvas().viewport(), [this] { takeTurn(); })),
      m_hands(new ChartHands(*m_view, this, [this](QPointF position) { return m_pointing->placeAt(position); })),
      m_cross(new ChartCross(*m_view, *m_data, *m_pointing, *m_hands, this)),
      m_questions(new ChartQuestions(*m_data, *m_view, this)), m_panels(new ChartPanels(*m_view, m_picture->canvas(), this)),
      m_speech(new ChartSpeech(*m_data, *m_view, *m_cross, *m_picture, this))
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
    connect(m_hands, &ChartHands::viewMoved, this, &PriceChart::viewMoved);
    connect(m_hands, &ChartHands::measured, this, pointingChanged);
    connect(m_hands, &ChartHands::momentPicked, this, &PriceChart::momentPicked);
    connect(m_hands, &ChartHands::pressed, this, [this] { m_showsFocus = false; });
    connect(m_cross, &ChartCross::viewMoved, this, &PriceChart::viewMoved);
    connect(m_cross, &ChartCross::changed, this, pointingChanged);
    connect(m_questions, &ChartQuestions::questionAsked, this, &PriceChart::questionAsked);
    connect(m_questions, &ChartQuestions::pastWanted, this, &PriceChart::pastWanted);
    connect(m_questions, &ChartQuestions::forgotten, this, &PriceChart::dataChanged);
    connect(m_panels, &ChartPanels::commanded, this, &PriceChart::obey);
    connect(m_panels, &ChartPanels::goToWanted, this, &PriceChart::goTo);
    connect(m_panels, &ChartPanels::momentChosen, this, [this](Timestamp moment) {
        m_cross->pointAt(moment);
        viewMoved();
    });
    auto *bar = &m_panels->bar();
    connect(this, &PriceChart::timeframeChanged, bar, &ChartBar::setTimeframe);
    connect(this, &PriceChart::stateChanged, bar, [this, bar] {
        bar->setLogarithmic(isLogarithmic());
        bar->setMagnetic(isMagnetic());
    });
}

void PriceChart::dataChanged()
{
    m_turn->dataChanged();
}

void PriceChart::dataGrew()
{
    placeOldest();
    m_picture->allowRescale();
    dataChanged();
}

void PriceChart::placeOldest()
{
    auto oldest = m_data->exchange().oldest();
    if (const auto ours = m_data->oldest())
        oldest = std::min(oldest.value_or(*ours), *ours);
    m_view->time.setOldest(oldest);
}

void PriceChart::viewMoved()
{
    m_picture->place({m_panels->stripHeight(), m_panels->cornerWidth()});
    m_panels->place();
    m_turn->viewMoved();
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
        m_questions->askForMore();
    }
    std::optional<MeasureItem::Measure> measure;
    if (const auto &held = m_hands->measure())
        measure = MeasureItem::measured(*m_data, held->from, held->to, m_view->frame.decimals);
    m_picture->point(m_cross->pointed(), std::move(measure), m_showsFocus);
    m_speech->tell();
}

void PriceChart::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title.isEmpty() ? tr("Price chart") : tr("%1 price chart").arg(title));
    dataChanged();
}

void PriceChart::setHeading(const QString &heading)
{
    m_picture->setHeading(heading);
    dataChanged();
}

void PriceChart::setPriceDecimals(int decimals)
{
    m_view->frame.decimals = std::clamp(decimals, 0, Decimal::decimals);
    m_picture->forgetWidth();
    dataChanged();
}

void PriceChart::setTimeZone(const QTimeZone &zone)
{
    m_view->frame.zone = zone;
    dataChanged();
}

void PriceChart::setEmptyText(const QString &text)
{
    m_picture->setEmptyText(text);
    dataChanged();
}

void PriceChart::addTrades(std::span<const Trade> trades)
{
    if (trades.empty())
        return;
    const auto newest = m_data->live().newest();
    // What was loaded for a view must fit into it; what merely happens must not move it.
    const auto isOlder = [&](const Trade &trade) { return newest && trade.tradedAt < newest->at; };
    if (!newest || std::any_of(trades.begin(), trades.end(), isOlder))
        m_picture->allowRescale();
    m_data->addTrades(trades);
    placeOldest();
    m_view->time.setNow(m_data->live().newest()->at);
    dataChanged();
}

void PriceChart::setTrades(std::span<const Trade> trades)
{
    m_data->setTrades({});
    m_view->price.clear();
    m_picture->forgetWidth();
    dataGrew();
    addTrades(trades);
}

void PriceChart::setStretches(const std::vector<RecordStretch> &stretches)
{
    m_data->setStretches(stretches);
    dataChanged();
}

void PriceChart::setExchangeCandles(const std::vector<Candle> &candles)
{
    m_data->exchange().clear();
    m_data->exchange().add(candles);
    dataGrew();
}

void PriceChart::addExchangeCandles(const ExchangeCandles &answer)
{
    if (!answer.problem.isEmpty())
        return;
    m_data->exchange().add(answer.candles);
    m_data->exchange().noteAnswered({answer.from, answer.to});
    dataGrew();
    // Before the first trade the newest candle is what is known of the exchange's now.
    if (m_data->live().isEmpty() && m_view->time.returnsToNewest() && !answer.candles.empty())
        m_view->time.setNow(std::min(answer.to, answer.candles.back().openedAt + answer.candles.back().span));
}

void PriceChart::setSymbol(Symbol symbol)
{
    m_questions->setSymbol(symbol);
    dataChanged();
}

void PriceChart::showAnswer(const ChartAnswer &answer)
{
    if (m_questions->take(answer))
        dataGrew();
}

void PriceChart::addRecorded(TimeRange time, std::span<const Trade> trades)
{
    ChartAnswer answer;
    answer.from = time.from;
    answer.to = time.to;
    answer.resolution = ChartResolution::Trades;
    answer.known = time;
    answer.trades.assign(trades.begin(), trades.end());
    m_data->take(answer, ChartData::Clock::now());
    dataGrew();
}

void PriceChart::forgetRecord()
{
    m_data->forgetRecord();
    dataChanged();
}

void PriceChart::setLoading(bool loading)
{
    m_questions->setLoading(loading);
    dataChanged();
}

void PriceChart::setKnownUntil(std::optional<Timestamp> moment)
{
    m_view->time.setKnownUntil(moment);
    dataChanged();
}

void PriceChart::setNow(Timestamp exchangeNow)
{
    m_view->time.setNow(exchangeNow);
    if (m_picture->nowIsSeen(exchangeNow))
        dataChanged();
}

void PriceChart::follow(std::chrono::seconds span)
{
    m_view->time.follow(span);
    viewMoved();
}

void PriceChart::showRange(Timestamp from, Timestamp to)
{
    m_view->time.showRange(from, to);
    viewMoved();
}

void PriceChart::goTo(Timestamp moment)
{
    const auto known = reachableTime(*m_data);
    if (!known) {
        m_panels->say(tr("There is nothing to go to yet."));
        return;
    }
    const auto words = [this](Timestamp at) { return fullTimeText(at, m_view->frame.zone); };
    if (moment < known->from)
        m_panels->say(tr("The record begins at %1.").arg(words(known->from)));
    else if (moment > known->to)
        m_panels->say(tr("The record ends at %1.").arg(words(known->to)));
    const auto target = std::clamp(moment, known->from, known->to);
    m_view->time.moveTo(target - m_view->time.span() / 2);
    viewMoved();
    m_cross->pointAt(target);
}

void PriceChart::setMarker(std::optional<Timestamp> moment)
{
    m_picture->setMarker(moment);
    dataChanged();
}

void PriceChart::setExtremes(std::optional<LowHigh> extremes)
{
    m_picture->setExtremes(extremes);
    dataChanged();
}

void PriceChart::setAlertLevels(std::vector<AlertLevel> levels)
{
    if (m_picture->setAlerts(std::move(levels)))
        dataChanged();
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

bool PriceChart::isLogarithmic() const
{
    return m_view->price.isLogarithmic();
}

void PriceChart::setMagnetic(bool magnetic)
{
    if (magnetic == isMagnetic())
        return;
    m_pointing->setMagnetic(magnetic);
    m_turn->pointingChanged();
    Q_EMIT stateChanged();
}

bool PriceChart::isMagnetic() const
{
    return m_pointing->isMagnetic();
}

QVariantMap PriceChart::state() const
{
    return {{QStringLiteral("timeframe"), timeframeKey(timeframe())},
            {QStringLiteral("logarithmic"), isLogarithmic()},
            {QStringLiteral("magnetic"), isMagnetic()},
            {QStringLiteral("spanMicros"), qlonglong(m_view->time.span().count())}};
}

void PriceChart::restoreState(const QVariantMap &state)
{
    if (const auto chosen = timeframeFromKey(state.value(QStringLiteral("timeframe")).toString()))
        setTimeframe(*chosen);
    setLogarithmic(state.value(QStringLiteral("logarithmic"), isLogarithmic()).toBool());
    setMagnetic(state.value(QStringLiteral("magnetic"), isMagnetic()).toBool());
    const auto micros = state.value(QStringLiteral("spanMicros")).toLongLong();
    if (micros > 0)
        m_view->time.showSpan(std::chrono::microseconds(micros));
    viewMoved();
}

std::optional<Decimal> PriceChart::newestPrice() const
{
    const auto newest = m_data->newest();
    return newest ? std::optional(newest->price) : std::nullopt;
}

PriceRange PriceChart::visiblePrices() const
{
    return m_view->frame.range;
}

QString PriceChart::spokenValue() const
{
    return m_speech->value();
}

bool PriceChart::event(QEvent *event)
{
    // The chart's own keys come before the window's shortcuts while it has the focus.
    if (event->type() == QEvent::ShortcutOverride && commandOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
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

void PriceChart::keyPressEvent(QKeyEvent *event)
{
    const auto command = commandOf(*event);
    if (command && !m_showsFocus)
        showFocus(hasFocus());
    if (!command || !obey(*command))
        QWidget::keyPressEvent(event);
}

void PriceChart::contextMenuEvent(QContextMenuEvent *event)
{
    // The menu key has a command of its own, which knows the crosshair of the keys.
    if (event->reason() == QContextMenuEvent::Keyboard || m_view->partAt(event->pos()) == ChartView::Part::None)
        return;
    openMenu(m_pointing->at(QPointF(event->pos())), event->globalPos());
}

void PriceChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // A click shows by itself where it went; the frame is for those who come by keyboard.
    const auto reason = event->reason();
    showFocus(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason);
}

void PriceChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    showFocus(false);
}

void PriceChart::showFocus(bool visible)
{
    m_showsFocus = visible;
    m_turn->pointingChanged();
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
    case ChartAction::Export:
        Q_EMIT exportWanted(m_view->time.from(), m_view->time.to());
        return true;
    case ChartAction::PickMoment:
        if (const auto at = m_cross->pointed())
            Q_EMIT momentPicked(at->place.at);
        return true;
    case ChartAction::Cancel:
        return m_cross->stopMeasuring() || m_panels->dismissNotice() || m_cross->forget();
    default:
        return m_cross->obey(command) || obeyPanels(command);
    }
}

bool PriceChart::obeyPanels(const ChartCommand &command)
{
    switch (command.action) {
    case ChartAction::GoToTime:
        m_panels->askForTime();
        return true;
    case ChartAction::SavePicture:
        savePicture();
        return true;
    case ChartAction::ShowTable:
        m_panels->showTable(ChartTableModel::contentOf(*m_data, m_view->frame));
        return true;
    case ChartAction::ShowHelp:
        m_panels->showHelp();
        return true;
    case ChartAction::ShowMenu: {
        const auto at = m_cross->pointed().value_or(m_pointing->at(m_view->frame.plot.center()));
        openMenu(at, mapToGlobal(at.position.toPoint()));
        return true;
    }
    default:
        return false;
    }
}

void PriceChart::openMenu(const PointedAt &at, QPoint globalPosition)
{
    auto *menu = new ChartMenu(*m_view, at.place, this);
    connect(menu, &ChartMenu::commanded, this, &PriceChart::obey);
    connect(menu, &ChartMenu::historyWanted, this, &PriceChart::historyWanted);
    connect(menu, &ChartMenu::alertWanted, this, &PriceChart::alertWanted);
    connect(menu, &ChartMenu::copied, m_panels, &ChartPanels::say);
    menu->popup(globalPosition);
}

void PriceChart::savePicture()
{
    auto *dialog = new PictureDialog(m_picture->image(m_title), m_title, m_view->time.to(), this);
    connect(dialog, &PictureDialog::told, m_panels, &ChartPanels::say);
    dialog->open();
}

} // namespace tidemark
