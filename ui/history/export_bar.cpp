#include "ui/history/export_bar.h"

#include "core/completeness.h"
#include "core/disk_space.h"
#include "core/file_form.h"
#include "ui/history/completeness_line.h"
#include "ui/history/copy_lines.h"
#include "ui/history/export_markets.h"
#include "ui/language.h"
#include "ui/number_format.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tidemark {
namespace {

constexpr int narrow = 100 * gap;

// Basic ISO 8601 without colons, which some file systems refuse.
QString nameOf(Timestamp moment)
{
    return toIsoString(moment).left(16).remove(QLatin1Char(':')) + QLatin1Char('Z');
}

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ExportWords)
};

[[nodiscard]] QString formWords(FileForm form)
{
    switch (form) {
    case FileForm::Csv:
        return ExportWords::tr("CSV");
    case FileForm::CsvGz:
        return ExportWords::tr("CSV, gzipped");
    case FileForm::Zip:
        return ExportWords::tr("Zip in the exchange's own layout");
    case FileForm::Parquet:
        return ExportWords::tr("Parquet");
    case FileForm::Tardis:
        return ExportWords::tr("Tardis' CSV, gzipped");
    }
    return {};
}

[[nodiscard]] QString filterOf(FileForm form)
{
    return QStringLiteral("%1 (*.%2)").arg(formWords(form), endingOf(form));
}

// The same file in the form of that filter.
[[nodiscard]] QString renamed(const QString &path, const QString &filter)
{
    const auto forms = allFileForms();
    const auto chosen = std::find_if(forms.begin(), forms.end(), [&](FileForm form) { return filterOf(form) == filter; });
    const auto before = fileFormOf(path);
    if (chosen == forms.end() || !before)
        return path;
    return path.chopped(endingOf(*before).size()) + endingOf(*chosen);
}

} // namespace

ExportBar::ExportBar(RecordPort &port, QWidget *parent)
    : QWidget(parent),
      m_port(port),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      m_export(new QPushButton(symbolicIcon(QStringLiteral("export")), tr("&Export…"))),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_copy(createCopyButton()),
      m_receipt(new QCheckBox(tr("&Receipt"))),
      m_markets(new ExportMarkets),
      m_sentence(new CompletenessLine),
      m_weight(new QLabel)
{
    m_export->setToolTip(tr("Write all trades of this range into a file (Ctrl+E)"));
    m_receipt->setToolTip(tr("Also write a file beside it that says what it holds, by which it can be checked later"));
    m_progress->setRange(0, 1000);
    m_progress->setProperty(endsWithWindow, true);
    m_progress->setAccessibleName(tr("Export"));
    m_progress->setMinimumWidth(30 * gap);
    m_weight->setForegroundRole(QPalette::PlaceholderText);
    layOut();
    connect(m_export, &QPushButton::clicked, this, &ExportBar::askForFile);
    connect(m_cancel, &QPushButton::clicked, this, &ExportBar::cancel);
    connect(m_markets, &ExportMarkets::changed, this, &ExportBar::showWeight);
    showRunning();
}

void ExportBar::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_sentence);
    words->addWidget(m_weight);
    m_weight->setWordWrap(true);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(gap);
    controls->addStretch();
    for (auto *widget : std::initializer_list<QWidget *>{m_progress, m_cancel, m_receipt, m_markets, m_copy, m_export})
        controls->addWidget(widget);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(gap);
    m_parts->addLayout(words, 1);
    m_parts->addLayout(controls);
}

// A file's name is one long word, which a narrow window has no room for beside the buttons.
void ExportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QPushButton *ExportBar::createCopyButton()
{
    auto *button = new QPushButton(tr("Copy &as"));
    button->setToolTip(tr("Copy a line by which another program reads these trades from the record"));
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &text, CopyLine line, const QString &done) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, line, done] { copy(line, done); });
    };
    add(tr("psql"), psqlLine, tr("The line for psql was copied. Paste it into a terminal."));
    add(tr("DuckDB"), duckdbLine, tr("The line for DuckDB was copied. Paste it into a terminal."));
    add(tr("pandas"), pandasLine, tr("The line for pandas was copied. Paste it into a Python that “tidemark-cli database -- python3” has started."));
    button->setMenu(menu);
    return button;
}

void ExportBar::copy(CopyLine line, const QString &done)
{
    QGuiApplication::clipboard()->setText(line(m_symbol, m_from, m_to));
    m_hasEnded = true;
    m_sentence->showWords(done);
    m_sentence->setVisible(true);
}

void ExportBar::setRecorded(const std::vector<Symbol> &symbols)
{
    m_markets->setRecorded(symbols);
}

