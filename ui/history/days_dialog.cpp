#include "ui/history/days_dialog.h"

#include "ui/dialog_size.h"
#include "ui/history/day_calendar.h"
#include "ui/history/download_words.h"
#include "ui/language.h"
#include "ui/number_format.h"
#include "ui/theme.h"
#include "ui/viewer_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace tidemark {
namespace {

QLabel *dialogCaption(const QString &words, QWidget *buddy)
{
    auto *label = new QLabel(words);
    label->setBuddy(buddy);
    return label;
}

QDateEdit *dayEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setAccessibleName(name);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, by the arrow keys, or chosen in the calendar
    return edit;
}

QLabel *sentenceLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

DaysDialog::DaysDialog(RecordPort &port, QWidget *parent)
    : QDialog(parent),
      m_port(port),
      m_symbols(new QComboBox),
      m_from(dayEdit(tr("From day"))),
      m_to(dayEdit(tr("To day, included"))),
      m_month(new QPushButton(tr("&Whole month"))),
      m_calendar(new DayCalendar),
      m_day(sentenceLabel()),
      m_outlook(sentenceLabel()),
      m_listing(sentenceLabel()),
      m_anySum(new QCheckBox(tr("Go on by trade &ids where a checksum differs"))),
      m_progress(new QProgressBar),
      m_doing(sentenceLabel()),
      m_notes(new QPlainTextEdit),
      m_get(new QPushButton(tr("&Get missing days"))),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Get days"));
    markChangesRecord(m_get);
    m_symbols->setEditable(true);
    m_symbols->setInsertPolicy(QComboBox::NoInsert);
    m_symbols->setAccessibleName(tr("Market of the days"));
    m_symbols->lineEdit()->setAccessibleName(tr("Market of the days"));
    m_symbols->setMinimumContentsLength(14);
    m_month->setToolTip(tr("Choose all days of the month that is shown"));
    m_anySum->setToolTip(tr("A file whose SHA-256 is not the one beside it is left out, unless this is checked: then its trade ids alone decide"));
    m_anySum->hide();
    m_progress->setProperty(endsWithWindow, true);
    m_progress->setAccessibleName(tr("Days that are complete"));
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(tr("What was not got"));
    m_notes->setMaximumHeight(12 * gap);
    m_get->setProperty("primary", true);
    m_get->setDefault(true);
    m_get->setToolTip(tr("From the exchange's archive of files, and the last two days from the exchange itself"));
    layOut();
    wire();
    showRunning();
}

void DaysDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(gap);
    column->addLayout(createQuestion());
    column->addWidget(m_calendar, 1);
    column->addWidget(new DayLegend);
    column->addWidget(m_day);
    column->addWidget(m_outlook);
    column->addWidget(m_listing);
    column->addWidget(m_anySum);
    column->addWidget(m_progress);
    column->addWidget(m_doing);
    column->addWidget(m_notes);
    column->addLayout(createButtons());
    const bool isSmall = roomFor(*this).height() < 72 * gap;
    m_calendar->setMinimumHeight((isSmall ? 25 : 34) * gap);
    m_notes->setMinimumHeight(6 * gap);
    m_notes->hide();
    resizeOnScreen(*this, {76 * gap, 72 * gap});
}

QLayout *DaysDialog::createQuestion()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(dialogCaption(tr("&Market"), m_symbols));
    row->addWidget(m_symbols, 1);
    row->addWidget(dialogCaption(tr("&From"), m_from));
    row->addWidget(m_from);
    row->addWidget(dialogCaption(tr("&to"), m_to));
    row->addWidget(m_to);
    row->addWidget(new QLabel(tr("UTC")));
    row->addWidget(m_month);
    return row;
}

QLayout *DaysDialog::createButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_get);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_close);
    for (auto *button : {m_month, m_cancel, m_close})
        button->setAutoDefault(false);
    return row;
}

