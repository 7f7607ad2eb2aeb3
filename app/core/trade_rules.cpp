#include "core/trade_rules.h"

namespace tidemark {
namespace {

// The first price that NUMERIC(18,8) cannot hold.
constexpr auto priceLimit = Decimal::fromUnits(10'000'000'000 * Decimal::unitsPerOne);

// The ledger counts beyond an id and over ranges of them, in 64 bits.
constexpr auto idLimit = std::int64_t(1) << 62;

Error badField(const char *field, const QString &why)
{
    return {QStringLiteral("The %1 %2.").arg(QString::fromLatin1(field), why)};
}

Error badTime(Timestamp tradedAt, Timestamp latest)
{
    if (tradedAt < earliestPlausible()) {
        return {QStringLiteral("The time %1 is before 2017: it is not in microseconds, or wrong.").arg(microsOf(tradedAt)),
                badTimeCode()};
    }
    return {QStringLiteral("The time %1 is too far in the future (after %2).")
                .arg(QString::number(microsOf(tradedAt)), toIsoString(latest)),
            badTimeCode()};
}

} // namespace

Timestamp latestPlausible(std::optional<Timestamp> exchangeNow)
{
    using std::chrono::days;
    if (exchangeNow)
        return *exchangeNow + days(1);
    // A computer whose clock was never set must not refuse the whole market.
    const auto here = wallClock();
    return here < earliestPlausible() ? Timestamp::max() : here + days(2);
}

std::optional<Error> faultOf(const Trade &trade, Timestamp latest)
{
    if (trade.price.units() <= 0)
        return badField("price", QStringLiteral("is not above zero"));
    if (trade.price >= priceLimit)
        return badField("price", QStringLiteral("is 10,000,000,000 or more, which the record cannot hold"));
    if (trade.quantity.units() <= 0)
        return badField("quantity", QStringLiteral("is not above zero"));
    if (trade.id < 0)
        return badField("trade id", QStringLiteral("is negative"));
    if (trade.id >= idLimit)
        return badField("trade id", QStringLiteral("is %1 or more, which the record cannot hold").arg(idLimit));
    if (trade.tradedAt < earliestPlausible() || trade.tradedAt > latest)
        return badTime(trade.tradedAt, latest);
    return std::nullopt;
}

Result<Trade> checkedTrade(const Symbol &symbol, const TradeText &text, Timestamp latest)
{
    const auto price = Decimal::fromText(text.price);
    if (!price)
        return badField("price", price.error().message);
    const auto quantity = Decimal::fromText(text.quantity);
    if (!quantity)
        return badField("quantity", quantity.error().message);
    const Trade trade{symbol, text.id, timeFromDigits(text.time), *price, *quantity, text.buyerIsMaker};
    const auto fault = faultOf(trade, latest);
    return fault ? Result<Trade>(*fault) : Result<Trade>(trade);
}

Timestamp believableEventTime(Timestamp said, const Trade &trade)
{
    constexpr std::chrono::minutes usual(5); // a few seconds are seen on an ordinary day
    const bool isBelievable = said >= earliestPlausible() && abs(said - trade.tradedAt) <= usual;
    return isBelievable ? said : trade.tradedAt;
}

RejectedInput rejected(std::string_view raw, const QString &reason, std::optional<Symbol> symbol,
                       std::optional<std::int64_t> id)
{
    if (id && (*id < 0 || *id >= idLimit))
        id.reset();
    return {symbol, id, QByteArray(raw.data(), qsizetype(raw.size())), reason, wallClock()};
}

} // namespace tidemark
