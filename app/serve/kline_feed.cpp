#include "serve/kline_feed.h"

#include "database/stored_trades.h"

namespace tidemark {

using namespace std::chrono_literals;

Result<std::optional<RecordKline>> KlineFeed::soFar(PgSession &session, const Symbol &symbol, const ServedInterval &interval, Timestamp now,
                                                    const std::optional<Timestamp> &horizon)
{
    const auto newest = StoredTrades(session).before(symbol, horizon ? *horizon + 1us : StoredTrades::end);
    if (!newest)
        return newest.error();
    if (!*newest)
        return std::optional<RecordKline>();
    const auto opened = interval.start((*newest)->tradedAt);
    const auto klines = RecordKlines(session).klines({symbol, interval, opened, opened, 1, now, horizon});
    if (!klines)
        return klines.error();
    return klines->empty() ? std::optional<RecordKline>() : klines->front();
}

void KlineFeed::begin(const std::optional<RecordKline> &soFar, Timestamp now)
{
    m_open = soFar;
    m_hasBegun = true;
    m_isOver = m_open && m_open->closedAt <= now;
    m_isChanged = m_open && !m_isOver;
}

void KlineFeed::add(const Trade &trade, const Tell &tell)
{
    // The ids of a later candle may be lower: they start again where the exchange has begun its series anew.
    const bool isCounted = m_open && trade.tradedAt < m_open->closedAt && trade.id <= m_open->candle.lastId;
    if (!m_hasBegun || isCounted || (m_open && trade.tradedAt < m_open->candle.openedAt))
        return;
    if (m_open && trade.tradedAt >= m_open->closedAt) {
        if (!m_isOver)
            close(tell);
        m_open.reset();
    }
    if (!m_open) {
        m_open.emplace();
        m_open->candle.symbol = m_symbol;
        m_open->candle.openedAt = m_interval.start(trade.tradedAt);
        m_open->closedAt = m_interval.stepped(m_open->candle.openedAt, 1);
        m_open->takers.emplace();
        m_isOver = false;
    }
    m_open->candle.add(trade);
    if (m_open->takers)
        m_open->takers->add(trade);
    m_isChanged = true;
}

void KlineFeed::close(const Tell &tell)
{
    tell(*m_open, true);
    m_isOver = true;
    m_isChanged = false;
}

void KlineFeed::pass(Timestamp now, bool isAllKnown, const Tell &tell)
{
    const std::chrono::microseconds pace = m_interval.name == QLatin1String("1s") ? 1s : 2s;
    if (m_open && !m_isOver && isAllKnown && m_open->closedAt <= now)
        close(tell);
    const auto since = now - m_toldAt; // negative where the clock was set back
    if (!m_isChanged || (since >= 0s && since < pace))
        return;
    tell(*m_open, false);
    m_isChanged = false;
    m_toldAt = now;
}

} // namespace tidemark
