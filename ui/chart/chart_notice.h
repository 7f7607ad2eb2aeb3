#pragma once

#include <QLabel>
#include <QTimer>

namespace tidemark {

// A sentence over the chart for a few seconds: what was copied or saved, and what could not be. A click takes it away.
class ChartNotice : public QLabel {
    Q_OBJECT

public:
    explicit ChartNotice(QWidget *chart);

    void say(const QString &sentence);
    void placeIn(const QRect &area);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    QTimer m_expiry;
    QRect m_area;
};

} // namespace tidemark
