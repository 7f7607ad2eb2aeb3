#include "ui/settings/backup_dialog.h"

#include "ui/dialog_size.h"
#include "ui/language.h"
#include "ui/settings/verdict_line.h"
#include "ui/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark {
namespace {

constexpr int backupSteps = 1'000; // of the bar

Tone toneOf(BackupAnswer::End end)
{
    return end == BackupAnswer::End::Done ? Tone::Good : end == BackupAnswer::End::Cancelled ? Tone::Dim : Tone::Bad;
}

} // namespace

BackupDialog::BackupDialog(RecordPort &port, QWidget *parent)
    : QDialog(parent),
      m_port(port),
      m_folder(new QLineEdit),
      m_choose(new QPushButton(tr("C&hoose…"))),
      m_progress(new QProgressBar),
      m_step(new QLabel),
      m_verdict(new VerdictLine),
      m_begin(new QPushButton(tr("&Back up"))),
      m_cancel(new QPushButton(tr("&Cancel"))),
      m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Back up the record"));
    m_folder->setAccessibleName(tr("Folder for backups"));
    m_folder->setPlaceholderText(tr("A folder, best on another disk"));
    m_progress->setProperty(endsWithWindow, true);
    m_progress->setAccessibleName(tr("How far the backup is"));
    m_begin->setProperty("primary", true);
    m_step->setWordWrap(true);
    m_begin->setDefault(true); // Enter in the field begins
    for (auto *button : {m_choose, m_cancel, m_close})
        button->setAutoDefault(false);
    layOut();
    connect(m_folder, &QLineEdit::textChanged, this, &BackupDialog::allow);
    connect(m_choose, &QPushButton::clicked, this, &BackupDialog::choose);
    connect(m_begin, &QPushButton::clicked, this, &BackupDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &BackupDialog::cancel);
    connect(m_close, &QPushButton::clicked, this, &BackupDialog::close);
    allow();
}

void BackupDialog::layOut()
{
    auto *words = new QLabel(tr("A whole copy of the private server goes into a new folder in the one below, while recording goes on. Then a copy of that is "
                                "started and its record verified, which takes the space twice for a while. The backup appears once it is whole."));
    words->setWordWrap(true);
    auto *caption = new QLabel(tr("&Folder"));
    caption->setBuddy(m_folder);
    auto *place = new QHBoxLayout;
    place->setSpacing(gap);
    place->addWidget(caption);
    place->addWidget(m_folder, 1);
    place->addWidget(m_choose);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_begin);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * gap, 3 * gap, 3 * gap, 2 * gap);
    column->setSpacing(2 * gap);
    column->addWidget(words);
    column->addLayout(place);
    column->addWidget(m_step);
    column->addWidget(m_progress);
    column->addWidget(m_verdict);
    column->addStretch(1);
    column->addLayout(buttons);
    resizeOnScreen(*this, {80 * gap, 32 * gap});
}

void BackupDialog::openFor(const QString &lastFolder)
{
    if (m_folder->text().isEmpty())
        m_folder->setText(QDir::toNativeSeparators(lastFolder));
    show();
    raise();
    activateWindow();
}

void BackupDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Folder for backups"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void BackupDialog::begin()
{
    m_verdict->say({}, Tone::Dim);
    m_running = m_port.ask(BackupQuestion{QDir::fromNativeSeparators(m_folder->text().trimmed())}, [this](const BackupAnswer &answer) { showEnd(answer); },
                           [this](const BackupProgress &progress) { showProgress(progress); });
    showProgress({tr("The backup begins…"), 0, 0});
    allow();
    m_cancel->setFocus();
}

void BackupDialog::cancel()
{
    m_cancel->setEnabled(false);
    m_step->setText(tr("Cancelling; nothing will be left of this backup…"));
    m_running.cancel();
}

void BackupDialog::showProgress(const BackupProgress &progress)
{
    if (isRunning() && !m_cancel->isEnabled() && m_cancel->isVisible())
        return; // being cancelled
    m_step->setText(progress.words);
    m_progress->setRange(0, progress.total > 0 ? backupSteps : 0);
    if (progress.total > 0)
        m_progress->setValue(int(double(progress.done) / double(progress.total) * backupSteps));
}

void BackupDialog::showEnd(const BackupAnswer &answer)
{
    m_verdict->say(answer.sentence, toneOf(answer.end));
    allow();
    (answer.end == BackupAnswer::End::Done ? m_close : m_begin)->setFocus();
    Q_EMIT ended();
    if (!isVisible())
        show();
}

void BackupDialog::allow()
{
    const bool runs = isRunning();
    for (auto *part : std::initializer_list<QWidget *>{m_step, m_progress, m_cancel})
        part->setVisible(runs);
    m_cancel->setEnabled(runs);
    m_begin->setVisible(!runs);
    m_begin->setEnabled(!m_folder->text().trimmed().isEmpty());
    m_folder->setEnabled(!runs);
    m_choose->setEnabled(!runs);
    growForWords(*this);
}

} // namespace tidemark
