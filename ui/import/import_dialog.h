#pragma once

#include "core/import_question.h"
#include "core/record_port.h"

#include <QDialog>
#include <QLocale>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace tidemark {

// Imports files of trades that a person chose or dropped on the window: how far it is, and what became of each. Closing it hides
// it; an import goes on. GUI thread.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(RecordPort &port, QWidget *parent = nullptr);

    // Comes to the front. What is asked for while an import runs follows it.
    void import(const QStringList &paths);
    [[nodiscard]] bool isRunning() const { return m_running.isUnderWay(); }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    // Trades may have come into the record.
    void imported();

private:
    void begin();
    void showProgress(const FilesProgress &progress);
    void showEnd(const FilesAnswer &answer);
    void showRunning();

    RecordPort &m_port;
    QLocale m_locale;
    QStringList m_paths;
    QStringList m_next; // dropped meanwhile
    Asked m_running;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPlainTextEdit *m_files;
    QCheckBox *m_anySum;
    QPushButton *m_again;
    QPushButton *m_cancel;
    QPushButton *m_close;
};

} // namespace tidemark
