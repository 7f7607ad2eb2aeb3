#include "archive/row_format.h"

#include "core/trade_rules.h"
#include "core/wide_decimal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace tidemark {
namespace {

constexpr std::string_view ownHeader = "trade_id,symbol,traded_at,price,quantity,quote_quantity,buyer_is_maker";
constexpr std::string_view tardisColumns = "exchange,symbol,timestamp,local_timestamp,id,side,price,amount";

[[nodiscard]] bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] std::optional<std::int64_t> integerIn(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

[[nodiscard]] std::optional<bool> truthIn(std::string_view text)
{
    if (text == "True" || text == "true")
        return true;
    if (text == "False" || text == "false")
        return false;
    const QLatin1String word(text.data(), qsizetype(text.size()));
    if (word.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    return word.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0 ? std::optional(false) : std::nullopt;
}

// How many there are; the array holds the first ones.
template <std::size_t most>
[[nodiscard]] std::size_t split(std::string_view line, std::array<std::string_view, most> &fields)
{
    std::size_t count = 0;
    for (;;) {
        const auto comma = line.find(',');
        if (count < most)
            fields[count] = line.substr(0, comma);
        ++count;
        if (comma == std::string_view::npos)
            return count;
        line.remove_prefix(comma + 1);
    }
}

[[nodiscard]] QString quoted(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 60)));
}

// Which of the columns of the exchange's own rows a header's word stands for, as it or others spell them.
[[nodiscard]] std::optional<std::size_t> archiveColumn(std::string_view word)
{
    static const std::array<QStringList, 7> spellings{{{QStringLiteral("id"), QStringLiteral("tradeid")},
                                                       {QStringLiteral("price")},
                                                       {QStringLiteral("qty"), QStringLiteral("quantity"), QStringLiteral("baseqty"), QStringLiteral("amount")},
                                                       {QStringLiteral("quoteqty"), QStringLiteral("quotequantity")},
                                                       {QStringLiteral("time"), QStringLiteral("timestamp"), QStringLiteral("tradetime")},
                                                       {QStringLiteral("isbuyermaker"), QStringLiteral("buyerismaker")},
                                                       {QStringLiteral("isbestmatch")}}};
    auto plain = QString::fromUtf8(word.data(), qsizetype(word.size())).toLower();
    plain.removeIf([](QChar c) { return !c.isLetter(); });
    for (std::size_t i = 0; i < spellings.size(); ++i) {
        if (spellings[i].contains(plain))
            return i;
    }
    return std::nullopt;
}

// What a row is that has not the columns of a trade.
[[nodiscard]] Error notATrade(std::size_t columns, std::span<const std::string_view> fields)
{
    const auto getTrades = QStringLiteral("Get the market's file of trades from data/spot/daily/trades or data/spot/monthly/trades.");
    if (columns == 12)
        return {QStringLiteral("it has the 12 columns of klines, which are no trades. %1").arg(getTrades)};
    if (columns == 8 && integerIn(fields[3]) && integerIn(fields[4]))
        return {QStringLiteral("it has the 8 columns of aggTrades, which put several trades into one. %1").arg(getTrades)};
    if (columns == 7 && integerIn(fields[3]) && integerIn(fields[4]) && truthIn(fields[6]))
        return {QStringLiteral("it has the 7 columns of aggTrades of futures. %1").arg(getTrades)};
    if (columns == 6 && (truthIn(fields[5]) || integerIn(fields[4])))
        return {QStringLiteral("it has the 6 columns of a futures file (id,price,qty,quoteQty,time,isBuyerMaker), and futures are other "
                               "markets than those of the record. %1").arg(getTrades)};
    if (columns == 7)
        return {QStringLiteral("its side is neither True nor False, but “%1” (id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch).").arg(quoted(fields[5]))};
    return {QStringLiteral("it has %1 columns, and a row of trades has 7 (id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch).").arg(columns)};
}

// How many decimals a number is written with.
[[nodiscard]] int decimalsIn(std::string_view text)
{
    const auto point = text.find('.');
    return point == std::string_view::npos ? 0 : int(text.size() - point - 1);
}

