#pragma once

#include "exchange/scripted_stream.h"
#include "exchange/trade_stream.h"

#include <QSignalSpy>
#include <QTest>

namespace tidemark::test {

// Limits of a stream that is tested: patient where it waits for the exchange, quick in everything that it does by itself.
[[nodiscard]] inline StreamLimits quickLimits()
{
    StreamLimits limits;
    limits.firstRetry = std::chrono::milliseconds(10);
    limits.longestRetry = std::chrono::milliseconds(50);
    limits.overlap = std::chrono::milliseconds(50);
    limits.takeover = std::chrono::milliseconds(300);
    limits.controlInterval = std::chrono::milliseconds(5);
    return limits;
}

// A stream of the given markets, started, and the scripted server that it connects to unless told of another.
class StreamScene {
public:
    explicit StreamScene(QStringView symbols, const StreamLimits &limits = quickLimits())
        : StreamScene({}, *Symbol::listFromText(symbols), limits)
    {
    }
    StreamScene(const QUrl &url, const std::vector<Symbol> &symbols, const StreamLimits &limits)
        : stream(url.isEmpty() ? server.url() : url, limits, nullptr, [this] { return clocks; })
    {
        stream.setSymbols(symbols);
        stream.start();
    }

    // Sends a trade over the given connection, and waits until the stream has heard it.
    [[nodiscard]] bool deliver(qsizetype connection, const QString &symbol, qint64 id)
    {
        const auto market = *Symbol::fromText(symbol);
        const auto before = stream.heardAt(market);
        server.sendTrade(connection, symbol, id);
        return QTest::qWaitFor([&] { return stream.heardAt(market) != before; });
    }
    // The ids of all trades so far, in order of arrival.
    [[nodiscard]] const QList<qint64> &ids()
    {
        for (const auto &trade : stream.take().trades)
            m_ids.append(trade.id);
        return m_ids;
    }
    [[nodiscard]] MarketState stateOf(QStringView symbol) const { return stream.stateOf(*Symbol::fromText(symbol)); }

    ScriptedStream server;
    ClockReading clocks; // that the stream compares
    TradeStream stream;
    QSignalSpy connected{&stream, &TradeStream::connected};
    QSignalSpy clockJumped{&stream, &TradeStream::clockJumped};

private:
    QList<qint64> m_ids;
};

} // namespace tidemark::test
