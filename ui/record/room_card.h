#pragma once

#include "core/keeping_values.h"
#include "core/record_port.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;
class QTreeWidget;

namespace tidemark {

// What the record takes on its disk, by market and month, how fast it grows and until when there is room; and what upkeep does. Asks
// while it is seen, and seldom. GUI thread.
class RoomCard : public QFrame {
    Q_OBJECT

public:
    explicit RoomCard(RecordPort &port, QWidget *parent = nullptr);

    // Why the record cannot be asked; empty: it can.
    void setUnavailable(const QString &reason);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void ask();
    void showAnswer(const KeepingAnswer &answer);
    void showMonths(const KeepingAnswer &answer);
    void showUpkeep(const UpkeepStatus &status);

    RecordPort &m_port;
    Asked m_asked;
    QTimer *m_pace;
    QLabel *m_room;
    QLabel *m_doing;
    QPushButton *m_stop;
    QTreeWidget *m_months;
    QString m_unavailable;
    UpkeepStatus m_status;
};

} // namespace tidemark
