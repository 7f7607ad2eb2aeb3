#include "session/market_board.h"

#include "session/exchange_link.h"
#include "session/relayed_trades.h"
#include "session/watched_markets.h"

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] StreamLimits limitsOf(const ExchangeEndpoints &endpoints)
{
    StreamLimits limits;
    limits.proxy = endpoints.proxy;
    return limits;
}

} // namespace

MarketBoard::MarketBoard(WatchedMarkets &markets, const ExchangeLink &exchange, const RelayedTrades &relayed, const ExchangeEndpoints &endpoints,
                         bool mayBeLookedAt)
    : m_markets(markets), m_exchange(exchange), m_relayed(relayed), m_tickers(endpoints.stream, limitsOf(endpoints))
{
    m_wanted.setSingleShot(true);
    m_wanted.setInterval(patience);
    connect(&m_wanted, &QTimer::timeout, &m_tickers, &TickerStream::stop);
    if (mayBeLookedAt)
        markets.keepWindows();
}

BoardFrame MarketBoard::answer(const BoardQuestion &question)
{
    const auto window = std::clamp(question.window, 0, int(rollingWindows.size()) - 1);
    BoardFrame frame{.ticket = question.ticket, .window = window, .now = m_exchange.now(), .isNowHeard = m_exchange.stream().exchangeNow().has_value()};
    frame.markets = markets(rollingWindows[std::size_t(window)], frame.now);
    if (question.wantsTickers) {
        m_wanted.start();
        m_tickers.start();
        addTickers(frame, question.revision);
    } else {
        m_wanted.stop();
        m_tickers.stop();
    }
    return frame;
}

void MarketBoard::addTickers(BoardFrame &frame, std::int64_t revision)
{
    frame.standing = m_tickers.standing();
    frame.revision = m_tickers.revision();
    if (frame.revision != revision)
        frame.tickers = m_tickers.all();
}

std::vector<BoardMarket> MarketBoard::markets(std::chrono::seconds window, Timestamp now) const
{
    std::vector<BoardMarket> markets;
    for (const auto &[symbol, market] : m_markets) {
        const auto &last = market.tracker.last();
        MarketPulse pulse{.symbol = symbol, .last = last, .reference = {}, .windows = {}};
        m_markets.tellState(pulse, m_exchange.stream(), now);
        m_relayed.complete(pulse);
        BoardMarket told{.symbol = symbol, .price = last ? std::optional(last->price) : std::nullopt};
        told.state = pulse.state;
        told.note = pulse.note;
        told.lag = pulse.lag;
        told.window = market.tracker.window(window, now);
        told.missing = market.tracker.missing();
        const auto begin = RollingTurnover::beginOf(window, now);
        told.turnover.from = now;
        if (market.turnover) {
            told.turnover = market.turnover->of(window, now, told.window.completeSince.value_or(Timestamp::max()));
            told.largestSince = market.turnover->largestSince();
        }
        told.isWhole = told.turnover.from == begin && begin < now;
        markets.push_back(std::move(told));
    }
    return markets;
}

} // namespace tidemark
