#pragma once

#include "core/record_port.h"
#include "core/share_values.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tidemark {

class VerdictLine;

// What was asked last of sharing, and its answer until somebody has seen it: a password in it is told once, and the settings may be closed
// while the server is started anew. GUI thread.
class ShareRequest : public QObject {
    Q_OBJECT

public:
    void send(RecordPort &port, const ShareChange &change);
    [[nodiscard]] bool isUnderWay() const { return m_sent.isUnderWay(); }
    // The answer, for whoever shows it.
    [[nodiscard]] std::optional<ShareAnswer> take() { return std::exchange(m_answer, std::nullopt); }

Q_SIGNALS:
    void answered();

private:
    Asked m_sent;
    std::optional<ShareAnswer> m_answer;
};

// Opens the private server to programs of this computer, read-only, and closes it. A password that is made is shown this once. GUI thread.
class ShareBox : public QWidget {
    Q_OBJECT

public:
    explicit ShareBox(RecordPort &port, QWidget *parent = nullptr);

    // For one that outlives this box.
    void setRequest(std::shared_ptr<ShareRequest> request);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void ask();
    void showState(const ShareState &state);
    void allow();
    void send(const ShareChange &change);
    void tellUnderWay();
    void hear();
    void showAnswer();

    RecordPort &m_port;
    ShareState m_state;
    Asked m_asked;                           // how it is
    std::shared_ptr<ShareRequest> m_request; // what it is to be
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
