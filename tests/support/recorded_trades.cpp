#include "support/recorded_trades.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>

namespace tidemark {
namespace {

QByteArray padded(QByteArray number)
{
    if (!number.contains('.'))
        number += '.';
    const auto decimals = number.size() - number.indexOf('.') - 1;
    return number + QByteArray(std::max<qsizetype>(0, 8 - decimals), '0');
}

RecordedTrade tradeOf(const QJsonObject &payload)
{
    const auto text = [&payload](const char *key) { return payload[QLatin1String(key)].toString().toLatin1(); };
    const auto number = [&payload](const char *key) { return payload[QLatin1String(key)].toInteger(); };
    return {number("t"), padded(text("p")), padded(text("q")), number("T") * 1000, payload[QLatin1String("m")].toBool()};
}

} // namespace

std::optional<QString> realDataPath(const QString &fileName)
{
    const auto beside = qEnvironmentVariable("TIDEMARK_SOURCE_DIR") + QStringLiteral("/../shared/data");
    const QDir folder(qEnvironmentVariable("TIDEMARK_REAL_DATA", beside));
    return folder.exists(fileName) ? std::optional(QDir::cleanPath(folder.absoluteFilePath(fileName))) : std::nullopt;
}

RecordedTrades readRecording(const QString &path)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
    if (!gzip.waitForFinished(-1) || gzip.exitCode() != 0)
        qFatal("%s cannot be read", qPrintable(path));
    RecordedTrades trades;
    const auto lines = gzip.readAllStandardOutput().split('\n');
    for (const auto &line : lines) {
        const auto frame = QJsonDocument::fromJson(line.mid(line.indexOf(' ') + 1)).object();
        const auto payload = frame[QLatin1String("data")].toObject();
        if (payload[QLatin1String("e")].toString() == QLatin1String("trade"))
            trades[payload[QLatin1String("s")].toString()].push_back(tradeOf(payload));
    }
    for (auto &[symbol, list] : trades)
        std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return trades;
}

std::vector<Trade> asTrades(const RecordedTrades &recorded)
{
    std::vector<Trade> trades;
    for (const auto &[name, list] : recorded) {
        const auto symbol = Symbol::fromText(name).value();
        for (const auto &trade : list) {
            trades.push_back({symbol, trade.id, timestampFromMicros(trade.micros),
                              Decimal::fromText(QString::fromLatin1(trade.price)).value(),
                              Decimal::fromText(QString::fromLatin1(trade.quantity)).value(), trade.buyerIsMaker});
        }
    }
    return trades;
}

} // namespace tidemark
