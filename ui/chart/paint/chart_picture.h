#pragma once

#include "ui/chart/data/chart_data.h"
#include "ui/chart/data/chart_pointing.h"
#include "ui/chart/data/side_data.h"
#include "ui/chart/data/study_series.h"
#include "ui/chart/paint/chart_canvas.h"
#include "ui/chart/paint/chart_marks.h"
#include "ui/chart/view/chart_view.h"

namespace tidemark {

// A chart's picture, made anew whenever something of it has changed: fits the prices to what is in view, lays the frame
// out, and hands what there is to the canvas. GUI thread.
class ChartPicture {
public:
    ChartPicture(QWidget &chart, const ChartData &data, SideData &side, ChartView &view,
                 ChartPointing &pointing, const ChartMarks &marks);

    [[nodiscard]] ChartCanvas &canvas() { return m_canvas; }

    void readStyle();
    // Whose price the chart shows, where it is compared.
    void setSymbol(Symbol symbol) { m_symbol = symbol; }
    // The price axis may become narrower: other prices, digits or font.
    void forgetWidth() { m_priceCharacters = 0; }
    // What comes next may fit the prices to it, though the user placed the view.
    void allowRescale() { m_mayRescale = true; }

    // What the widgets above take: a strip of that height, and a piece of that width at the header's end.
    struct Taken {
        double top = 0;
        double corner = 0;
    };
    // After the view was moved: where it lies from now on, before it is made.
    void place(const Taken &taken);
    void make(const Taken &taken);
    void point(const std::optional<PointedAt> &at, std::optional<MeasureItem::Measure> measure, bool hasFocus);

    // Whether a picture at this time of the exchange would differ from the one that is shown.
    [[nodiscard]] bool nowIsSeen(Timestamp exchangeNow) const;
    [[nodiscard]] bool showsExchange() const { return m_showsExchange; }
    // Where the chart's own line is, while markets are compared.
    [[nodiscard]] std::optional<Decimal> valueAt(Timestamp moment) const;
    // What its lines are and say, under the crosshair or as of the newest; empty where nothing is drawn beside the price.
    [[nodiscard]] std::vector<LegendRow> legend(const std::optional<PointedAt> &at) const;
    [[nodiscard]] const StudySeries &studies() const { return m_series; } // that are shown
    [[nodiscard]] const ComparedPicture &compared() const { return m_compared; }
    // As it is on screen, with the title where widgets lie above it.
    [[nodiscard]] QImage image(const QString &title);

private:
    void fit();
    void fitPrices();
    void fitCompared();
    [[nodiscard]] Timestamp dataEnd() const;
    void addStudies(std::vector<LegendRow> &rows, Timestamp moment) const;
    void layOut(const Taken &taken);
    [[nodiscard]] ChartData::Horizon horizon() const { return {m_view.time.heldUntil(), m_view.time.returnsToNewest()}; }
    // Whose price is marked on the axis: the newest, or the last one of the marked second.
    [[nodiscard]] std::optional<Tick> reference() const;

    QWidget &m_chart;
    ChartCanvas &m_canvas;
    const ChartData &m_data;
    SideData &m_side;
    ChartView &m_view;
    ChartPointing &m_pointing;
    const ChartMarks &m_marks;
    std::optional<Timestamp> m_paintedAt; // the exchange's time in the picture that is shown
    Symbol m_symbol;
    StudySeries m_series; // in the picture that is shown
    ComparedPicture m_compared;
    bool m_mayRescale = true;             // false while live trades arrive in a view that the user placed
    bool m_showsExchange = false;
    int m_priceCharacters = 0;
};

} // namespace tidemark
