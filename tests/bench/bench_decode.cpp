#include "bench/made_trades.h"
#include "bench/measurement.h"
#include "exchange/trade_decoder.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tidemark;
using namespace tidemark::bench;

namespace {

double decoded(const std::vector<QString> &frames, Timestamp now)
{
    TradeDecoder decoder;
    std::int64_t trades = 0;
    QElapsedTimer timer;
    timer.start();
    for (const auto &frame : frames)
        trades += std::holds_alternative<DecodedTrade>(decoder.decode(QStringView(frame), now)) ? 1 : 0;
    const auto rate = perSecond(trades, timer);
    require(trades == std::int64_t(frames.size()), QStringLiteral("A frame was no trade."));
    return rate;
}

// The way that suggests itself: Qt's own parser, then the same values.
double readByQt(const std::vector<QString> &frames)
{
    std::int64_t trades = 0;
    QElapsedTimer timer;
    timer.start();
    for (const auto &frame : frames) {
        const auto data = QJsonDocument::fromJson(frame.toUtf8()).object().value(QLatin1String("data")).toObject();
        const Trade trade{Symbol::fromText(data.value(QLatin1String("s")).toString()).value(),
                          data.value(QLatin1String("t")).toInteger(),
                          timestampFromMicros(data.value(QLatin1String("T")).toInteger()),
                          Decimal::fromText(data.value(QLatin1String("p")).toString()).value(),
                          Decimal::fromText(data.value(QLatin1String("q")).toString()).value(),
                          data.value(QLatin1String("m")).toBool()};
        trades += trade.id > 0 ? 1 : 0;
    }
    return perSecond(trades, timer);
}

} // namespace

// Frames a second on one core, from the text that a QWebSocket hands over to a checked trade.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const auto trades = makeTrades(scale.pick(400'000, 100'000));
    std::vector<QString> frames;
    for (const auto &trade : trades)
        frames.push_back(QString::fromStdString(frameOf(trade, TimeUnit::Microseconds)));
    sayHeading(QStringLiteral("Decoding %1 recorded frames on one core").arg(frames.size()));
    std::vector<double> ours;
    std::vector<double> ratios;
    for (int round = 0; round < scale.alternations; ++round) {
        ours.push_back(decoded(frames, trades.back().tradedAt) / 1e6);
        ratios.push_back(ours.back() / (readByQt(frames) / 1e6));
    }
    say(QStringLiteral("  TradeDecoder               %1 M frames/s").arg(spread(ours, 2)));
    say(QStringLiteral("  times QJsonDocument        %1").arg(spread(ratios, 1)));
    return 0;
}
