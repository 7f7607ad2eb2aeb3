#pragma once

#include "core/backup_values.h"
#include "core/record_port.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tidemark {

class VerdictLine;

// Makes a backup of the private server and shows how far it is. Closed while that is under way, it goes on and comes back with what
// came of it. GUI thread.
class BackupDialog : public QDialog {
    Q_OBJECT

public:
    explicit BackupDialog(RecordPort &port, QWidget *parent = nullptr);

    // To the front, with the folder of the last backup where nothing was typed yet.
    void openFor(const QString &lastFolder);
    [[nodiscard]] bool isRunning() const { return m_running.isUnderWay(); }

Q_SIGNALS:
    void ended();

private:
    void layOut();
    void choose();
    void begin();
    void cancel();
    void showProgress(const BackupProgress &progress);
    void showEnd(const BackupAnswer &answer);
    void allow();

    RecordPort &m_port;
    Asked m_running;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QProgressBar *m_progress;
    QLabel *m_step;
    VerdictLine *m_verdict;
    QPushButton *m_begin;
    QPushButton *m_cancel;
    QPushButton *m_close;
};

} // namespace tidemark
