#include "ui/chart/chart_studies.h"

#include <QWidget>

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto studyInterval = 5'200ms; // what the record could not tell yet
const QString vwapKey = QStringLiteral("vwap");
const QString vwapFromViewKey = QStringLiteral("vwapFromView");
const QString deltaKey = QStringLiteral("delta");

} // namespace

ChartStudies::ChartStudies(const ChartFeed &feed, const ChartData &data, StudyData &studies, ChartView &view, QWidget *chart)
    : QObject(chart), m_data(data), m_studies(studies), m_view(view), m_chart(chart)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(studyInterval);
    connect(&m_timer, &QTimer::timeout, this, &ChartStudies::askForMore);
    connect(&feed, &ChartFeed::symbolChanged, this, &ChartStudies::setSymbol);
    connect(&feed, &ChartFeed::tradesComing, this, &ChartStudies::noteTrades);
    connect(&feed, &ChartFeed::startedOver, this, &ChartStudies::startOver);
    connect(&feed, &ChartFeed::recordForgotten, this, [this] { m_studies.forget(); });
    connect(&feed, &ChartFeed::stretchesChanged, this, &ChartStudies::noteStretches);
}

void ChartStudies::setSymbol(Symbol symbol)
{
    if (symbol != m_symbol)
        startOver();
    m_symbol = symbol;
}

void ChartStudies::choose(const StudyChoice &choice)
{
    if (choice == this->choice())
        return;
    m_view.frame.studies = choice;
    if (choice.isEmpty())
        m_asked = {};
    Q_EMIT chosen();
}

bool ChartStudies::obey(const ChartCommand &command)
{
    auto choice = this->choice();
    const bool isSinceDay = choice.anchor == StudyChoice::Anchor::Day;
    switch (command.action) {
    case ChartAction::ToggleVwap:
        choice.vwap = !choice.vwap;
        break;
    case ChartAction::MoveVwap:
        choice.vwap = true;
        choice.anchor = isSinceDay ? StudyChoice::Anchor::View : StudyChoice::Anchor::Day;
        break;
    case ChartAction::ToggleDelta:
        choice.delta = !choice.delta;
        break;
    default:
        return false;
    }
    choose(choice);
    return true;
}

void ChartStudies::startOver()
{
    m_asked = {};
    m_studies.forget();
}

void ChartStudies::noteTrades(std::span<const Trade> trades)
{
    const auto newest = m_data.live().newest();
    if (!newest)
        return;
    std::optional<TimeRange> late;
    for (const auto &trade : trades) {
        if (trade.tradedAt >= newest->at)
            continue;
        const TimeRange moment{trade.tradedAt, trade.tradedAt + 1us};
        late = late ? TimeRange{std::min(late->from, moment.from), std::max(late->to, moment.to)} : moment;
    }
    if (late)
        m_studies.forget(*late, StudyData::Clock::now());
}

void ChartStudies::noteStretches(const TimeRanges &formerlyLost)
{
    auto healed = formerlyLost;
    for (const auto &lost : m_data.stretches().lost().ranges())
        healed.remove(lost);
    for (const auto &part : healed.ranges())
        m_studies.forget(part, StudyData::Clock::now());
}

void ChartStudies::askForMore()
{
    if (!m_port || m_symbol.isEmpty() || choice().isEmpty() || !m_view.time.isPlaced() || !m_chart->isVisible())
        return;
    auto wanted = m_studies.wanted(studyViewOf(m_data, m_view), StudyData::Clock::now());
    m_timer.start();
    if (!wanted)
        return;
    wanted->symbol = m_symbol;
    m_asked = m_port->ask(*wanted, [this](const StudyAnswer &answer) { take(answer); });
    Q_EMIT changed(); // it is said that it is being read
}

void ChartStudies::take(const StudyAnswer &answer)
{
    if (answer.symbol != m_symbol)
        return;
    m_studies.take(answer, StudyData::Clock::now());
    Q_EMIT changed();
}

QVariantMap ChartStudies::state() const
{
    return {{vwapKey, choice().vwap}, {vwapFromViewKey, choice().anchor == StudyChoice::Anchor::View}, {deltaKey, choice().delta}};
}

void ChartStudies::restoreState(const QVariantMap &state)
{
    const bool isFromView = state.value(vwapFromViewKey, choice().anchor == StudyChoice::Anchor::View).toBool();
    choose({state.value(vwapKey, choice().vwap).toBool(), isFromView ? StudyChoice::Anchor::View : StudyChoice::Anchor::Day,
            state.value(deltaKey, choice().delta).toBool()});
}

} // namespace tidemark