void DaysDialog::wire()
{
    connect(m_symbols, &QComboBox::textActivated, this, [this] { std::ignore = takeSymbol(); });
    connect(m_symbols->lineEdit(), &QLineEdit::editingFinished, this, [this] { std::ignore = takeSymbol(); });
    connect(m_from, &QDateEdit::dateChanged, this, &DaysDialog::takeEdits);
    connect(m_to, &QDateEdit::dateChanged, this, &DaysDialog::takeEdits);
    connect(m_month, &QPushButton::clicked, this, &DaysDialog::chooseMonth);
    connect(m_calendar, &DayCalendar::chosen, this, &DaysDialog::takeChoice);
    connect(m_calendar, &DayCalendar::pageShown, this, &DaysDialog::askDays);
    connect(m_calendar, &DayCalendar::selectionChanged, this, &DaysDialog::describe);
    connect(m_get, &QPushButton::clicked, this, &DaysDialog::download);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_doing->setText(tr("Cancelling…"));
        m_running.cancel();
    });
    connect(m_close, &QPushButton::clicked, this, &DaysDialog::close);
}

void DaysDialog::setSymbols(const std::vector<Symbol> &symbols)
{
    const QSignalBlocker quiet(m_symbols);
    m_symbols->clear();
    for (const auto &symbol : symbols)
        m_symbols->addItem(symbol.toString());
    m_symbols->setEditText(m_symbol.toString());
}

void DaysDialog::show(Symbol symbol, Timestamp moment)
{
    m_calendar->setNow(wallClock());
    for (auto *edit : {m_from, m_to})
        edit->setDateRange(m_calendar->minimumDate(), m_calendar->maximumDate());
    if (!isRunning()) {
        m_symbol = symbol;
        m_symbols->setEditText(symbol.toString());
        askFirstDay();
        const auto date = std::clamp(dateOfDay(moment), m_calendar->minimumDate(), m_calendar->maximumDate());
        m_calendar->setCurrentPage(date.year(), date.month());
        takeChoice(date, date);
        m_notes->hide();
        m_doing->hide();
    }
    askDays();
    QDialog::show();
    raise();
    activateWindow();
    m_calendar->setFocus();
}

void DaysDialog::setUnavailable(const QString &reason)
{
    const bool cameBack = reason.isEmpty() && !m_unavailable.isEmpty();
    m_unavailable = reason;
    if (cameBack && isVisible())
        askDays();
    describe();
    showRunning();
}

// Whether it is one.
bool DaysDialog::takeSymbol()
{
    const auto symbol = Symbol::fromText(QStringView(m_symbols->currentText()).trimmed());
    if (!symbol) {
        m_outlook->setText(symbol.message());
        return false;
    }
    if (*symbol == m_symbol)
        return true;
    m_symbol = *symbol;
    askFirstDay();
    askDays();
    return true;
}

// What was known is another market's.
void DaysDialog::askFirstDay()
{
    m_calendar->forgetDays();
    m_calendar->setFirstDay({});
    m_calendar->setLastDay({});
    m_lastDay = {};
    m_range.clear();
    m_listing->hide();
    if (m_symbol.isEmpty())
        return;
    m_firstDay = m_port.ask(FirstDayQuestion{m_symbol}, [this](const FirstDayAnswer &answer) {
        m_calendar->setFirstDay(answer.day);
        m_listing->setText(listingSentence(answer));
        m_listing->setVisible(!m_listing->text().isEmpty());
        describe();
    });
    m_directory = m_port.ask(DirectoryQuestion{}, [this](const DirectoryAnswer &answer) {
        const bool isTraded = std::any_of(answer.markets.begin(), answer.markets.end(),
                                          [this](const MarketInfo &market) { return market.symbol == m_symbol && market.isTrading(); });
        if (!answer.markets.empty() && !isTraded)
            askLastDay();
    });
}

// Of a market that the exchange does not list, or has halted. What cannot be found out is nobody's knowledge.
void DaysDialog::askLastDay()
{
    m_lastDay = m_port.ask(LastDayQuestion{m_symbol}, [this](const LastDayAnswer &answer) {
        m_calendar->setLastDay(answer.day);
        describe();
    });
}

