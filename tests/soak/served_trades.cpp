#include "soak/served_trades.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] RecordedTrade tradeOf(const QJsonObject &trade)
{
    return {trade[QLatin1String("id")].toInteger(), trade[QLatin1String("price")].toString().toLatin1(),
            trade[QLatin1String("qty")].toString().toLatin1(), trade[QLatin1String("time")].toInteger(),
            trade[QLatin1String("isBuyerMaker")].toBool()};
}

} // namespace

qint64 ServedTrades::newestId(const QString &symbol)
{
    const auto newest = ask(QStringLiteral("/api/v3/trades"), QStringLiteral("symbol=%1&limit=1").arg(symbol));
    return newest.empty() ? 0 : newest.back().id;
}

std::vector<RecordedTrade> ServedTrades::between(const QString &symbol, qint64 first, qint64 last)
{
    std::vector<RecordedTrade> trades;
    first = std::max<qint64>(first, 0); // a ledger of a series that begins with 0 begins before it
    while (first <= last) {
        const auto page = ask(QStringLiteral("/api/v3/historicalTrades"),
                              QStringLiteral("symbol=%1&fromId=%2&limit=1000").arg(symbol).arg(first));
        if (page.empty())
            break;
        for (const auto &trade : page) {
            if (trade.id <= last)
                trades.push_back(trade);
        }
        first = page.back().id + 1;
    }
    return trades;
}

std::vector<RecordedTrade> ServedTrades::ask(const QString &path, const QString &query)
{
    auto url = m_api;
    url.setPath(path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setRawHeader("X-MBX-TIME-UNIT", "MICROSECOND");
    for (;;) {
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto body = reply->readAll();
        if (status == 429) { // its limit is a minute's, and a long round needs more
            QTest::qWait(1'000 * std::max(1, reply->rawHeader("Retry-After").toInt()));
            continue;
        }
        if (status != 200)
            qFatal("The local exchange answers %s with %d: %s", qPrintable(url.toString()), status, body.constData());
        std::vector<RecordedTrade> trades;
        for (const auto &trade : QJsonDocument::fromJson(body).array())
            trades.push_back(tradeOf(trade.toObject()));
        return trades;
    }
}

} // namespace tidemark
