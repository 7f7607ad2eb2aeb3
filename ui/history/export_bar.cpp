#include "ui/history/export_bar.h"

#include "core/completeness.h"
#include "ui/history/completeness_line.h"
#include "ui/number_format.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

namespace tidemark {
namespace {

// Basic ISO 8601 without colons, which some file systems refuse.
QString nameOf(Timestamp moment)
{
    return toIsoString(moment).left(16).remove(QLatin1Char(':')) + QLatin1Char('Z');
}

} // namespace

ExportBar::ExportBar(RecordPort &port, QWidget *parent)
    : QWidget(parent),
      m_port(port),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      m_export(new QPushButton(symbolicIcon(QStringLiteral("export")), tr("&Export CSV…"))),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_sentence(new CompletenessLine)
{
    m_export->setToolTip(tr("Write all trades of this range into a CSV file (Ctrl+E)"));
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Export"));
    m_progress->setMinimumWidth(30 * gap);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_sentence, 1, Qt::AlignVCenter);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_export, 0, Qt::AlignRight); // alone it keeps its size
    connect(m_export, &QPushButton::clicked, this, &ExportBar::askForFile);
    connect(m_cancel, &QPushButton::clicked, this, &ExportBar::cancel);
    showRunning();
}

void ExportBar::setRange(Symbol symbol, Timestamp from, Timestamp to)
{
    if (symbol != m_symbol || from != m_from || to != m_to)
        m_hasEnded = false;
    m_symbol = symbol;
    m_from = from;
    m_to = to;
}

void ExportBar::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    showOutlook();
}

void ExportBar::setPossible(bool possible)
{
    m_isPossible = possible;
    m_export->setEnabled(m_isPossible && !isRunning());
    showOutlook();
}

void ExportBar::setCompleteness(const std::optional<Completeness> &completeness)
{
    m_completeness = completeness;
    showOutlook();
}

void ExportBar::showOutlook()
{
    if (isRunning() || m_hasEnded)
        return;
    if (m_completeness && m_isPossible)
        m_sentence->showCompleteness(*m_completeness,
                                     tr("The file will hold %1").arg(completenessText(*m_completeness, m_locale, [this](Timestamp moment) { return m_format.dateTime(moment); })));
    else
        m_sentence->clear();
}

QString ExportBar::fileName() const
{
    return QStringLiteral("%1_%2_%3.csv").arg(m_symbol.toString(), nameOf(m_from), nameOf(m_to));
}

void ExportBar::askForFile()
{
    if (!m_export->isEnabled())
        return;
    auto *dialog = new QFileDialog(this, tr("Export trades to CSV"), m_folder, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportBar::exportTo);
    dialog->open();
}

void ExportBar::exportTo(const QString &path)
{
    if (isRunning() || m_symbol.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    m_running = m_port.ask(ExportQuestion{0, m_symbol, m_from, m_to, path}, [this](const ExportAnswer &answer) { showEnd(answer); },
                           [this](const ExportProgress &progress) { showProgress(progress); });
    showRunning();
    m_progress->setRange(0, 0);
    m_progress->setFormat(tr("Counting…"));
    m_sentence->clear();
}

void ExportBar::showProgress(const ExportProgress &progress)
{
    const auto total = std::max<std::int64_t>(progress.total, 1);
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(double(progress.done) / double(total) * 1000));
    m_progress->setFormat(tr("%1 of %2 trades").arg(formatCount(progress.done, m_locale),
                                                    formatCount(progress.total, m_locale)));
}

void ExportBar::showEnd(const ExportAnswer &answer)
{
    m_hasEnded = true;
    showRunning();
    switch (answer.end) {
    case ExportEnd::Finished:
        showFinished(answer);
        break;
    case ExportEnd::Cancelled:
        m_sentence->showWords(tr("Export cancelled; no file was written."));
        break;
    case ExportEnd::Failed:
        m_sentence->showWords(tr("Export failed, and no half file was left behind: %1").arg(answer.problem));
        break;
    }
}

void ExportBar::showFinished(const ExportAnswer &answer)
{
    const auto words = tr("Exported %1 trades to %2")
                           .arg(formatCount(answer.trades, m_locale), QDir::toNativeSeparators(answer.path));
    m_sentence->showCompleteness(answer.completeness,
                                 words + QStringLiteral("\n") + completenessSentence(answer.completeness, m_format, m_locale));
}

QString ExportBar::sentence() const
{
    return m_sentence->words();
}

void ExportBar::showRunning()
{
    m_progress->setVisible(isRunning());
    m_cancel->setVisible(isRunning());
    m_cancel->setEnabled(true);
    m_sentence->setVisible(!isRunning() && !m_sentence->words().isEmpty());
    setPossible(m_isPossible);
}

void ExportBar::cancel()
{
    m_cancel->setEnabled(false);
    m_progress->setFormat(tr("Cancelling…"));
    m_running.cancel();
}

} // namespace tidemark
