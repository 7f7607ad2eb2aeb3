#pragma once

#include "ui/chart/hands/chart_cross.h"
#include "ui/chart/hands/chart_keys.h"

#include <QVariantMap>

namespace tidemark {

// The time that a linked chart shows: the newest of that length, or from a moment on.
struct LinkedView {
    bool follows = true;
    Timestamp from{};
    std::chrono::microseconds span{};

    friend bool operator==(const LinkedView &, const LinkedView &) = default;
};

// What one chart tells the charts that it is linked with, and hears from them: its time and its crosshair. A chart that is not
// linked neither tells nor hears. GUI thread.
class ChartLink : public QObject {
    Q_OBJECT

public:
    ChartLink(ChartView &view, ChartCross &cross, QObject *chart);

    [[nodiscard]] bool isLinked() const { return m_isLinked; }
    void setLinked(bool linked);
    // Answers whether the command means the link.
    [[nodiscard]] bool obey(const ChartCommand &command);
    [[nodiscard]] LinkedView shown() const;

    // The view was moved, or the crosshair.
    void noteView();
    void notePointed();
    // As another chart.
    void show(const LinkedView &view);
    void point(std::optional<Timestamp> moment);

    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void toggled(bool linked);
    void allWanted(bool linked);
    void moved(const tidemark::LinkedView &view);
    void pointed(std::optional<tidemark::Timestamp> moment);
    void shownAnew(); // as another chart

private:
    ChartView &m_view;
    ChartCross &m_cross;
    bool m_isLinked = false;
    LinkedView m_told;
    std::optional<Timestamp> m_pointed;
};

} // namespace tidemark
