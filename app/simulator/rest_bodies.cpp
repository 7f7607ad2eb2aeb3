#include "simulator/rest_bodies.h"

#include "simulator/frame_text.h"

namespace tidemark {
namespace {

void appendQuoted(std::string &text, Decimal value)
{
    text += '"';
    value.appendTo(text);
    text += '"';
}

void appendQuoted(std::string &text, const WideDecimal &value)
{
    text += '"';
    appendSum(text, value);
    text += '"';
}

void appendBool(std::string &text, const char *key, bool value)
{
    text += key;
    text += value ? "true" : "false";
}

} // namespace

void appendRestTrade(std::string &text, const Trade &trade, TimeUnit unit)
{
    text += R"({"id":)" + std::to_string(trade.id) + R"(,"price":)";
    appendQuoted(text, trade.price);
    text += R"(,"qty":)";
    appendQuoted(text, trade.quantity);
    text += R"(,"quoteQty":)";
    appendQuoted(text, WideDecimal::product(trade.price, trade.quantity));
    text += R"(,"time":)";
    appendTime(text, trade.tradedAt, unit);
    appendBool(text, R"(,"isBuyerMaker":)", trade.buyerIsMaker);
    text += R"(,"isBestMatch":true})";
}

void appendAggregateTrade(std::string &text, const AggregateTrade &aggregate, TimeUnit unit)
{
    text += R"({"a":)" + std::to_string(aggregate.number) + R"(,"p":)";
    appendQuoted(text, aggregate.first.price);
    text += R"(,"q":)";
    appendQuoted(text, aggregate.quantity);
    text += R"(,"f":)" + std::to_string(aggregate.first.id) + R"(,"l":)" + std::to_string(aggregate.lastId) + R"(,"T":)";
    appendTime(text, aggregate.first.tradedAt, unit);
    appendBool(text, R"(,"m":)", aggregate.first.buyerIsMaker);
    text += R"(,"M":true})";
}

void appendKline(std::string &text, const Kline &kline, TimeUnit unit)
{
    const auto &candle = kline.candle;
    const auto smallest = unit == TimeUnit::Microseconds ? std::chrono::microseconds(1) : std::chrono::milliseconds(1);
    text += '[';
    appendTime(text, candle.openedAt, unit);
    for (const auto price : {candle.open, candle.high, candle.low, candle.close}) {
        text += ',';
        appendQuoted(text, price);
    }
    text += ',';
    appendQuoted(text, candle.volume);
    text += ',';
    appendTime(text, candle.openedAt + candle.span - smallest, unit);
    text += ',';
    appendQuoted(text, candle.quoteVolume);
    text += ',' + std::to_string(candle.trades) + ',';
    appendQuoted(text, kline.takerVolume);
    text += ',';
    appendQuoted(text, kline.takerQuoteVolume);
    text += R"(,"0"])";
}

void appendListing(std::string &text, const MarketInfo &info)
{
    constexpr std::string_view tail =
        R"(,"baseAssetPrecision":8,"quotePrecision":8,"quoteAssetPrecision":8,"baseCommissionPrecision":8,)"
        R"("quoteCommissionPrecision":8,"orderTypes":["LIMIT","LIMIT_MAKER","MARKET"],"icebergAllowed":true,)"
        R"("ocoAllowed":true,"otoAllowed":true,"quoteOrderQtyMarketAllowed":true,"allowTrailingStop":true,)"
        R"("cancelReplaceAllowed":true,"isSpotTradingAllowed":true,"isMarginTradingAllowed":false,"filters":[)";
    text += R"({"symbol":")";
    text += info.symbol.view();
    text += R"(","status":")" + info.status.toStdString() + R"(","baseAsset":")" + info.baseAsset.toStdString()
        + R"(","quoteAsset":")" + info.quoteAsset.toStdString() + '"';
    text += tail;
    text += R"({"filterType":"PRICE_FILTER","minPrice":)";
    appendQuoted(text, info.tickSize);
    text += R"(,"maxPrice":"1000000.00000000","tickSize":)";
    appendQuoted(text, info.tickSize);
    text += R"(},{"filterType":"LOT_SIZE","minQty":)";
    appendQuoted(text, info.stepSize);
    text += R"(,"maxQty":"92141578.00000000","stepSize":)";
    appendQuoted(text, info.stepSize);
    text += R"(},{"filterType":"NOTIONAL","minNotional":"5.00000000","applyMinToMarket":true,)"
            R"("maxNotional":"9000000.00000000","applyMaxToMarket":false,"avgPriceMins":5}],"permissions":[],)"
            R"("permissionSets":[["SPOT"]],"defaultSelfTradePreventionMode":"EXPIRE_MAKER",)"
            R"("allowedSelfTradePreventionModes":["EXPIRE_TAKER","EXPIRE_MAKER","EXPIRE_BOTH"]})";
}

void appendDayTicker(std::string &text, const DayTicker &ticker, TimeUnit unit)
{
    text += R"({"symbol":")";
    text += ticker.symbol.view();
    text += R"(","lastPrice":)";
    appendQuoted(text, ticker.lastPrice);
    text += R"(,"quoteVolume":")" + ticker.quoteVolume + '"';
    text += R"(,"openTime":)";
    appendTime(text, ticker.from, unit);
    text += R"(,"closeTime":)";
    appendTime(text, ticker.to, unit);
    text += R"(,"firstId":)" + std::to_string(ticker.ids.first) + R"(,"lastId":)" + std::to_string(ticker.ids.last)
        + R"(,"count":)" + std::to_string(ticker.trades) + '}';
}

} // namespace tidemark
