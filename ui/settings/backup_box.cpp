#include "ui/settings/backup_box.h"

#include "ui/theme.h"
#include "ui/time_format.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark {
namespace {

QString lastWords(const BackupState &state)
{
    if (!state.problem.isEmpty())
        return state.problem;
    if (!state.last)
        return BackupBox::tr("No backup of it was made on this computer yet.");
    const TimeFormat utc;
    const auto &last = *state.last;
    auto words = (last.isTried ? BackupBox::tr("The last backup was made and verified on %1 UTC: %2.") : BackupBox::tr("The last backup was made, but not verified, on %1 UTC: %2."))
                     .arg(utc.dateTime(last.endedAt).chopped(3), QDir::toNativeSeparators(last.folder));
    return state.isThere ? words : words + QLatin1Char(' ') + BackupBox::tr("Its folder is not there now: its disk may be away.");
}

} // namespace

BackupBox::BackupBox(RecordPort &port, QWidget *parent) : QWidget(parent), m_port(port), m_last(new QLabel)
{
    m_last->setWordWrap(true);
    m_last->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *backup = new QPushButton(tr("&Back up…"));
    auto *restore = new QPushButton(tr("&Restore…"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(backup);
    buttons->addWidget(restore);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_last);
    column->addLayout(buttons);
    connect(backup, &QPushButton::clicked, this, &BackupBox::backupWanted);
    connect(restore, &QPushButton::clicked, this, &BackupBox::restoreWanted);
}

void BackupBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void BackupBox::ask()
{
    m_asked = m_port.ask(BackupStateQuestion{}, [this](const BackupState &state) { show(state); });
}

void BackupBox::show(const BackupState &state)
{
    m_state = state;
    m_last->setText(lastWords(state));
}

} // namespace tidemark
