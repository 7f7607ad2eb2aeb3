#include "bench/made_trades.h"

#include "bench/measurement.h"
#include "simulator/frame_text.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <random>

namespace tidemark::bench {

std::vector<Trade> makeTrades(int count)
{
    const std::array symbols{Symbol::fromText(std::string_view("BTCUSDT")).value(),
                             Symbol::fromText(std::string_view("ETHUSDT")).value()};
    std::array<std::int64_t, 2> ids{3'735'683'259, 1'520'538'925};
    std::mt19937_64 random(1);
    std::vector<Trade> trades;
    trades.reserve(std::size_t(count));
    const auto begin = parseTimestamp(u"2024-08-08T23:54:15Z").value();
    std::int64_t price = 6'183'763;
    for (int i = 0; i < count; ++i) {
        const auto which = random() % 2;
        const auto moment = begin + std::chrono::milliseconds(i / 5);
        price += std::int64_t(random() % 21) - 10;
        trades.push_back({symbols[which], ids[which]++, moment, Decimal::fromUnits(price * 1'000'000),
                          Decimal::fromUnits(std::int64_t(random() % 100'000) * 1000 + 1000), random() % 2 == 0});
    }
    return trades;
}

std::vector<TradeBatch> inBatches(const std::vector<Trade> &trades, int perBatch)
{
    std::vector<TradeBatch> batches;
    for (std::size_t at = 0; at < trades.size(); at += std::size_t(perBatch)) {
        const auto end = std::min(trades.size(), at + std::size_t(perBatch));
        batches.push_back({{trades.begin() + std::ptrdiff_t(at), trades.begin() + std::ptrdiff_t(end)}, {}, {}});
    }
    return batches;
}

std::string frameOf(const Trade &trade, TimeUnit unit)
{
    std::string text = R"({"stream":")" + trade.symbol.tradeStream().toStdString() + R"(","data":)";
    appendTradeFrame(text, trade, trade.tradedAt, unit);
    return text + '}';
}

void writeRecording(const QString &path, const std::vector<Trade> &trades)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly), file.errorString());
    for (const auto &trade : trades) {
        const auto line = std::to_string(microsOf(trade.tradedAt) * 1000) + ' ' + frameOf(trade, TimeUnit::Milliseconds) + '\n';
        require(file.write(line.data(), qint64(line.size())) == qint64(line.size()), file.errorString());
    }
    require(file.flush(), file.errorString());
}

} // namespace tidemark::bench
