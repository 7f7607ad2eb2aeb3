#pragma once

#include "core/timestamp.h"
#include "ui/chart/chart_panel.h"
#include "ui/moment_asker.h"

#include <QTimeZone>

class QLabel;
class QLineEdit;

namespace tidemark {

// A small field in the chart that takes a time in any form that `readMoment` reads, and says what it understood and what not. Digits without a
// zone are read in the chart's.
class GoToField : public ChartPanel {
    Q_OBJECT

public:
    explicit GoToField(QWidget *chart);

    void setZone(const QTimeZone &zone);
    void setPlaces(AskPlace ask, std::function<Symbol()> market, std::function<Timestamp()> now)
    {
        m_asker->setPlaces(std::move(ask), std::move(market), std::move(now));
    }
    // With the middle of the view as what is there to be changed.
    void openAt(Timestamp moment);
    void placeIn(const QRect &area);

Q_SIGNALS:
    void goTo(tidemark::Timestamp moment);

private:
    void accept();
    void explain();
    void explainForms();
    void arrive(Timestamp moment);
    void say(const QString &sentence, bool isProblem);

    QLineEdit *m_edit;
    QLabel *m_sentence;
    MomentAsker *m_asker;
    Timestamp m_openedAt;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace tidemark
