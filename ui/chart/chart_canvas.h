#pragma once

#include "ui/chart/chart_data.h"
#include "ui/chart/chart_frame.h"
#include "ui/chart/crosshair_item.h"
#include "ui/chart/exchange_item.h"
#include "ui/chart/price_item.h"

#include <QChartView>

#include <functional>

class QValueAxis;

namespace tidemark {

class AreaItem;
class AxisItem;
class LabelItem;
class StretchItem;

// The chart's picture: QChart with its axes for ground, layout and scale, and on it our own layers. The only class
// that knows Qt Charts. It takes no input; the widget above it does.
class ChartCanvas : public QChartView {
public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    // Called around each time that the canvas is painted.
    void setPaintHooks(std::function<void()> before, std::function<void()> after);
    void setTheme(const ChartTheme &theme);
    // Where the plot lies in a widget of this size, with room for these price labels.
    [[nodiscard]] QRectF plotFor(const QSizeF &size, double priceAxisWidth) const;
    [[nodiscard]] double priceAxisWidth(int characters, const QString &zone) const;

    struct Content {
        const ChartData &data;
        std::vector<StretchTimeline::Run> losses;
        std::vector<ExchangeItem::Part> exchange;
        PriceItem::Marks marks;
    };
    void show(const ChartFrame &frame, Content content);
    void showContent(const ChartFrame &frame, const CrosshairItem::Content &content);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void placeAxes(const ChartFrame &frame);

    QValueAxis *m_priceAxis;
    QValueAxis *m_timeAxis;
    AreaItem *m_areaItem;
    StretchItem *m_stretchItem;
    AxisItem *m_axisItem;
    ExchangeItem *m_exchangeItem;
    PriceItem *m_priceItem;
    LabelItem *m_labelItem;
    CrosshairItem *m_crosshair;
    QRectF m_plot;
    std::function<void()> m_beforePaint;
    std::function<void()> m_afterPaint;
};

} // namespace tidemark