__extension__ using ProductUnits = __int128; // of price × quantity

// An amount in units of the product; nothing where it is none. One beyond 64 bits, as markets of small currencies have, only up to `most`.
[[nodiscard]] std::optional<ProductUnits> quoteIn(std::string_view text, ProductUnits most)
{
    if (const auto quote = Decimal::fromText(text))
        return quote->units() < 0 ? std::nullopt : std::optional(ProductUnits(quote->units()) * Decimal::unitsPerOne);
    if (decimalsIn(text) > Decimal::decimals)
        return std::nullopt;
    constexpr int scale = 2 * Decimal::decimals;
    const auto quote = WideDecimal::fromText(text, scale);
    if (!quote || *quote > WideDecimal::fromUnits(WideDecimal::Units(most), scale))
        return std::nullopt;
    return ProductUnits(quote->units());
}

[[nodiscard]] QuoteFit fitOf(const Trade &trade, std::string_view text)
{
    ProductUnits unit = Decimal::unitsPerOne; // of the quote's last digit, in units of the product
    for (int decimals = decimalsIn(text); decimals < Decimal::decimals; ++decimals)
        unit *= 10;
    const auto product = ProductUnits(trade.price.units()) * trade.quantity.units();
    const auto quote = quoteIn(text, product + unit);
    if (!quote)
        return QuoteFit::Wrong;
    const auto rest = product - *quote;
    if (rest >= 0 && rest < unit)
        return QuoteFit::CutOff;
    return rest > -unit && rest < unit ? QuoteFit::Rounded : QuoteFit::Wrong;
}

// id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch
class ArchiveRows : public RowFormat {
public:
    explicit ArchiveRows(const Symbol &market) : m_market(market), m_latest(latestPlausible(std::nullopt)) {}

    [[nodiscard]] Result<void> read(std::string_view line, ReadRow &row) const override
    {
        std::array<std::string_view, 7> fields;
        const auto columns = split(line, fields);
        const auto id = integerIn(fields[0]);
        const auto time = integerIn(fields[4]);
        const auto maker = truthIn(fields[5]);
        const auto best = truthIn(fields[6]);
        if (columns != 7 || (!maker && best))
            return notATrade(columns, fields);
        if (!id || !time || !maker || !best)
            return Error{QStringLiteral("its id, time or side cannot be read (id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch).")};
        const auto trade = checkedTrade(m_market, {*id, fields[1], fields[2], *time, *maker}, m_latest);
        if (!trade)
            return trade.error();
        row = {*trade, tidemark::isInMilliseconds(*time), *best, fitOf(*trade, fields[3])};
        return {};
    }

    [[nodiscard]] bool isArchive() const override { return true; }

private:
    Symbol m_market;
    Timestamp m_latest;
};

// Exactly `2024-08-08T23:55:00.123456Z`, as we write it.
[[nodiscard]] std::optional<Timestamp> ownMoment(std::string_view text)
{
    using namespace std::chrono;
    constexpr std::string_view form = "0000-00-00T00:00:00.000000Z";
    bool isForm = text.size() == form.size();
    for (std::size_t i = 0; isForm && i < form.size(); ++i)
        isForm = form[i] == '0' ? isDigit(text[i]) : text[i] == form[i];
    if (!isForm)
        return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t size) { return *integerIn(text.substr(from, size)); };
    const year_month_day date(year(int(number(0, 4))), month(unsigned(number(5, 2))), day(unsigned(number(8, 2))));
    if (!date.ok() || number(11, 2) > 23 || number(14, 2) > 59 || number(17, 2) > 59)
        return std::nullopt;
    return Timestamp(sys_days(date)) + hours(number(11, 2)) + minutes(number(14, 2)) + seconds(number(17, 2)) + microseconds(number(20, 6));
}

