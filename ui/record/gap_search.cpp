#include "ui/record/gap_search.h"

#include "ui/record/outline_asker.h"

namespace tidemark {
namespace {

constexpr std::chrono::seconds searching(30);

} // namespace

GapSearch::GapSearch(RecordPort &port, std::int64_t largestGapFetched, QObject *parent)
    : QObject(parent), m_port(port), m_gaps(largestGapFetched), m_now(wallClock()), m_asker(new OutlineAsker(port, searching, this))
{
    connect(m_asker, &OutlineAsker::due, this, [this] { m_asker->setSpan({recordsBegin, m_now}); });
    connect(m_asker, &OutlineAsker::answered, this, [this](const RecordOutline &outline) {
        m_gaps.take(outline);
        Q_EMIT changed();
    });
}

void GapSearch::setLimit(std::int64_t trades)
{
    m_gaps = LargeGaps(trades);
    if (m_asker->isRunning())
        m_asker->askAll();
    Q_EMIT changed();
}

void GapSearch::setSymbols(const std::vector<Symbol> &symbols)
{
    m_symbols = symbols;
    m_asker->setSymbols(symbols);
    Q_EMIT changed();
}

void GapSearch::setAvailable(bool available)
{
    m_isAvailable = available;
    searchOrRest();
}

void GapSearch::setTooLarge(std::int64_t trades)
{
    if (trades == m_tooLarge)
        return;
    m_tooLarge = trades;
    if (trades == 0) {
        m_gaps.clear();
        Q_EMIT changed();
    } else if (m_asker->isRunning()) {
        m_asker->askAll();
    }
    searchOrRest();
}

void GapSearch::searchOrRest()
{
    if (m_isAvailable && m_tooLarge > 0)
        m_asker->start();
    else
        m_asker->stop();
}

void GapSearch::fetch(Symbol symbol, IdRange ids)
{
    decide(symbol, ids);
    m_port.fetchGap(symbol, ids);
}

void GapSearch::skip(Symbol symbol, IdRange ids)
{
    decide(symbol, ids);
    m_port.skipGap(symbol, ids);
}

void GapSearch::decide(Symbol symbol, IdRange ids)
{
    m_gaps.decide(symbol, ids);
    Q_EMIT changed();
}

} // namespace tidemark
