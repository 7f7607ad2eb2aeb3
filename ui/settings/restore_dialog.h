#pragma once

#include "core/backup_values.h"
#include "core/record_port.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tidemark {

class VerdictLine;

// Says what a backup holds, and how to put it in the place of the record: by a command, with Tidemark closed, since a running program holds
// the record. GUI thread.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(RecordPort &port, const QString &dataDir, QWidget *parent = nullptr);

    // To the front, with that backup where nothing was typed yet.
    void openFor(const QString &lastBackup);

private:
    void layOut();
    void choose();
    void look();
    void tell(const BackupLook &look);

    RecordPort &m_port;
    QString m_dataDir;
    Asked m_asked;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    VerdictLine *m_verdict;
    QLineEdit *m_command;
    QPushButton *m_copy;
};

} // namespace tidemark
