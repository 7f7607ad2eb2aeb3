#pragma once

#include "core/record_port.h"
#include "core/share_values.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tidemark {

class VerdictLine;

// Opens the private server to programs of this computer, read-only, and closes it. A password that is made is shown this once. GUI thread.
class ShareBox : public QWidget {
    Q_OBJECT

public:
    explicit ShareBox(RecordPort &port, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void ask();
    void showState(const ShareState &state);
    void allow();
    void send(const ShareChange &change);
    void show(const ShareAnswer &answer);

    RecordPort &m_port;
    ShareState m_state;
    Asked m_asked; // how it is
    Asked m_sent;  // what it is to be
    QLabel *m_open;
    QCheckBox *m_usesTcp;
    QSpinBox *m_tcpPort;
    QCheckBox *m_usesSocket;
    QLineEdit *m_group;
    QPushButton *m_share;
    QPushButton *m_close;
    VerdictLine *m_verdict;
    QLineEdit *m_password;
};

} // namespace tidemark
