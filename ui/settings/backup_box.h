#pragma once

#include "core/backup_values.h"
#include "core/record_port.h"

#include <QWidget>

class QLabel;

namespace tidemark {

// When and where the private server was backed up last, and the ways to a backup and back. GUI thread.
class BackupBox : public QWidget {
    Q_OBJECT

public:
    explicit BackupBox(RecordPort &port, QWidget *parent = nullptr);

    // What is known of the last backup may have changed.
    void ask();
    [[nodiscard]] const std::optional<LastBackup> &last() const { return m_state.last; }

Q_SIGNALS:
    void backupWanted();
    void restoreWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const BackupState &state);

    RecordPort &m_port;
    Asked m_asked;
    BackupState m_state;
    QLabel *m_last;
};

} // namespace tidemark
