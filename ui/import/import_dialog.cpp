#include "ui/import/import_dialog.h"

#include "ui/dialog_size.h"
#include "ui/import/import_words.h"
#include "ui/language.h"
#include "ui/theme.h"
#include "ui/viewer_guard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark {

ImportDialog::ImportDialog(RecordPort &port, QWidget *parent)
    : QDialog(parent),
      m_port(port),
      m_sentence(new QLabel),
      m_progress(new QProgressBar),
      m_files(new QPlainTextEdit),
      m_anySum(new QCheckBox(tr("Go on by trade &ids where a checksum differs"))),
      m_again(new QPushButton(tr("Try &again"))),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_close(new QPushButton(tr("Close")))
{
    markChangesRecord(m_again);
    setWindowTitle(tr("Import trades"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setProperty(endsWithWindow, true);
    m_progress->setAccessibleName(tr("Import"));
    m_progress->setRange(0, 1000);
    m_files->setReadOnly(true);
    m_files->setTabChangesFocus(true);
    m_files->setAccessibleName(tr("What became of the files"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_again);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(gap);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addWidget(m_files, 1);
    column->addWidget(m_anySum);
    column->addLayout(buttons);
    resizeOnScreen(*this, {80 * gap, 44 * gap});
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::close);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_next.clear();
        m_sentence->setText(tr("Cancelling…"));
        m_running.cancel();
    });
}

void ImportDialog::import(const QStringList &paths)
{
    if (isRunning()) {
        m_next += paths;
    } else {
        m_paths = paths;
        m_anySum->setChecked(false);
        begin();
    }
    show();
    raise();
    activateWindow();
}

void ImportDialog::begin()
{
    const FilesQuestion question{m_paths, m_anySum->isChecked()};
    m_running = m_port.ask(question, [this](const FilesAnswer &answer) { showEnd(answer); },
                           [this](const FilesProgress &progress) { showProgress(progress); });
    m_files->clear();
    m_progress->setValue(0);
    m_sentence->setText(tr("Looking at the files…"));
    showRunning();
    m_cancel->setFocus();
}

void ImportDialog::showProgress(const FilesProgress &progress)
{
    if (!m_cancel->isEnabled())
        return;
    const auto &file = progress.file;
    const auto share = file.totalBytes > 0 ? double(file.bytes) / double(file.totalBytes) : 0;
    m_progress->setValue(int(share * 1000));
    m_sentence->setText(importSentence(progress, m_locale));
}

void ImportDialog::showEnd(const FilesAnswer &answer)
{
    m_sentence->setText(importEndSentence(answer, m_locale));
    m_files->setPlainText(importReportLines(answer, m_locale).join(QLatin1Char('\n')));
    Q_EMIT imported();
    if (!m_next.isEmpty()) {
        m_paths = std::exchange(m_next, {});
        return begin();
    }
    showRunning();
    m_again->setVisible(!isAllImported(answer));
    m_again->setText(answer.end == DownloadEnd::Cancelled ? tr("&Go on") : tr("Try &again"));
    m_anySum->setVisible(hasWrongSums(answer));
    m_close->setFocus();
}

void ImportDialog::showRunning()
{
    m_progress->setVisible(isRunning());
    m_cancel->setVisible(isRunning());
    m_cancel->setEnabled(true);
    m_again->setVisible(false);
    m_anySum->setVisible(false);
}

QString ImportDialog::sentence() const
{
    return m_sentence->text();
}

} // namespace tidemark
