#pragma once

#include "ui/chart/view/chart_view.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QMouseEvent;
class QWheelEvent;
class QWidget;

namespace tidemark {

// The hands on a chart: what mouse and wheel do to its view. Wheel zooms time at the cursor, with Ctrl price, with Shift
// it scrolls; dragging the plot pans, dragging an axis rescales it, a double-click resets; Shift and dragging measures.
// They watch the chart, which needs no handlers of its own.
// GUI thread.
class ChartHands : public QObject {
    Q_OBJECT

public:
    // `placeAt` finds what a position means, with the magnet that the chart has.
    ChartHands(ChartView &view, QWidget *chart, std::function<ChartPlace(QPointF)> placeAt);

    // Lets go of what is being dragged. Answers whether anything was.
    bool cancel();

    struct Measure {
        ChartPlace from;
        ChartPlace to;
    };
    [[nodiscard]] const std::optional<Measure> &measure() const { return m_measure; }
    void setMeasure(const std::optional<Measure> &measure);
    // The time that is measured, whichever end came first.
    [[nodiscard]] std::optional<TimeRange> markedPeriod() const;

Q_SIGNALS:
    void pressed();
    void hovered(QPointF position);
    void left();
    void viewMoved();
    void measured();
    // The drag that measures has ended.
    void periodMarked(tidemark::Timestamp from, tidemark::Timestamp to);
    // A click of which it is certain that it does not become a double-click.
    void momentPicked(tidemark::Timestamp moment);

protected:
    bool eventFilter(QObject *chart, QEvent *event) override;

private:
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void turnWheel(const QWheelEvent &event);
    enum class Grip { None, Click, Pan, Time, Price, Measure };
    struct Held {
        Grip grip = Grip::None;
        QPointF at;
        bool isDragging = false;
        Timestamp from;
        std::chrono::microseconds span{};
        PriceRange range;
    };
    void drag(QPointF position);
    void pan(QPointF distance);
    void stretchTime(double x);
    void stretchPrice(double distance);
    void showCursor(QPointF position);

    ChartView &m_view;
    QWidget *m_chart;
    std::function<ChartPlace(QPointF)> m_placeAt;
    Held m_held;
    std::optional<Measure> m_measure;
    QTimer m_click;
    Timestamp m_clicked;
};

} // namespace tidemark
