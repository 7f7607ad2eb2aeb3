#include "ui/chart/chart_questions.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto recordInterval = 5'100ms; // what the record could not tell yet
constexpr auto exchangeInterval = 250ms; // who scrolls on is asked for where he rests
constexpr auto unansweredAfter = 30s;
constexpr int recordPatience = 6; // intervals of the exchange's timer

} // namespace

ChartQuestions::ChartQuestions(ChartData &data, const ChartView &view, QWidget *chart)
    : QObject(chart), m_data(data), m_view(view), m_chart(chart)
{
    m_recordTimer.setSingleShot(true);
    m_recordTimer.setInterval(recordInterval);
    m_exchangeTimer.setSingleShot(true);
    m_exchangeTimer.setInterval(exchangeInterval);
    connect(&m_recordTimer, &QTimer::timeout, this, &ChartQuestions::askRecord);
    connect(&m_exchangeTimer, &QTimer::timeout, this, &ChartQuestions::askExchange);
}

bool ChartQuestions::take(const ChartAnswer &answer)
{
    if (answer.chart != m_ticket || answer.symbol != m_symbol)
        return false;
    m_data.take(answer, ChartData::Clock::now());
    m_recordTimer.start();
    return true;
}

void ChartQuestions::askForMore()
{
    askRecord();
    if (!m_exchangeTimer.isActive())
        m_exchangeTimer.start();
}

bool ChartQuestions::isLookedAt() const
{
    return m_view.time.isPlaced() && m_chart->isVisible();
}

void ChartQuestions::askRecord()
{
    if (m_symbol.isEmpty() || !isLookedAt())
        return;
    const auto &frame = m_view.frame;
    const int pixels = int(std::lround(frame.plot.width() * frame.scale));
    const auto candles = frame.showsCandles() ? *frame.candles : 0s;
    auto wanted = m_data.wanted({m_view.time.from(), m_view.time.to(), pixels, candles}, ChartData::Clock::now());
    if (!wanted)
        return;
    wanted->ticket = nextTicket();
    wanted->chart = m_ticket;
    wanted->symbol = m_symbol;
    Q_EMIT questionAsked(*wanted);
}

void ChartQuestions::askExchange()
{
    if (m_isLoading || !isLookedAt())
        return;
    const auto &time = m_view.time;
    // Where the record's answer is on its way, it may turn out to have what is looked for.
    if (m_data.isAwaited(time.range(), ChartData::Clock::now()) && m_waits++ < recordPatience) {
        m_exchangeTimer.start();
        return;
    }
    m_waits = 0;
    const auto to = time.returnsToNewest() ? std::min(time.to(), time.now().value_or(time.to())) : time.to();
    for (const auto &part : m_data.unknownParts({time.from(), to}, {time.heldUntil(), time.returnsToNewest()})) {
        if (const auto wanted = m_data.exchange().ask(part)) {
            ask(*wanted);
            return;
        }
    }
}

void ChartQuestions::ask(const ExchangePast::Range &wanted)
{
    m_exchangeTimer.start(); // there may be more
    QTimer::singleShot(unansweredAfter, this, [this, wanted] {
        m_data.exchange().forgetUnanswered(wanted);
        Q_EMIT forgotten();
    });
    Q_EMIT pastWanted(wanted.from, wanted.to);
}

} // namespace tidemark
