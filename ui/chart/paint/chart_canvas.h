#pragma once

#include "core/bookmarks.h"
#include "ui/chart/data/chart_data.h"
#include "ui/chart/data/comparison.h"
#include "ui/chart/data/study_series.h"
#include "ui/chart/paint/crosshair_item.h"
#include "ui/chart/paint/exchange_item.h"
#include "ui/chart/paint/header_item.h"
#include "ui/chart/paint/legend_item.h"
#include "ui/chart/paint/mark_item.h"
#include "ui/chart/paint/measure_item.h"

#include <QChartView>

#include <functional>

namespace tidemark {

class AreaItem;
class AxisItem;
class BookmarkItem;
class CandleItem;
class CompareItem;
class DeltaItem;
class LabelItem;
class MeanItem;
class PauseItem;
class PriceItem;
class StretchItem;
class VolumeItem;

// The chart's picture: QChart for ground and layout, and on it our own layers. QChart's axes would be laid out anew with
// each picture, words and all, for nothing that is seen. The only class that knows Qt Charts. It takes no input; the widget
// above it does.
class ChartCanvas : public QChartView {
public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    // Called around each time that the canvas is painted.
    void setPaintHooks(std::function<void()> before, std::function<void()> after);
    void setStyle(const ChartTheme &theme, const QFont &font);
    [[nodiscard]] const ChartTheme &theme() const { return m_theme; }

    // Where the frame's header, plot and volume lie: `top` and `corner` are taken by the widget above, a strip of that
    // height and a piece of that width at the header's end.
    void place(ChartFrame &frame, double priceAxisWidth, double top, double corner) const;
    [[nodiscard]] double priceAxisWidth(int characters, const QString &zone) const;

    struct Content {
        const ChartData &data;
        std::vector<StretchTimeline::Run> losses;
        std::vector<ExchangePart> exchange;
        std::optional<Timestamp> heldUntil;
        MarkItem::Marks marks;
        std::vector<Bookmark> bookmarks;
        const StudySeries &studies;
        const ComparedPicture &compared;
    };
    void show(const ChartFrame &frame, Content content);

    struct Pointing {
        HeaderItem::Content header;
        CrosshairItem::Content cross;
        std::optional<MeasureItem::Measure> measure;
        std::vector<LegendRow> legend;
    };
    void point(const ChartFrame &frame, Pointing pointing);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createLayers();
    void placePlot(const QRectF &plot);
    void showCompared(const PaintFrame &frame, const Content &content);
    void showCandles(const PaintFrame &frame, const ChartData &content);
    void showColumns(const PaintFrame &frame, const Content &content);

    AreaItem *m_areaItem;
    StretchItem *m_stretchItem;
    AxisItem *m_axisItem;
    VolumeItem *m_volumeItem;
    ExchangeItem *m_exchangeItem;
    MarkItem *m_markItem;
    PriceItem *m_priceItem;
    CandleItem *m_candleItem;
    PauseItem *m_pauseItem;
    BookmarkItem *m_bookmarkItem;
    MeanItem *m_meanItem;
    DeltaItem *m_deltaItem;
    CompareItem *m_compareItem;
    LabelItem *m_labelItem;
    LegendItem *m_legendItem;
    MeasureItem *m_measureItem;
    HeaderItem *m_headerItem;
    CrosshairItem *m_crosshair;
    ChartTheme m_theme;
    QFont m_font;
    QRectF m_plot;
    std::function<void()> m_beforePaint;
    std::function<void()> m_afterPaint;
};

} // namespace tidemark
