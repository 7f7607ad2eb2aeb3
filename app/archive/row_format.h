#pragma once

#include "core/result.h"
#include "core/trade.h"

#include <memory>
#include <optional>
#include <string_view>

namespace tidemark {

// How a row's third number stands to price × quantity.
enum class QuoteFit {
    CutOff,  // as the exchange writes it: the product, cut off at the digits of the quote
    Rounded, // off by less than a unit of its last digit
    Wrong,
};

// One row as it was read.
struct ReadRow {
    Trade trade;
    bool isInMilliseconds = false;
    bool isBestMatch = true;
    QuoteFit quote = QuoteFit::CutOff;
};

// What the rows of a text are.
class RowFormat {
public:
    virtual ~RowFormat() = default;

    // The error says what is wrong with the row, without its line.
    [[nodiscard]] virtual Result<void> read(std::string_view line, ReadRow &row) const = 0;
    // Whether the rows are the exchange's own, as its public archive has them.
    [[nodiscard]] virtual bool isArchive() const { return false; }
    // Whether a row that is cut within its last column may look whole.
    [[nodiscard]] virtual bool endsInNumber() const { return false; }

    // What the header's columns stand for; absent where it is none that we know.
    [[nodiscard]] static std::unique_ptr<RowFormat> ofHeader(std::string_view line);
    // What is to be said of the beginning of a packed file, where text is expected.
    [[nodiscard]] static std::optional<Error> faultOfPacked(std::string_view line);
    // Whether a header's words are such as stand above trades, in some layout.
    [[nodiscard]] static bool namesColumns(std::string_view header);
    // What keeps rows from being read as their header says: where it names the columns of the exchange's own rows in another order.
    [[nodiscard]] static std::optional<Error> faultOfHeader(std::string_view line);
    // By the first row. `market`: whose rows they are that do not say it.
    [[nodiscard]] static Result<std::unique_ptr<RowFormat>> ofRow(std::string_view line, const std::optional<Symbol> &market,
                                                                  const QString &howToName);
};

} // namespace tidemark
