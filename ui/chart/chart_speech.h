#pragma once

#include "ui/chart/data/chart_pointing.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QWidget;

namespace tidemark {

class ChartCross;
class ChartMarks;
class ChartPicture;

// A chart for those who hear it: what is under its crosshair in words, else the newest price and what is in view. Only what
// has changed is told, and prices that come by themselves no faster than one can listen. GUI thread.
class ChartSpeech : public QObject {
    Q_OBJECT

public:
    ChartSpeech(const ChartData &data, const ChartView &view, const ChartCross &cross, const ChartPicture &picture,
                const ChartMarks &marks, QWidget *chart);

    // Something else is shown: it is told soon, unless it is hidden by then.
    void tell();
    // What is under the crosshair, else the newest price.
    [[nodiscard]] QString value() const;

private:
    void describe();
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString pointedText(const PointedAt &pointed) const;
    [[nodiscard]] QString bookmarksText(Timestamp from, Timestamp to) const;
    [[nodiscard]] QString timeText(Timestamp moment) const;
    [[nodiscard]] QString priceOf(Decimal price) const;

    const ChartData &m_data;
    const ChartView &m_view;
    const ChartCross &m_cross;
    const ChartPicture &m_picture;
    const ChartMarks &m_marks;
    QWidget *m_chart;
    QTimer m_timer;
    QElapsedTimer m_sinceSpoken;
    QString m_spoken;
};

} // namespace tidemark