// The page that is shown, and the range that is chosen: it may be elsewhere, and years long.
void DaysDialog::askDays()
{
    if (!m_unavailable.isEmpty() || m_symbol.isEmpty())
        return;
    const auto [from, to] = m_calendar->shown();
    m_days = m_port.ask(DaysQuestion{m_symbol, from, to}, [this](const DaysAnswer &answer) {
        m_calendar->setDays(answer.days);
        describe();
    });
    m_chosenDays = m_port.ask(DaysQuestion{m_symbol, dayOfDate(m_from->date()), dayOfDate(m_to->date().addDays(1))},
                              [this](const DaysAnswer &answer) { showDays(answer); });
}

void DaysDialog::showDays(const DaysAnswer &answer)
{
    m_range = answer.days;
    m_calendar->setDays(answer.days);
    describe();
    if (!answer.problem.isEmpty())
        m_outlook->setText(tr("The record could not be asked: %1").arg(answer.problem));
}

void DaysDialog::takeChoice(QDate from, QDate to)
{
    {
        const QSignalBlocker first(m_from);
        const QSignalBlocker last(m_to);
        m_from->setDate(from);
        m_to->setDate(to);
    }
    takeEdits();
}

void DaysDialog::takeEdits()
{
    if (m_to->date() < m_from->date()) {
        const QSignalBlocker quiet(m_to);
        m_to->setDate(m_from->date());
    }
    m_calendar->choose(m_from->date(), m_to->date());
    m_range.clear();
    askDays();
    describe();
}

void DaysDialog::chooseMonth()
{
    const QDate first(m_calendar->yearShown(), m_calendar->monthShown(), 1);
    takeChoice(std::max(first, m_calendar->minimumDate()), std::min(first.addDays(first.daysInMonth() - 1), m_calendar->maximumDate()));
}

void DaysDialog::describe()
{
    const auto day = m_calendar->stateOf(m_calendar->selectedDate());
    m_day->setText(day ? daySentence(*day, m_calendar->telling()) : QString());
    m_calendar->setAccessibleDescription(m_day->text());
    if (!m_unavailable.isEmpty())
        return m_outlook->setText(m_unavailable);
    if (m_range.empty())
        return m_outlook->setText(QString());
    m_outlook->setText(daysSentence(m_range, m_calendar->telling()));
}

void DaysDialog::download()
{
    if (isRunning() || !takeSymbol() || !m_unavailable.isEmpty())
        return;
    const DownloadQuestion question{m_symbol, dayOfDate(m_from->date()), dayOfDate(m_to->date().addDays(1)), m_anySum->isVisible() && m_anySum->isChecked()};
    m_running = m_port.ask(question, [this](const DownloadAnswer &answer) { showEnd(answer); },
                           [this](const DownloadProgress &progress) { showProgress(progress); });
    m_notes->hide();
    m_progress->setRange(0, 0);
    m_progress->setFormat(QString());
    m_doing->setText(tr("Looking what is missing…"));
    showRunning();
}

void DaysDialog::showProgress(const DownloadProgress &progress)
{
    if (!m_cancel->isEnabled())
        return;
    m_progress->setRange(0, int(std::max<std::int64_t>(progress.days, 1)));
    m_progress->setValue(int(progress.daysDone));
    m_progress->setFormat(formatCounted(progress.days, QStringLiteral("%2 of %1 day complete"), tr("%2 of %1 days complete", nullptr, numerus(progress.days)), m_locale)
                              .arg(formatCount(progress.daysDone, m_locale)));
    m_doing->setText(downloadSentence(progress, m_locale));
}

void DaysDialog::showEnd(const DownloadAnswer &answer)
{
    const auto notes = downloadNotes(answer);
    m_doing->setText(downloadEndSentence(answer, m_locale));
    m_notes->setPlainText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    if (hasWrongSums(answer))
        m_anySum->show();
    showRunning();
    askDays();
    Q_EMIT downloaded(answer.symbol);
}

void DaysDialog::showRunning()
{
    const bool runs = isRunning();
    m_progress->setVisible(runs);
    m_cancel->setVisible(runs);
    m_cancel->setEnabled(true);
    m_get->setEnabled(!runs && m_unavailable.isEmpty());
    for (QWidget *edit : {static_cast<QWidget *>(m_symbols), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_month)})
        edit->setEnabled(!runs);
    m_doing->setVisible(!m_doing->text().isEmpty());
    m_close->setToolTip(runs ? tr("The download goes on") : QString());
}

} // namespace tidemark