// What export writes.
class OwnRows : public RowFormat {
public:
    [[nodiscard]] Result<void> read(std::string_view line, ReadRow &row) const override
    {
        std::array<std::string_view, 7> fields;
        if (const auto columns = split(line, fields); columns != 7)
            return Error{QStringLiteral("it has %1 columns, and the header names 7.").arg(columns)};
        const auto id = integerIn(fields[0]);
        const auto symbol = Symbol::fromText(fields[1]);
        const auto exactly = ownMoment(fields[2]);
        const auto moment = exactly ? Result<Timestamp>(*exactly) : parseTimestamp(QString::fromUtf8(fields[2].data(), qsizetype(fields[2].size())));
        const auto maker = truthIn(fields[6]);
        if (!id || !maker)
            return Error{QStringLiteral("its id or side cannot be read (trade_id,symbol,traded_at,price,quantity,quote_quantity,buyer_is_maker).")};
        if (!symbol || !moment)
            return symbol ? moment.error() : symbol.error();
        const auto trade = checkedTrade(*symbol, {*id, fields[3], fields[4], microsOf(*moment), *maker}, m_latest);
        if (!trade)
            return trade.error();
        const auto product = WideDecimal::fromText(fields[5], 2 * Decimal::decimals);
        const bool fits = product.ok() && *product == WideDecimal::product(trade->price, trade->quantity);
        row = {*trade, false, true, fits ? QuoteFit::CutOff : QuoteFit::Wrong};
        return {};
    }

private:
    Timestamp m_latest = latestPlausible(std::nullopt);
};

// exchange,symbol,timestamp,local_timestamp,id,side,price,amount: https://docs.tardis.dev/downloadable-csv-files#trades
class TardisRows : public RowFormat {
public:
    [[nodiscard]] Result<void> read(std::string_view line, ReadRow &row) const override
    {
        std::array<std::string_view, 8> fields;
        if (const auto columns = split(line, fields); columns != 8)
            return Error{QStringLiteral("it has %1 columns, and the header names 8.").arg(columns)};
        if (fields[0] != "binance")
            return Error{QStringLiteral("it is of the exchange “%1”, and the record is of binance's spot market.").arg(quoted(fields[0]))};
        const auto symbol = Symbol::fromText(fields[1]);
        const auto time = integerIn(fields[2]);
        const auto id = integerIn(fields[4]);
        const bool isSide = fields[5] == "buy" || fields[5] == "sell"; // of the taker
        if (!symbol || !time || !id || !isSide)
            return Error{QStringLiteral("its symbol, timestamp, id or side cannot be read (%1).").arg(quoted(tardisColumns))};
        const auto trade = checkedTrade(*symbol, {*id, fields[6], fields[7], *time, fields[5] == "sell"}, m_latest);
        if (!trade)
            return trade.error();
        row = {*trade, tidemark::isInMilliseconds(*time), true, QuoteFit::CutOff};
        return {};
    }

    [[nodiscard]] bool endsInNumber() const override { return true; }

private:
    Timestamp m_latest = latestPlausible(std::nullopt);
};

// `<local time> <frame>`, raw or of a combined stream.
class FrameRows : public RowFormat {
public:
    [[nodiscard]] Result<void> read(std::string_view line, ReadRow &row) const override
    {
        const auto frame = line.substr(line.find(' ') + 1);
        const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(frame.data(), qsizetype(frame.size()))).object();
        const auto payload = document.contains(QLatin1String("data")) ? document.value(QLatin1String("data")).toObject() : document;
        const auto symbol = Symbol::fromText(QStringView(payload.value(QLatin1String("s")).toString()));
        if (payload.value(QLatin1String("e")) != QLatin1String("trade") || !symbol || !payload.value(QLatin1String("m")).isBool())
            return Error{QStringLiteral("it holds no trade frame of the exchange.")};
        const auto price = payload.value(QLatin1String("p")).toString().toStdString();
        const auto quantity = payload.value(QLatin1String("q")).toString().toStdString();
        const auto time = payload.value(QLatin1String("T")).toInteger();
        const auto trade = checkedTrade(*symbol, {payload.value(QLatin1String("t")).toInteger(-1), price, quantity, time,
                                                  payload.value(QLatin1String("m")).toBool()}, m_latest);
        if (!trade)
            return trade.error();
        row = {*trade, tidemark::isInMilliseconds(time), true, QuoteFit::CutOff};
        return {};
    }

