#include "session/exchange_link.h"

#include "session/watched_markets.h"

#include <utility>

namespace tidemark {
namespace {

StreamLimits limitsFor(const ExchangeEndpoints &endpoints)
{
    StreamLimits limits;
    limits.proxy = endpoints.proxy;
    return limits;
}

} // namespace

ExchangeLink::ExchangeLink(const ExchangeEndpoints &endpoints, WatchedMarkets &markets)
    : m_markets(markets)
    , m_stream(endpoints.stream, limitsFor(endpoints))
    , m_client(endpoints.api)
    , m_directory(m_client)
    , m_clock(m_client)
{
    m_client.setProxy(endpoints.proxy);
    m_client.setTellsMicroseconds([this] { return m_stream.tellsMicroseconds(); });
    m_client.setExchangeNow([this] { return m_stream.clock(); });
    connect(&m_stream, &TradeStream::clockJumped, &m_clock, &ClockOffset::measureNow);
    connect(&m_stream, &TradeStream::connected, this, [this] {
        m_clock.measureNow();
        Q_EMIT connected();
    });
    connect(&m_clock, &ClockOffset::measured, this, [this](std::chrono::microseconds offset) {
        m_offset = offset;
        m_stream.setClockOffset(offset);
    });
    connect(&m_directory, &SymbolDirectory::loaded, this, [this](const std::vector<MarketInfo> &list) {
        m_markets.takeList(list);
        Q_EMIT directoryLoaded(list);
    });
    connect(&m_directory, &SymbolDirectory::failed, this, &ExchangeLink::directoryFailed);
}

void ExchangeLink::start(const std::vector<Symbol> &symbols)
{
    m_stream.setSymbols(symbols);
    m_stream.start();
    m_directory.reload();
}

void ExchangeLink::lookUp(const std::vector<Symbol> &symbols)
{
    if (m_markets.lookUpAgain(symbols))
        m_directory.reload();
}

void ExchangeLink::askDays(const MarketDaysQuestion &question)
{
    m_client.marketDays(this, [this, ticket = question.ticket](Result<std::vector<MarketDay>> answer) {
        MarketDays days{ticket, {}, answer.message()};
        if (answer)
            days.days = std::move(answer).value();
        Q_EMIT daysAnswered(days);
    });
}

void ExchangeLink::askCandles(const ExchangeCandlesQuestion &question)
{
    m_client.klines(question.symbol, question.from, question.to, this, [this, question](Result<std::vector<Candle>> answer) {
        ExchangeCandles candles{question.ticket, question.symbol, question.from, question.to, {}, answer.message()};
        if (answer)
            candles.candles = std::move(answer).value();
        Q_EMIT candlesAnswered(candles);
    });
}

Timestamp ExchangeLink::now() const
{
    const auto now = m_stream.exchangeNow();
    return now ? *now : m_markets.newestTrade(); // which looks at every market
}

std::optional<Timestamp> ExchangeLink::clock() const
{
    return m_stream.clock();
}

} // namespace tidemark
