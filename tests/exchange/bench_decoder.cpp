#include "exchange/recorded_frames.h"
#include "exchange/trade_decoder.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace tidemark;

namespace {

constexpr int rounds = 5;
constexpr int passes = 30;
constexpr auto exchangeNow = timestampFromMicros(1'723'161'300'000'000);

// Millions of frames a second of one core, the median of the rounds. Every frame has to be a good trade.
template <typename Frame>
double rate(const std::vector<Frame> &frames)
{
    TradeDecoder decoder;
    std::vector<double> rates;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::clock(); // this program's own time: what else the machine does is no matter
        std::size_t trades = 0;
        for (int pass = 0; pass < passes; ++pass) {
            for (const auto &frame : frames)
                trades += std::holds_alternative<DecodedTrade>(decoder.decode(frame, exchangeNow));
        }
        if (trades != passes * frames.size())
            qFatal("not every frame was a trade");
        rates.push_back(double(trades) / 1e6 * CLOCKS_PER_SEC / double(std::clock() - start));
    }
    std::sort(rates.begin(), rates.end());
    return rates[rounds / 2];
}

void measure(const char *name, const QByteArrayList &frames)
{
    const std::vector<QString> texts = [&] {
        std::vector<QString> all;
        for (const auto &frame : frames)
            all.push_back(QString::fromUtf8(frame));
        return all;
    }();
    const std::vector<std::string_view> bytes(frames.begin(), frames.end());
    const std::vector<QStringView> views(texts.begin(), texts.end());
    std::printf("%-24s %.2f M frames/s from bytes, %.2f M from QWebSocket's text\n", name, rate(bytes), rate(views));
}

// The same trade with its first key last: JSON's order means nothing, and one day the exchange may choose another.
QByteArray reordered(const QByteArray &frame)
{
    QByteArray other = frame;
    return other.replace(R"("e":"trade",)", "").replace(R"("M":true)", R"("M":true,"e":"trade")");
}

} // namespace

// How fast recorded frames become trades.
int main()
{
    const auto folder = test::realDataFolder();
    if (folder.isEmpty()) {
        std::puts("no recorded market data here: nothing to measure with");
        return 1;
    }
    QByteArrayList frames;
    for (const auto &frame : test::framesOf(folder + QStringLiteral("/btcusdt-ethusdt-2024-08-08.jsonl.gz")))
        frames.append(test::inMicroseconds(frame));
    measure("as the exchange sends", frames);
    for (auto &frame : frames)
        frame = reordered(frame);
    measure("keys in another order", frames);
    return 0;
}
