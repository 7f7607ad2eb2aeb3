#include "simulator/well_known_markets.h"

#include "simulator/market.h"

#include <QSet>

#include <array>
#include <string_view>

namespace tidemark {
namespace {

struct Row {
    std::string_view base;
    std::string_view quote;
    std::string_view price;
    std::string_view tick;
    std::string_view step;
    std::string_view quantity;
    int tradesPerHour;
};

constexpr std::array rows{
    Row{"BTC", "USDT", "60000", "0.01", "0.00001", "0.004", 108'000},
    Row{"ETH", "USDT", "2600", "0.01", "0.0001", "0.08", 54'000},
    Row{"SOL", "USDT", "150", "0.01", "0.001", "1.2", 25'000},
    Row{"BNB", "USDT", "560", "0.01", "0.001", "0.3", 9'000},
    Row{"XRP", "USDT", "0.58", "0.0001", "0.1", "300", 9'000},
    Row{"DOGE", "USDT", "0.11", "0.00001", "1", "1500", 9'000},
    Row{"PEPE", "USDT", "0.00000780", "0.00000001", "1", "20000000", 7'200},
    Row{"BTC", "FDUSD", "60010", "0.01", "0.00001", "0.005", 40'000},
    Row{"ETH", "FDUSD", "2601", "0.01", "0.0001", "0.1", 12'000},
    Row{"BTC", "USDC", "60005", "0.01", "0.00001", "0.003", 10'000},
    Row{"ETH", "USDC", "2600", "0.01", "0.0001", "0.05", 5'000},
    Row{"ETH", "BTC", "0.0433", "0.00001", "0.0001", "0.2", 3'600},
    Row{"SHIB", "USDT", "0.00001730", "0.00000001", "1", "4000000", 3'600},
    Row{"ADA", "USDT", "0.34", "0.0001", "0.1", "500", 4'000},
    Row{"AVAX", "USDT", "22.5", "0.01", "0.01", "8", 3'600},
    Row{"LINK", "USDT", "10.4", "0.01", "0.01", "15", 2'500},
    Row{"TRX", "USDT", "0.153", "0.0001", "0.1", "1500", 2'500},
    Row{"DOT", "USDT", "4.3", "0.001", "0.01", "30", 2'000},
    Row{"LTC", "USDT", "63", "0.01", "0.001", "2", 2'000},
    Row{"BCH", "USDT", "320", "0.1", "0.001", "0.4", 1'500},
    Row{"NEAR", "USDT", "4", "0.001", "0.1", "40", 2'500},
    Row{"UNI", "USDT", "6.3", "0.001", "0.01", "20", 1'500},
    Row{"ATOM", "USDT", "4.2", "0.001", "0.01", "25", 1'200},
    Row{"SUI", "USDT", "0.95", "0.0001", "0.1", "200", 4'000},
    Row{"APT", "USDT", "6.2", "0.01", "0.01", "20", 1'500},
    Row{"FIL", "USDT", "3.5", "0.001", "0.01", "30", 1'200},
    Row{"ARB", "USDT", "0.52", "0.0001", "0.1", "200", 1'500},
    Row{"OP", "USDT", "1.45", "0.001", "0.01", "80", 1'500},
    Row{"FLOKI", "USDT", "0.00012", "0.00000001", "1", "900000", 1'800},
    Row{"BTTC", "USDT", "0.00000078", "0.00000001", "1", "90000000", 300},
    Row{"BNB", "BTC", "0.00933", "0.000001", "0.001", "0.5", 900},
    Row{"EUR", "USDT", "1.1", "0.0001", "0.1", "150", 600},
    Row{"USDC", "USDT", "1", "0.0001", "1", "800", 3'000},
    Row{"NEXO", "USDT", "1.2", "0.001", "0.01", "12", 540},
    Row{"NEXO", "BTC", "0.00002", "0.00000001", "0.1", "20", 12},
    Row{"币安人生", "USDT", "0.17", "0.0001", "0.1", "250", 700},
};

[[nodiscard]] QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

[[nodiscard]] Decimal decimal(std::string_view text)
{
    return Decimal::fromText(text).value();
}

[[nodiscard]] MarketProfile profileOf(const Row &row)
{
    const auto base = fromView(row.base);
    const auto quote = fromView(row.quote);
    return {{Symbol::fromText(QStringView(base + quote)).value(), QStringLiteral("TRADING"), base, quote,
             decimal(row.tick), decimal(row.step)},
            decimal(row.price),
            decimal(row.quantity),
            row.tradesPerHour};
}

} // namespace

std::vector<MarketProfile> wellKnownMarkets()
{
    std::vector<MarketProfile> markets;
    for (const auto &row : rows)
        markets.push_back(profileOf(row));
    return markets;
}

namespace {

// A name that can be spoken, of three to five letters.
[[nodiscard]] std::string madeUpAsset(int number)
{
    static constexpr std::string_view hard = "BDFGKLMNPRSTVZ";
    static constexpr std::string_view soft = "AEIOU";
    const auto chance = hashOf(0x6e616d65, std::uint64_t(number));
    std::string name;
    for (int letter = 0; letter < 3 + int(chance % 3); ++letter) {
        const auto letters = letter % 2 == 0 ? hard : soft;
        name += letters[(chance >> (8 * letter + 4)) % letters.size()];
    }
    return name;
}

// The price has five digits that count, the least quantity is worth about a hundredth.
[[nodiscard]] MarketProfile madeUpMarket(const std::string &base, std::string_view quote, std::uint64_t chance)
{
    static constexpr std::array prices{"0.00001234", "0.0004567", "0.01234", "0.2345", "1.2345", "7.654", "45.67", "321.5"};
    static constexpr std::array ticks{"0.00000001", "0.0000001", "0.00001", "0.0001", "0.0001", "0.001", "0.01", "0.1"};
    static constexpr std::array steps{"1", "1", "0.1", "0.1", "0.1", "0.01", "0.001", "0.001"};
    static constexpr std::array quantities{"8000000", "300000", "9000", "600", "120", "20", "3", "0.5"};
    const auto size = chance % prices.size();
    const auto busy = int(1U << (chance >> 20) % 11); // 1 to 1,024
    return profileOf(Row{base, quote, prices[size], ticks[size], steps[size], quantities[size], 6 + busy + int((chance >> 40) % 40)});
}

} // namespace

std::vector<MarketProfile> madeUpMarkets(int count)
{
    static constexpr std::array<std::string_view, 9> quotes{"USDT", "USDT", "USDT", "USDC", "FDUSD", "BTC", "TRY", "BNB", "EUR"};
    std::vector<MarketProfile> markets;
    QSet<QString> names;
    for (int number = 0; int(markets.size()) < count; ++number) {
        const auto chance = hashOf(0x6d616465, std::uint64_t(number));
        const auto market = madeUpMarket(madeUpAsset(number), quotes[chance % quotes.size()], chance >> 8);
        if (names.contains(market.info.symbol.toString()))
            continue;
        names.insert(market.info.symbol.toString());
        markets.push_back(market);
    }
    return markets;
}

MarketProfile unknownMarket(const Symbol &symbol)
{
    auto market = profileOf(Row{"A", "B", "10", "0.001", "0.01", "20", 600});
    const auto name = symbol.toString();
    const auto quoteSize = name.endsWith(QLatin1String("USDT")) ? 4 : 3;
    market.info.symbol = symbol;
    market.info.baseAsset = name.chopped(qMin(quoteSize, name.size() - 1));
    market.info.quoteAsset = name.mid(market.info.baseAsset.size());
    return market;
}

} // namespace tidemark
