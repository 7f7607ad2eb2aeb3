#pragma once

#include "ui/chart/data/chart_pointing.h"
#include "ui/chart/hands/chart_hands.h"
#include "ui/chart/hands/chart_keys.h"

namespace tidemark {

// The crosshair of a chart, whether mouse or keys hold it, and what keys measure with it. GUI thread.
class ChartCross : public QObject {
    Q_OBJECT

public:
    ChartCross(ChartView &view, const ChartData &data, const ChartPointing &pointing, ChartHands &hands, QObject *parent);

    // Its own place, else that of a linked chart's.
    [[nodiscard]] std::optional<PointedAt> pointed() const;
    [[nodiscard]] std::optional<Timestamp> ownMoment() const;
    // Where a linked chart's crosshair is.
    void setPeer(std::optional<Timestamp> moment);
    [[nodiscard]] bool isThere() const { return isKeyedSeen() || m_cursor; }

    // Answers whether the command means the crosshair.
    [[nodiscard]] bool obey(const ChartCommand &command);
    void pointAt(Timestamp moment);
    // Where other candles or none are chosen, what the keys point at is found anew.
    void findAgain();
    // Both answer whether there was anything.
    [[nodiscard]] bool stopMeasuring();
    [[nodiscard]] bool forget();

Q_SIGNALS:
    void viewMoved();
    void changed();
    void momentPicked(tidemark::Timestamp moment);
    void replayWanted(tidemark::Timestamp moment);

private:
    [[nodiscard]] std::optional<PointedAt> own() const;
    void follow(QPointF position);
    void leave();
    void set(const ChartPointing::Step &step);
    void step(int steps);
    void raise(int steps);
    void measure();
    [[nodiscard]] Timestamp playedFrom() const;
    // Time that goes on may have carried it out of view: then it points at nothing, until it is scrolled to again.
    [[nodiscard]] bool isKeyedSeen() const;
    [[nodiscard]] bool isOnPlot() const { return m_cursor && m_view.partAt(*m_cursor) == ChartView::Part::Plot; }

    ChartView &m_view;
    const ChartData &m_data;
    const ChartPointing &m_pointing;
    ChartHands &m_hands;
    std::optional<QPointF> m_cursor;            // of the mouse
    std::optional<ChartPointing::Step> m_keyed; // of the keys, until the mouse moves
    std::optional<Timestamp> m_peer;
    bool m_measures = false;                    // by keys
};

} // namespace tidemark
