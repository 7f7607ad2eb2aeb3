#include "exchange/trade_stream.h"
#include "simulator/local_exchange.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

namespace tidemark {
namespace {

using std::chrono::milliseconds;

constexpr qint64 enough = 40; // rotations of each of the six streams

// Connections that live for a moment, so that they rotate all the time.
[[nodiscard]] StreamLimits hurriedLimits()
{
    StreamLimits limits;
    limits.lifetime = milliseconds(40);
    limits.overlap = milliseconds(20);
    limits.takeover = milliseconds(500);
    limits.attempts = 10'000;
    return limits;
}

// One stream without any REST behind it: whatever it loses stays lost.
class RotatingStream {
public:
    RotatingStream(const QUrl &url, const std::vector<Symbol> &symbols) : stream(url, hurriedLimits())
    {
        stream.setSymbols(symbols);
        stream.start();
    }

    void collect()
    {
        for (const auto &trade : stream.take().trades)
            ids[trade.symbol].push_back(trade.id);
    }
    [[nodiscard]] qint64 rotations() const { return stream.status().reconnects; }

    TradeStream stream;
    QSignalSpy connected{&stream, &TradeStream::connected};
    std::map<Symbol, std::vector<std::int64_t>> ids;
};

[[nodiscard]] bool areContiguous(std::vector<std::int64_t> ids)
{
    std::sort(ids.begin(), ids.end());
    const bool hasDoubles = std::adjacent_find(ids.begin(), ids.end()) != ids.end();
    return !hasDoubles && std::int64_t(ids.size()) == ids.back() - ids.front() + 1;
}

} // namespace

class TestStreamRotation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void needsNoRestToStayComplete();
};

void TestStreamRotation::needsNoRestToStayComplete()
{
    SimulatorOptions options;
    options.symbols = *Symbol::listFromText(u"BTCUSDT,ETHUSDT,QUIETUSDT");
    options.rate = 1'000;
    const auto exchange = LocalExchange::start(options, 0);
    QVERIFY(exchange);
    std::vector<std::unique_ptr<RotatingStream>> streams;
    for (int i = 0; i < 6; ++i)
        streams.push_back(std::make_unique<RotatingStream>((*exchange)->streamUrl(), options.symbols));
    const auto areDone = [&] {
        for (const auto &stream : streams)
            stream->collect();
        return std::all_of(streams.begin(), streams.end(), [&](const auto &each) {
            return each->rotations() >= enough && each->ids.size() == options.symbols.size();
        });
    };
    AWAIT_VERIFY(areDone(), 30'000);
    for (const auto &each : streams) {
        each->stream.stop();
        each->collect();
        QCOMPARE(each->connected.size(), 1); // nobody was asked to fetch anything after the beginning
        for (const auto &[symbol, ids] : each->ids)
            QVERIFY2(areContiguous(ids), qPrintable(symbol.toString()));
    }
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestStreamRotation, QCoreApplication)
#include "tst_stream_rotation.moc"
