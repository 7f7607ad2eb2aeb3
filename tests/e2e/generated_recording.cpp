#include "e2e/generated_recording.h"

#include "simulator/generated_market.h"

#include <QFile>

#include <zlib.h>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr Timestamp beginning{std::chrono::sys_days(std::chrono::year(2024) / 8 / 9)};

void appendLine(std::string &text, const GeneratedMarket &market, const MarketTrade &trade)
{
    const auto symbol = market.listing()[trade.market].symbol.toString().toLower().toStdString();
    text += std::to_string(microsOf(trade.eventAt) * 1'000) + " {\"stream\":\"" + symbol + "@trade\",\"data\":";
    market.appendFrame(text, trade, TimeUnit::Milliseconds);
    text += "}\n";
}

} // namespace

void writeGeneratedRecording(const QString &path, std::chrono::seconds length)
{
    auto now = beginning;
    SimulatorOptions options;
    options.clock = [&now] { return now; };
    GeneratedMarket market(options);
    std::vector<bool> wanted;
    for (const auto &info : market.listing()) {
        const auto symbol = info.symbol.toString();
        wanted.push_back(symbol == QLatin1String("BTCUSDT") || symbol == QLatin1String("ETHUSDT"));
    }
    constexpr std::size_t all = 1'000'000;
    std::string text;
    for (; now <= beginning + length; now += 1s) {
        for (const auto &trade : market.advance(wanted, all))
            appendLine(text, market, trade);
    }
    const auto file = gzopen(QFile::encodeName(path).constData(), "wb");
    if (!file || gzwrite(file, text.data(), unsigned(text.size())) != int(text.size()) || gzclose(file) != Z_OK)
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace tidemark
