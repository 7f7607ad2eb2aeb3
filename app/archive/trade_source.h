#pragma once

#include "core/result.h"
#include "core/trade.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace tidemark {

// Trades of a file as they stand there, in its order. None are left out between them: trades[i] is in line firstLine + i.
struct TradePage {
    std::vector<Trade> trades;
    std::int64_t firstLine = 0;
    bool isInMilliseconds = false; // their times, all of them; else in microseconds
};

// Lines that are odd and still hold a trade.
struct OddLines {
    std::int64_t count = 0;
    std::int64_t first = 0; // line

    void add(std::int64_t line)
    {
        if (count++ == 0)
            first = line;
    }
};

// What was seen so far besides the trades.
struct SourceNotes {
    OddLines notBestMatch;   // isBestMatch is False
    OddLines roundedQuotes;  // quoteQty is price × quantity, but not cut off
    OddLines wrongQuotes;    // quoteQty is not price × quantity
    std::optional<int> priceDecimals; // as its rows are written, where they are the exchange's own
    std::optional<int> quantityDecimals;
    QStringList members;     // the files in it, where it is an archive
};

// A file of trades, read page by page, flat in memory. Errors are sentences that name file and line; after one, and after the
// end, nothing more is asked.
class TradeSource {
public:
    static constexpr std::size_t pageTrades = 16'384;

    virtual ~TradeSource() = default;

    // The next trades; absent at the end.
    [[nodiscard]] virtual Result<std::optional<TradePage>> next() = 0;
    // Bytes of the file as it lies on the disk that were read, about.
    [[nodiscard]] virtual std::int64_t position() const = 0;
    [[nodiscard]] virtual const SourceNotes &notes() const = 0;
};

// Whose trades a file holds that does not say so in its rows.
struct MarketHint {
    std::optional<Symbol> market;
    QString howToName; // "Name it with --symbol."
};

// By what is in it, whatever its name: the exchange's own rows (id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch;
// https://github.com/binance/binance-public-data#trades-1), with a header or none; our own CSV; Tardis' trades; recorded frames
// (`<local time> <frame>`); each plain, gzip or zip; Parquet of ours.
[[nodiscard]] Result<std::unique_ptr<TradeSource>> openTradeFile(const QString &path, const MarketHint &hint = {});

} // namespace tidemark
