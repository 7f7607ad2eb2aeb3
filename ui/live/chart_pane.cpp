#include "ui/live/chart_pane.h"

#include "ui/chart/price_chart.h"
#include "ui/live/pane_header.h"

#include <QVBoxLayout>

namespace tidemark {
namespace {

// From the oldest price of the last day that the record knows on it has all trades, but for those that are lost.
[[nodiscard]] std::vector<RecordStretch> stretchesOf(const MarketPulse &pulse)
{
    auto stretches = pulse.lost;
    if (pulse.reference)
        stretches.push_back({StretchKind::Stored, {}, pulse.reference->at, std::nullopt});
    return stretches;
}

} // namespace

ChartPane::ChartPane(Symbol symbol, QWidget *parent)
    : QFrame(parent), m_symbol(symbol), m_header(new PaneHeader(symbol)), m_chart(new PriceChart)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("pane"));
    setAccessibleName(tr("Chart of %1").arg(symbol.toString()));
    setMinimumSize(240, 160);
    m_chart->setMinimumSize(120, 80); // what it would like is more than a grid of twelve has
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_chart, 1);
    m_chart->setSymbol(symbol);
    m_chart->setTitle(symbol.toString());
    setFocusProxy(m_chart);
}

void ChartPane::showPulse(const MarketPulse &pulse, int window, Timestamp exchangeNow)
{
    auto stretches = stretchesOf(pulse);
    if (stretches != m_stretches)
        m_chart->setStretches(stretches);
    m_stretches = std::move(stretches);
    const auto &extremes = pulse.windows[std::size_t(window)].extremes;
    if (extremes != m_extremes)
        m_chart->setExtremes(extremes);
    m_extremes = extremes;
    // Before a market's first trade the exchange's clock is a guess, which a replayed market would contradict by years.
    if (!pulse.last)
        return;
    // Whether the price of a market that should have spoken is still the last one nobody knows.
    const auto knownUntil = isCurrent(pulse.state) ? std::nullopt : std::optional(pulse.last->tradedAt);
    if (knownUntil != m_knownUntil)
        m_chart->setKnownUntil(knownUntil);
    m_knownUntil = knownUntil;
    m_chart->setNow(exchangeNow);
}

void ChartPane::showFacts(const MarketFacts &facts)
{
    if (m_facts != facts)
        m_header->showFacts(facts);
    m_facts = facts;
}

void ChartPane::setEmptyText(const QString &text)
{
    if (text != m_emptyText)
        m_chart->setEmptyText(text);
    m_emptyText = text;
}

void ChartPane::setMarked(bool marked)
{
    m_header->setMarked(marked);
}

} // namespace tidemark
