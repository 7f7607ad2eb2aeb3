#include "core/endpoints.h"

#include <QRegularExpression>
#include <QStringList>

namespace tidemark {
namespace {

// The hosts of Binance's spot market. Its testnet, its demo and its futures count trades of their own.
[[nodiscard]] bool isBinanceSpot(const QUrl &url)
{
    static const QRegularExpression hosts(
        QStringLiteral(R"(\A(?:stream|api\d*|api-gcp)\.binance\.com\z|\Adata-(?:stream|api)\.binance\.vision\z)"));
    return hosts.match(url.host()).hasMatch();
}

// The address as it was typed, unless it may hold a secret: a password before an “@”, a key behind a “?” or a “#”.
QString asTyped(const QString &flag, const QString &text)
{
    static const QRegularExpression place(QStringLiteral("[@?#]"));
    return text.contains(place) ? flag : QStringLiteral("%1 “%2”").arg(flag, text);
}

Result<QUrl> parseBase(const QString &text, const QStringList &schemes, const QString &flag)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool bare = url.path().isEmpty() || url.path() == QLatin1String("/");
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()) || !bare || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty()) {
        return Error{QStringLiteral("%1 is not a base address: write it as %2://host:port, without a path.")
                         .arg(asTyped(flag, text), schemes.last())};
    }
    return url.adjusted(QUrl::RemovePath);
}

// Copies of the archive lie in folders, too.
Result<QUrl> parseArchive(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || !isWeb || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return Error{QStringLiteral("%1 is not the address of an archive: write it as https://host or https://host/folder; below it is "
                                    "data/spot/daily/trades.").arg(asTyped(QStringLiteral("--archive-url"), text))};
    auto folder = url.adjusted(QUrl::StripTrailingSlash);
    return folder.path() == QLatin1String("/") ? folder.adjusted(QUrl::RemovePath) : folder;
}

} // namespace

ExchangeEndpoints ExchangeEndpoints::binance()
{
    return {QUrl(QStringLiteral("wss://stream.binance.com:9443")), QUrl(QStringLiteral("https://api.binance.com")), {}, {},
            QUrl(QStringLiteral("https://data.binance.vision"))};
}

Result<ExchangeEndpoints> ExchangeEndpoints::fromText(const QString &streamUrl, const QString &apiUrl, const QString &archiveUrl)
{
    auto endpoints = binance();
    if (!streamUrl.isEmpty()) {
        auto url = parseBase(streamUrl, {QStringLiteral("ws"), QStringLiteral("wss")}, QStringLiteral("--stream-url"));
        if (!url)
            return url.error();
        endpoints.stream = *url;
    }
    if (!apiUrl.isEmpty()) {
        auto url = parseBase(apiUrl, {QStringLiteral("http"), QStringLiteral("https")}, QStringLiteral("--api-url"));
        if (!url)
            return url.error();
        endpoints.api = *url;
    }
    if (!archiveUrl.isEmpty()) {
        auto url = parseArchive(archiveUrl);
        if (!url)
            return url.error();
        endpoints.archive = *url;
    }
    return endpoints;
}

bool ExchangeEndpoints::hasOwnArchive() const
{
    return !archive.isEmpty() && (archive != binance().archive || identity() == binance().identity());
}

QString ExchangeEndpoints::identity() const
{
    if (isSimulated())
        return QStringLiteral("simulated, %1").arg(simulatedAs);
    if (isBinanceSpot(stream) && isBinanceSpot(api))
        return QStringLiteral("binance");
    return stream.toString() + QLatin1Char(' ') + api.toString();
}

} // namespace tidemark
