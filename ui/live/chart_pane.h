#pragma once

#include "core/live_values.h"
#include "ui/live/market_facts.h"

#include <QFrame>

#include <optional>
#include <vector>

namespace tidemark {

class PaneHeader;
class PriceChart;

// One market's chart with its header. GUI thread.
class ChartPane : public QFrame {
    Q_OBJECT

public:
    explicit ChartPane(Symbol symbol, QWidget *parent = nullptr);

    [[nodiscard]] Symbol symbol() const { return m_symbol; }
    [[nodiscard]] PriceChart &chart() { return *m_chart; }
    [[nodiscard]] const PriceChart &chart() const { return *m_chart; }
    [[nodiscard]] PaneHeader &header() { return *m_header; }

    // Where the market stands, its extremes over the window `window` and how that is said.
    void showPulse(const MarketPulse &pulse, int window, Timestamp exchangeNow);
    void showFacts(const MarketFacts &facts);
    // Why there is nothing to draw, where there is not.
    void setEmptyText(const QString &text);
    void setMarked(bool marked);

private:
    Symbol m_symbol;
    PaneHeader *m_header;
    PriceChart *m_chart;
    QString m_emptyText;
    std::vector<RecordStretch> m_stretches;
    std::optional<LowHigh> m_extremes;
    std::optional<Timestamp> m_knownUntil;
    std::optional<MarketFacts> m_facts;
};

} // namespace tidemark
