#pragma once

#include "core/alert_event.h"
#include "ui/alerts/alerts_card.h"

namespace tidemark {

class AlertHistoryModel;

// What alerts have told, the newest first. Emptying it asks nothing and can be undone. GUI thread.
class AlertHistoryCard : public AlertsCard {
    Q_OBJECT

public:
    // The model outlives the card.
    explicit AlertHistoryCard(AlertHistoryModel *history, QWidget *parent = nullptr);

    // The newest last.
    void setEvents(const std::vector<AlertEvent> &events, int unread);
    void add(const AlertEvent &event);

Q_SIGNALS:
    void eventsChanged(const std::vector<tidemark::AlertEvent> &events);
    void unreadChanged();
    void momentPicked(tidemark::Symbol symbol, tidemark::Timestamp moment);
    void replayWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);

private:
    void clear();
    void open(int row);
    void play();
    void showPossible();

    AlertHistoryModel *m_history;
    QPushButton *m_play;
    QPushButton *m_clear;
};

} // namespace tidemark
