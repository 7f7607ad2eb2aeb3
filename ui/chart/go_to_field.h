#pragma once

#include "core/timestamp.h"
#include "ui/chart/chart_panel.h"

#include <QTimeZone>

class QLabel;
class QLineEdit;

namespace tidemark {

// A small field in the chart that takes a time in any form that `parseTimestamp` reads, and says what it does not
// understand. Digits without a zone are read in the chart's.
class GoToField : public ChartPanel {
    Q_OBJECT

public:
    explicit GoToField(QWidget *chart);

    void setZone(const QTimeZone &zone);
    // With the middle of the view as what is there to be changed.
    void openAt(Timestamp moment);
    void placeIn(const QRect &area);

Q_SIGNALS:
    void goTo(tidemark::Timestamp moment);

private:
    void accept();
    void explain();
    void say(const QString &sentence, bool isProblem);

    QLineEdit *m_edit;
    QLabel *m_sentence;
    Timestamp m_openedAt;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace tidemark
