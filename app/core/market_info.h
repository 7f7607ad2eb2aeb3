#pragma once

#include "core/decimal.h"
#include "core/symbol.h"

#include <QString>

#include <vector>

namespace tidemark {

// How many decimals the exchange writes of a market's prices and quantities in its archive.
struct MarketDigits {
    int price = Decimal::decimals;
    int quantity = Decimal::decimals;

    friend bool operator==(const MarketDigits &, const MarketDigits &) = default;
};

// One market as the exchange lists it (`exchangeInfo`): what its prices and quantities are multiples of, and whether it
// is traded now. `status` is the exchange's own word ("TRADING", "BREAK", …).
struct MarketInfo {
    Symbol symbol;
    QString status;
    QString baseAsset;
    QString quoteAsset;
    Decimal tickSize;
    Decimal stepSize;
    MarketDigits digits = {}; // `quotePrecision` and `baseAssetPrecision`

    [[nodiscard]] bool isTrading() const { return status == QLatin1String("TRADING"); }
    friend bool operator==(const MarketInfo &, const MarketInfo &) = default;
};

struct DirectoryAnswer {
    std::vector<MarketInfo> markets;
    QString problem = {}; // not empty: could not be read, and why
};

// Which markets the exchange lists: as it was read last, or anew.
struct DirectoryQuestion {
    using Answer = DirectoryAnswer;

    bool isReadAnew = false;
};

// Decimals that a multiple of `step` needs: 2 for 0.01, 0 for 1; all 8 where the step is not known (zero).
[[nodiscard]] inline int decimalsOf(Decimal step)
{
    if (step.units() <= 0)
        return Decimal::decimals;
    int decimals = Decimal::decimals;
    for (auto units = step.units(); decimals > 0 && units % 10 == 0; units /= 10)
        --decimals;
    return decimals;
}

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::MarketInfo)
