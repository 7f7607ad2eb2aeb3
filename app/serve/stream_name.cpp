#include "serve/stream_name.h"

#include <QRegularExpression>

namespace tidemark {
namespace {

using Kind = StreamName::Kind;

[[nodiscard]] Error notServed(const QString &name, const QString &why)
{
    return {QStringLiteral("The stream %1 is not served: %2").arg(name.left(60), why)};
}

[[nodiscard]] QString whyNot(const QString &kind)
{
    if (kind == QLatin1String("aggTrade")) {
        return QStringLiteral("which trades one order made is not in the record, so aggregate trades would be guesswork. Subscribe to @trade, "
                              "which has every single one.");
    }
    if (kind.startsWith(QLatin1String("depth")) || kind == QLatin1String("bookTicker"))
        return QStringLiteral("the record holds trades and no order book. There are @trade, @kline_<interval>, @miniTicker and @ticker.");
    return QStringLiteral("there are @trade, @kline_<interval>, @miniTicker and @ticker, and of all markets !miniTicker@arr and !ticker@arr.");
}

[[nodiscard]] std::optional<ServedInterval> intervalOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]+[smhdwM])(?:@([+-][0-9]{2}:[0-9]{2}))?$"));
    const auto found = form.match(text);
    const auto interval = KlineInterval::fromName(found.captured(1));
    const auto zone = ServedInterval::zoneFromText(found.hasCaptured(2) ? found.captured(2) : QStringLiteral("0"));
    return interval && zone ? std::optional(ServedInterval{found.captured(1), *interval, *zone}) : std::nullopt;
}

} // namespace

std::optional<std::chrono::minutes> ServedInterval::zoneFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([+-]?)([0-9]{1,2})(?::([0-5][0-9]))?$"));
    const auto found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    std::chrono::minutes zone = std::chrono::hours(found.captured(2).toInt()) + std::chrono::minutes(found.captured(3).toInt());
    if (found.captured(1) == QLatin1String("-"))
        zone = -zone;
    return zone < std::chrono::hours(-12) || zone > std::chrono::hours(14) ? std::nullopt : std::optional(zone);
}

Result<std::optional<StreamName>> StreamName::fromText(const QString &name)
{
    const auto at = name.indexOf(QLatin1Char('@'));
    if (at < 0)
        return std::optional<StreamName>();
    StreamName stream{Kind::Trade, name.left(at), {}};
    const auto kind = name.mid(at + 1);
    const bool isOfAll = stream.market.startsWith(QLatin1Char('!'));
    if (isOfAll && kind != QLatin1String("arr"))
        return notServed(name, whyNot({}));
    const auto word = isOfAll ? stream.market.mid(1) : kind;
    if (isOfAll)
        stream.market.clear();
    if (word == QLatin1String("miniTicker"))
        stream.kind = Kind::MiniTicker;
    else if (word == QLatin1String("ticker"))
        stream.kind = Kind::Ticker;
    else if (isOfAll)
        return notServed(name, whyNot(word));
    else if (word.startsWith(QLatin1String("kline_"))) {
        const auto interval = intervalOf(word.mid(6));
        if (!interval)
            return notServed(name, QStringLiteral("its interval is none of 1s, 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M."));
        stream.kind = Kind::Kline;
        stream.interval = *interval;
    } else if (word != QLatin1String("trade"))
        return notServed(name, whyNot(word));
    return std::optional(stream);
}

} // namespace tidemark
