#pragma once

#include "ui/status/status_sentences.h"

#include <QFrame>

class QLabel;

namespace tidemark {

class ConnectionsModel;
class FactsTable;
class LagModel;

// Where the recording stands, from the exchange to the disk: connections, spool, database, and how long trades take on
// their way. GUI thread.
class StandingCard : public QFrame {
    Q_OBJECT

public:
    explicit StandingCard(QWidget *parent = nullptr);

    void showStatus(const RecorderStatus &status, const TroubleTimes &times, const TellingTime &telling);

private:
    void showStorage(const RecorderStatus &status, const TroubleTimes &times, const TellingTime &telling);

    ConnectionsModel *m_connections;
    LagModel *m_lag;
    FactsTable *m_connectionsTable;
    QLabel *m_spool;
    QLabel *m_database;
    QLabel *m_clock;
};

} // namespace tidemark
