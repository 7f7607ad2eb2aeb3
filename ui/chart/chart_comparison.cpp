#include "ui/chart/chart_comparison.h"

#include "core/chart_values.h"
#include "ui/chart/compare_panel.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto comparedInterval = 5'300ms; // what the record could not tell yet
constexpr auto surveyInterval = 15s;     // losses may have healed
const QString comparedWithKey = QStringLiteral("comparedWith");
const QString comparedAsKey = QStringLiteral("comparedAs");

[[nodiscard]] QString measureWord(ChartMeasure measure)
{
    switch (measure) {
    case ChartMeasure::Ratio:
        return QStringLiteral("ratio");
    case ChartMeasure::Spread:
        return QStringLiteral("spread");
    case ChartMeasure::Price:
    case ChartMeasure::Percent:
        return QStringLiteral("percent");
    }
    return {};
}

} // namespace

ChartComparison::ChartComparison(const ChartFeed &feed, Comparison &comparison, ChartView &view, QWidget *chart)
    : QObject(chart), m_comparison(comparison), m_view(view), m_chart(chart)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(comparedInterval);
    connect(&m_timer, &QTimer::timeout, this, &ChartComparison::askForMore);
    connect(&feed, &ChartFeed::symbolChanged, this, &ChartComparison::setSymbol);
    connect(&feed, &ChartFeed::recordForgotten, this, &ChartComparison::forgetRecord);
}

void ChartComparison::offer(const std::vector<Symbol> &markets)
{
    m_offered = markets;
    if (m_panel)
        m_panel->offer(markets);
}

// A chart that becomes another market's is not compared with itself.
void ChartComparison::setSymbol(Symbol symbol)
{
    m_own = symbol;
    auto choice = m_choice;
    std::erase(choice.markets, symbol);
    choose(choice);
}

void ChartComparison::choose(ComparisonChoice choice)
{
    std::erase(choice.markets, m_own);
    if (choice.markets.size() > ComparisonChoice::mostMarkets)
        choice.markets.resize(ComparisonChoice::mostMarkets);
    if (choice.measure == ChartMeasure::Price)
        choice.measure = ChartMeasure::Percent;
    if (choice == m_choice)
        return;
    const auto before = m_choice.shown();
    m_choice = choice;
    std::erase_if(m_asking, [&](const auto &asking) { return !choice.has(asking.first); });
    m_comparison.choose(choice.markets);
    m_view.frame.measure = choice.shown();
    if (before != choice.shown())
        m_view.compared.clear();
    if (m_panel)
        m_panel->setChoice(choice);
    Q_EMIT chosen();
}

bool ChartComparison::obey(const ChartCommand &command)
{
    switch (command.action) {
    case ChartAction::CompareWith:
        openPanel();
        return true;
    case ChartAction::NextMeasure:
        nextMeasure();
        return true;
    default:
        return false;
    }
}

void ChartComparison::openPanel()
{
    if (!m_panel) {
        m_panel = new ComparePanel(m_chart);
        m_panel->offer(m_offered);
        connect(m_panel, &ComparePanel::chosen, this, &ChartComparison::choose);
    }
    m_panel->openWith(m_own, m_choice);
    place(m_view.frame.data().toRect());
}

void ChartComparison::nextMeasure()
{
    auto choice = m_choice;
    if (choice.markets.size() != 1) {
        openPanel(); // where markets are chosen, and why others are not to be had
        return;
    }
    choice.measure = choice.measure == ChartMeasure::Percent ? ChartMeasure::Ratio
        : choice.measure == ChartMeasure::Ratio             ? ChartMeasure::Spread
                                                            : ChartMeasure::Percent;
    choose(choice);
}

void ChartComparison::place(const QRect &area)
{
    if (m_panel)
        m_panel->placeIn(area);
}

void ChartComparison::addTrades(Symbol symbol, std::span<const Trade> trades)
{
    auto *data = m_comparison.find(symbol);
    if (!data || trades.empty())
        return;
    data->addTrades(trades);
    Q_EMIT changed();
}

void ChartComparison::startOver(Symbol symbol)
{
    auto *data = m_comparison.find(symbol);
    if (!data)
        return;
    data->setTrades({});
    data->forgetRecord();
    m_asking.erase(symbol);
    Q_EMIT changed();
}

void ChartComparison::forgetRecord()
{
    for (const auto &market : m_comparison.markets())
        market.data->forgetRecord();
    m_asking.clear();
}

void ChartComparison::askForMore()
{
    if (!m_port || m_choice.isEmpty() || !m_view.time.isPlaced() || !m_chart->isVisible())
        return;
    m_timer.start();
    for (const auto &market : m_comparison.markets()) {
        ask(market);
        survey(market);
    }
}

void ChartComparison::ask(const Comparison::Market &market)
{
    const auto &frame = m_view.frame;
    const int pixels = int(std::lround(frame.plot.width() * frame.scale));
    auto wanted = market.data->wanted({m_view.time.from(), m_view.time.to(), pixels}, Clock::now());
    if (!wanted)
        return;
    wanted->symbol = market.symbol;
    m_asking[market.symbol].chart.overtake(m_port->ask(*wanted, [this](const ChartAnswer &answer) {
        if (auto *data = m_comparison.find(answer.symbol)) {
            data->take(answer, Clock::now());
            Q_EMIT grew();
        }
    }));
    Q_EMIT changed(); // it is said that it is being read
}

// Where its trades are missing: around what is in view, and now and then anew.
void ChartComparison::survey(const Comparison::Market &market)
{
    auto &asking = m_asking[market.symbol];
    const auto [from, to] = m_view.time.range();
    const bool isKnown = asking.surveyed.from <= from && to <= asking.surveyed.to && Clock::now() < asking.surveyAgain;
    if (isKnown || asking.record.isUnderWay())
        return;
    const auto margin = (to - from) / 2;
    asking.surveyed = {from - margin, to + margin};
    asking.surveyAgain = Clock::now() + surveyInterval;
    const RecordQuestion question{.symbol = market.symbol, .from = asking.surveyed.from, .to = asking.surveyed.to};
    asking.record = m_port->ask(question, [this](const RecordOutline &outline) {
        auto *data = m_comparison.find(outline.symbol);
        if (!data || !outline.problem.isEmpty())
            return;
        data->setStretches(outline.stretches);
        Q_EMIT changed();
    });
}

QVariantMap ChartComparison::state() const
{
    QStringList markets;
    for (const auto symbol : m_choice.markets)
        markets += symbol.toString();
    return {{comparedWithKey, markets}, {comparedAsKey, measureWord(m_choice.measure)}};
}

void ChartComparison::restoreState(const QVariantMap &state)
{
    if (!state.contains(comparedWithKey))
        return;
    ComparisonChoice choice;
    for (const auto &name : state.value(comparedWithKey).toStringList())
        if (const auto symbol = Symbol::fromText(name); symbol && !choice.has(*symbol))
            choice.markets.push_back(*symbol);
    const auto word = state.value(comparedAsKey).toString();
    for (const auto measure : {ChartMeasure::Ratio, ChartMeasure::Spread})
        if (word == measureWord(measure))
            choice.measure = measure;
    choose(choice);
}

} // namespace tidemark
