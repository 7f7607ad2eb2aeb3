#include "ui/history/fetch_bar.h"

#include "ui/number_format.h"
#include "ui/theme.h"
#include "ui/viewer_guard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::chrono::minutes oneMinute(1);

} // namespace

bool isWorthFetching(const Completeness &completeness)
{
    return completeness.missing > 0 || completeness.skipped > 0 || completeness.startsBeforeRecord || completeness.endsAfterRecord;
}

FetchBar::FetchBar(RecordPort &port, QWidget *parent)
    : QWidget(parent), m_port(port), m_fetch(new QPushButton), m_sentence(new QLabel)
{
    m_fetch->setToolTip(tr("Asks the exchange for all trades of this minute and keeps them in the record"));
    m_fetch->setAccessibleDescription(m_fetch->toolTip());
    markChangesRecord(m_fetch);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_fetch, 0, Qt::AlignLeft);
    column->addWidget(m_sentence);
    connect(m_fetch, &QPushButton::clicked, this, &FetchBar::ask);
    clear();
}

void FetchBar::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    refresh();
}

void FetchBar::showMinute(Symbol symbol, Timestamp minute, const Completeness &completeness)
{
    const Minute shown{symbol, minute};
    if (shown != m_minute)
        m_end.clear();
    m_minute = shown;
    // A minute that is not over yet is still being recorded.
    m_isOffered = isWorthFetching(completeness) && minute + oneMinute <= wallClock();
    refresh();
}

void FetchBar::clear()
{
    m_minute = {};
    m_isOffered = false;
    m_end.clear();
    refresh();
}

bool FetchBar::isUnderWay() const
{
    return std::any_of(m_asked.begin(), m_asked.end(), [&](const auto &asked) { return asked.first == m_minute; });
}

void FetchBar::ask()
{
    if (!m_isOffered || isUnderWay())
        return;
    m_asked.emplace_back(m_minute, m_port.ask(FetchQuestion{0, m_minute.symbol, m_minute.from, m_minute.from + oneMinute},
                                              [this, minute = m_minute](const FetchAnswer &answer) { showEnd(minute, answer); }));
    m_end.clear();
    refresh();
}

void FetchBar::showEnd(const Minute &minute, const FetchAnswer &answer)
{
    if (minute == m_minute)
        m_end = endSentence(answer);
    std::erase_if(m_asked, [&minute](const auto &asked) { return asked.first == minute; });
    refresh();
    if (answer.problem.isEmpty())
        Q_EMIT fetched(answer);
}

QString FetchBar::endSentence(const FetchAnswer &answer) const
{
    if (!answer.problem.isEmpty())
        return tr("The minute could not be fetched: %1").arg(answer.problem);
    if (answer.trades == 0)
        return tr("The exchange has no trades in this minute.");
    return formatCounted(answer.trades, QStringLiteral("The minute's one trade was fetched into the record."),
                         tr("The minute's %1 trades were fetched into the record.", nullptr, numerus(answer.trades)), m_locale);
}

void FetchBar::refresh()
{
    const bool runs = isUnderWay();
    m_fetch->setVisible(m_isOffered || runs);
    m_fetch->setEnabled(!runs);
    m_fetch->setText(runs ? tr("Fetching…") : tr("Fetc&h this minute"));
    m_fetch->setAccessibleName(runs ? tr("Fetching this minute") : tr("Fetch this minute"));
    m_sentence->setText(runs ? tr("Fetching the minute %1 from the exchange…").arg(m_format.minute(m_minute.from)) : m_end);
    m_sentence->setAccessibleName(m_sentence->text());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    setVisible(m_isOffered || runs || !m_end.isEmpty());
}

QString FetchBar::sentence() const
{
    return m_sentence->text();
}

} // namespace tidemark
