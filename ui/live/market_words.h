#pragma once

#include "ui/live/market_standing.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QCoreApplication>

#include <memory>

namespace tidemark {

// Puts the rows of the market list into words: as of when, over which window, in which zone and with how many decimals.
// GUI thread.
class MarketWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::MarketWords)

public:
    explicit MarketWords(std::shared_ptr<const SymbolScales> scales) : m_scales(std::move(scales)) {}

    void setTimeFormat(const TimeFormat &format) { m_format = format; }
    void setNow(Timestamp exchangeNow) { m_now = exchangeNow; }
    void setWindow(int window) { m_window = window; } // an index of rollingWindows
    [[nodiscard]] int window() const { return m_window; }

    // Facts and place anew; the state only where it was told a second ago or is another, since pulses come with every
    // frame and seconds do not. True where the state was told.
    bool tell(MarketStanding &row) const;
    // By the facts as they were told.
    [[nodiscard]] QString text(const MarketStanding &row, int column) const;
    [[nodiscard]] QString toolTip(const MarketStanding &row, int column) const;
    [[nodiscard]] static QString accessibleText(const MarketStanding &row, int column);
    [[nodiscard]] static QString title(int column);
    [[nodiscard]] QString titleToolTip(int column) const;

private:
    using enum MarketStanding::Column;

    [[nodiscard]] const WindowExtremes &window(const MarketStanding &row) const;
    [[nodiscard]] QString price(const MarketStanding &row, Decimal price) const;
    [[nodiscard]] QString changeToolTip(const MarketStanding &row) const;
    [[nodiscard]] QString rangeToolTip(const MarketStanding &row) const;
    [[nodiscard]] QString priceToolTip(const MarketStanding &row) const;
    [[nodiscard]] QString meaning(int column) const;

    std::shared_ptr<const SymbolScales> m_scales;
    TimeFormat m_format;
    QLocale m_locale;
    Timestamp m_now;
    int m_window = 2;
};

} // namespace tidemark
