#pragma once

#include "core/trade.h"
#include "database/trade_comparison.h"

#include <memory>
#include <optional>
#include <string>

struct gzFile_s;

namespace tidemark {

// A trade as a file tells it.
struct FileTrade {
    Trade trade;
    TradeComparison::Precision precision = TradeComparison::Precision::Microseconds;
};

// Recorded trades, line by line, plain or gzip, flat in memory: recorded frames (`<local time> <frame>`, raw or combined),
// or the public archive's CSV (https://github.com/binance/binance-public-data#trades-1), which names no market; times in
// milliseconds or microseconds.
class TradeFile {
public:
    // `market`: whose trades a CSV holds; without it its name says so ("BTCUSDT-trades-2024-08-08.csv").
    [[nodiscard]] static Result<TradeFile> open(const QString &path, const std::optional<Symbol> &market);

    // The next trade; absent at the end. The error names the line.
    [[nodiscard]] Result<std::optional<FileTrade>> next();

private:
    struct Close {
        void operator()(gzFile_s *file) const;
    };

    TradeFile(const QString &path, std::optional<Symbol> market) : m_path(path), m_market(market) {}
    [[nodiscard]] bool readLine();
    [[nodiscard]] bool isBroken() const;
    [[nodiscard]] bool isHeader() const;
    [[nodiscard]] Result<FileTrade> readTrade() const;
    [[nodiscard]] Result<FileTrade> readRow() const;

    QString m_path;
    std::optional<Symbol> m_market;
    std::unique_ptr<gzFile_s, Close> m_file;
    std::string m_line;
    std::int64_t m_number = 0;
};

} // namespace tidemark