void ExportBar::setRange(Symbol symbol, Timestamp from, Timestamp to)
{
    if (symbol != m_symbol || from != m_from || to != m_to)
        m_hasEnded = false;
    m_symbol = symbol;
    m_from = from;
    m_to = to;
    m_markets->setMarket(symbol);
}

void ExportBar::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    showOutlook();
}

void ExportBar::setPossible(bool possible)
{
    m_isPossible = possible;
    for (auto *widget : std::initializer_list<QWidget *>{m_export, m_copy, m_receipt, m_markets})
        widget->setEnabled(m_isPossible && !isRunning());
    showOutlook();
}

void ExportBar::setCompleteness(const std::optional<Completeness> &completeness)
{
    m_completeness = completeness;
    showOutlook();
}

void ExportBar::showOutlook()
{
    showWeight();
    if (isRunning() || m_hasEnded)
        return;
    if (m_completeness && m_isPossible)
        m_sentence->showCompleteness(*m_completeness,
                                     tr("The file will hold %1").arg(completenessText(*m_completeness, m_locale, [this](Timestamp moment) { return m_format.dateTime(moment); })));
    else
        m_sentence->clear();
}

QString ExportBar::weight() const
{
    return m_weight->text();
}

// Before anything is written: by the trades that were counted.
void ExportBar::showWeight()
{
    const bool isKnown = m_completeness && m_isPossible && !isRunning();
    m_weight->setVisible(isKnown);
    if (!isKnown)
        return;
    const auto size = [&](FileForm form) { return m_locale.formattedDataSize(estimatedBytes(form, m_completeness->stored), 1, QLocale::DataSizeSIFormat); };
    auto words = tr("About %1 as CSV, %2 gzipped, %3 zipped, %4 as Parquet")
                     .arg(size(FileForm::Csv), size(FileForm::CsvGz), size(FileForm::Zip), size(FileForm::Parquet));
    if (!m_markets->others().empty())
        words += tr("; the other markets come on top");
    if (const auto free = freeBytes(m_folder))
        words += tr("; %1 are free").arg(m_locale.formattedDataSize(*free, 1, QLocale::DataSizeSIFormat));
    m_weight->setText(words);
}

QString ExportBar::fileName() const
{
    return QStringLiteral("%1_%2_%3.csv").arg(m_symbol.toString(), nameOf(m_from), nameOf(m_to));
}

void ExportBar::askForFile()
{
    if (!m_export->isEnabled())
        return;
    auto *dialog = new QFileDialog(this, tr("Export trades"), m_folder);
    QStringList filters;
    for (const auto form : allFileForms())
        filters += filterOf(form);
    dialog->setNameFilters(filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const auto chosen = renamed(dialog->selectedFiles().value(0), filter);
        dialog->selectFile(chosen);
        if (const auto form = fileFormOf(chosen))
            dialog->setDefaultSuffix(endingOf(*form));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ExportBar::exportTo);
    dialog->open();
}

void ExportBar::exportTo(const QString &path)
{
    if (isRunning() || m_symbol.isEmpty())
        return;
    const auto form = fileFormOf(path);
    if (!form) {
        m_hasEnded = true;
        m_sentence->showProblem(form.message());
        m_sentence->setVisible(true);
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    ExportQuestion question{m_symbol, m_from, m_to, path};
    question.form = *form;
    question.others = m_markets->others();
    question.wantsReceipt = m_receipt->isChecked();
    m_pace.begin();
    m_running = m_port.ask(question, [this](const ExportAnswer &answer) { showEnd(answer); },
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
    auto words = formatCounted(progress.total, QStringLiteral("%2 of %1 trade"), tr("%2 of %1 trades", nullptr, numerus(progress.total)), m_locale).arg(formatCount(progress.done, m_locale));
    if (const auto pace = m_pace.at(progress.done, progress.total))
        words += tr(", %1 a second, %2 left").arg(formatCount(std::int64_t(pace->perSecond), m_locale), formatAge(pace->left, m_locale));
    m_progress->setFormat(words);
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
        m_sentence->showProblem(tr("Export failed, and no half file was left behind: %1").arg(answer.problem));
        break;
    }
}

void ExportBar::showFinished(const ExportAnswer &answer)
{
    const auto words = formatCounted(answer.trades, QStringLiteral("Exported %1 trade to %2"), tr("Exported %1 trades to %2", nullptr, numerus(answer.trades)), m_locale)
                           .arg(QDir::toNativeSeparators(answer.path));
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
    for (auto *widget : std::initializer_list<QWidget *>{m_receipt, m_markets, m_copy})
        widget->setVisible(!isRunning());
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