private:
    Timestamp m_latest = latestPlausible(std::nullopt);
};

} // namespace

std::unique_ptr<RowFormat> RowFormat::ofHeader(std::string_view line)
{
    if (line == ownHeader)
        return std::make_unique<OwnRows>();
    return line == tardisColumns ? std::make_unique<TardisRows>() : std::unique_ptr<RowFormat>();
}

std::optional<Error> RowFormat::faultOfPacked(std::string_view line)
{
    using namespace std::string_view_literals;
    static constexpr std::array ours{"PK\x03\x04"sv, "\x1f\x8b"sv};
    static constexpr std::array others{"\xfd" "7zXZ"sv, "\x28\xb5\x2f\xfd"sv, "BZh"sv, "7z\xbc\xaf\x27\x1c"sv, "Rar!\x1a"sv};
    const auto begins = [line](std::string_view mark) { return line.starts_with(mark); };
    if (std::any_of(ours.begin(), ours.end(), begins))
        return Error{QStringLiteral("it is a packed file in a packed file (zip or gzip). Unpack the outer one, and import what is in it.")};
    if (std::any_of(others.begin(), others.end(), begins))
        return Error{QStringLiteral("it is packed in a way that is not read (xz, zstd, bzip2, 7z or rar; zip and gzip are). Unpack it, and import what is in it.")};
    return std::nullopt;
}

bool RowFormat::namesColumns(std::string_view header)
{
    std::array<std::string_view, 12> fields;
    const auto columns = std::min(split(header, fields), fields.size());
    return std::any_of(fields.begin(), fields.begin() + std::ptrdiff_t(columns), [](std::string_view word) { return archiveColumn(word).has_value(); });
}

std::optional<Error> RowFormat::faultOfHeader(std::string_view line)
{
    std::array<std::string_view, 7> fields;
    if (split(line, fields) != fields.size())
        return std::nullopt;
    std::size_t known = 0;
    bool isInOrder = true;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto column = archiveColumn(fields[i]);
        known += column.has_value();
        isInOrder = isInOrder && column.value_or(i) == i;
    }
    constexpr std::size_t most = 5; // futures' aggTrades share four of the names
    if (isInOrder || known < most)
        return std::nullopt;
    return Error{QStringLiteral("the header names its columns in another order (%1) than id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch.").arg(quoted(line))};
}

Result<std::unique_ptr<RowFormat>> RowFormat::ofRow(std::string_view line, const std::optional<Symbol> &market, const QString &howToName)
{
    const auto digits = line.find_first_not_of("0123456789");
    const bool isNumbered = digits != 0 && digits != std::string_view::npos;
    if (isNumbered && line[digits] == ' ')
        return std::unique_ptr<RowFormat>(std::make_unique<FrameRows>());
    if (auto fault = faultOfPacked(line))
        return *std::move(fault);
    if (line.find('\0') != std::string_view::npos)
        return Error{QStringLiteral("it has zero bytes, as text has in which a character takes two (UTF-16). Save it as UTF-8, or get it again from where it came.")};
    if (!isNumbered || line[digits] != ',') {
        return Error{QStringLiteral("it is neither a recorded frame (a local time, a blank and the frame as the exchange sent it) nor a row of "
                                    "the public archive (id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch), but begins with “%1”.")
                         .arg(quoted(line.substr(0, 30)))};
    }
    // What is no file of trades is told as that first, whatever its name.
    auto rows = std::make_unique<ArchiveRows>(market.value_or(Symbol()));
    std::array<std::string_view, 7> fields;
    const auto columns = split(line, fields);
    if (columns != 7)
        return notATrade(columns, fields);
    if (!market)
        return Error{QStringLiteral("its market is not known. %1").arg(howToName)};
    return std::unique_ptr<RowFormat>(std::move(rows));
}

} // namespace tidemark
