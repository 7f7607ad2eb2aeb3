#include "ui/settings/restore_dialog.h"

#include "core/shell_word.h"
#include "ui/dialog_size.h"
#include "ui/settings/verdict_line.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark {

RestoreDialog::RestoreDialog(RecordPort &port, const QString &dataDir, QWidget *parent)
    : QDialog(parent),
      m_port(port),
      m_dataDir(dataDir),
      m_folder(new QLineEdit),
      m_choose(new QPushButton(tr("C&hoose…"))),
      m_verdict(new VerdictLine),
      m_command(new QLineEdit),
      m_copy(new QPushButton(tr("Co&py")))
{
    setWindowTitle(tr("Restore a backup"));
    m_folder->setAccessibleName(tr("Folder of the backup"));
    m_folder->setPlaceholderText(tr("A backup, or the folder that backups were made into"));
    m_command->setAccessibleName(tr("Command that restores it"));
    m_command->setReadOnly(true);
    m_command->setPlaceholderText(tr("Once a backup is chosen"));
    layOut();
    connect(m_folder, &QLineEdit::textChanged, this, &RestoreDialog::look);
    connect(m_choose, &QPushButton::clicked, this, &RestoreDialog::choose);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_command->text());
        m_copy->setText(tr("Co&pied"));
    });
    tell(BackupLook{});
}

void RestoreDialog::layOut()
{
    auto *words = new QLabel(tr("A restore puts a backup in the place of the record. It needs the record for itself, so it is done while nothing records: quit "
                                "Tidemark (Ctrl+Q), stop its service if there is one, and give the command below in a terminal.\n\nThe backup is verified "
                                "before it takes the record's place, and the record of now is kept beside it. What was recorded after the backup is "
                                "fetched again as far as the exchange still has it."));
    words->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap);
    const auto add = [grid](int row, const QString &name, QLineEdit *edit, QPushButton *button) {
        auto *caption = new QLabel(name);
        caption->setBuddy(edit);
        grid->addWidget(caption, row, 0);
        grid->addWidget(edit, row, 1);
        grid->addWidget(button, row, 2);
    };
    add(0, tr("&Folder"), m_folder, m_choose);
    grid->addWidget(m_verdict, 1, 1, 1, 2);
    add(2, tr("Co&mmand"), m_command, m_copy);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * gap, 3 * gap, 3 * gap, 2 * gap);
    column->setSpacing(2 * gap);
    column->addWidget(words);
    column->addLayout(grid);
    column->addStretch(1);
    column->addWidget(buttons);
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_folder->setMinimumWidth(m_folder->fontMetrics().horizontalAdvance(m_folder->placeholderText()) + 4 * gap);
    resizeOnScreen(*this, {80 * gap, 36 * gap});
}

void RestoreDialog::openFor(const QString &lastBackup)
{
    if (m_folder->text().isEmpty())
        m_folder->setText(QDir::toNativeSeparators(lastBackup));
    show();
    raise();
    activateWindow();
}

void RestoreDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the backup"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void RestoreDialog::look()
{
    const auto folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    m_asked = {};
    tell(BackupLook{});
    if (!folder.isEmpty())
        m_asked = m_port.ask(BackupLookQuestion{folder}, [this](const BackupLook &look) { tell(look); });
}

void RestoreDialog::tell(const BackupLook &look)
{
    m_verdict->say(look.sentence, look.isBackup ? Tone::Good : Tone::Bad);
    const auto folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    m_command->setText(look.isBackup ? QStringLiteral("tidemark-cli --data-dir %1 restore %2").arg(shellWord(m_dataDir), shellWord(folder)) : QString());
    m_command->setCursorPosition(0);
    m_copy->setText(tr("Co&py"));
    m_copy->setEnabled(look.isBackup);
    growForWords(*this);
}

} // namespace tidemark
