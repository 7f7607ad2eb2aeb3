#include "ui/record/record_page.h"

#include "ui/record/completeness_card.h"
#include "ui/record/log_card.h"
#include "ui/theme.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace tidemark {

RecordPage::RecordPage(std::int64_t largestGapFetched, QWidget *parent)
    : QWidget(parent), m_completeness(new CompletenessCard(largestGapFetched)), m_log(new LogCard)
{
    layOut();
    connect(m_completeness, &CompletenessCard::recordAsked, this, &RecordPage::recordAsked);
    connect(m_completeness, &CompletenessCard::largeGapsChanged, this, &RecordPage::largeGapsChanged);
    connect(m_completeness, &CompletenessCard::gapFetchWanted, this, &RecordPage::fetchGap);
    connect(m_completeness, &CompletenessCard::gapSkipWanted, this, &RecordPage::skipGap);
}

void RecordPage::layOut()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setHandleWidth(gap);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_completeness);
    splitter->addWidget(m_log);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(splitter);
}

void RecordPage::setSymbols(const std::vector<Symbol> &symbols)
{
    m_completeness->setSymbols(symbols);
}

void RecordPage::setTimeFormat(const TimeFormat &format)
{
    m_completeness->setTimeFormat(format);
    m_log->setTimeFormat(format);
}

void RecordPage::setUnavailable(const QString &reason)
{
    m_completeness->setUnavailable(reason);
}

void RecordPage::showStatus(const RecorderStatus &status, Timestamp exchangeNow)
{
    m_completeness->setNow(exchangeNow);
    m_completeness->setTooLarge(status.feed.healing.tooLarge);
}

void RecordPage::showRecord(const RecordOutline &outline)
{
    m_completeness->showRecord(outline);
}

void RecordPage::addLog(const std::vector<LogLine> &lines)
{
    m_log->add(lines);
}

void RecordPage::fetchGap(Symbol symbol, IdRange ids)
{
    m_completeness->decideGap(symbol, ids);
    Q_EMIT gapFetchWanted(symbol, ids);
}

void RecordPage::skipGap(Symbol symbol, IdRange ids)
{
    m_completeness->decideGap(symbol, ids);
    Q_EMIT gapSkipWanted(symbol, ids);
}

} // namespace tidemark
