#pragma once

#include "core/chart_values.h"
#include "core/record_port.h"
#include "core/record_values.h"
#include "ui/time_format.h"

#include <QSlider>

#include <optional>

namespace tidemark {

// A day of a market, how much was traded in each of its minutes, and where trades are lost; its handle is the moment that is
// replayed. Dragged, clicked, or moved by keys (a minute, an hour) it asks for another. GUI thread.
class SeekBar : public QSlider {
    Q_OBJECT

public:
    explicit SeekBar(RecordPort &port, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    // Asks for the day where it is another.
    void showMoment(Symbol market, Timestamp moment);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekWanted(tidemark::Timestamp moment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showDay(Timestamp from, Timestamp to);
    void pointAt(int x);
    void tellValue();
    [[nodiscard]] Timestamp momentOf(int second) const { return m_day.from + std::chrono::seconds(second); }
    [[nodiscard]] double xOf(Timestamp moment) const;
    void paintActivity(QPainter &painter) const;
    void paintHours(QPainter &painter) const;

    RecordPort &m_port;
    TimeFormat m_format;
    Symbol m_market;
    TimeRange m_day;
    std::optional<Timestamp> m_moment;
    std::vector<ChartCandle> m_minutes;
    std::vector<RecordStretch> m_stretches;
    Asked m_candles;
    Asked m_outline;
};

} // namespace tidemark
