#include "commands/find_request.h"

#include "commands/answers.h"

#include <algorithm>

namespace tidemark {
namespace {

const QString minQuantity = QStringLiteral("min-quantity");
const QString minValue = QStringLiteral("min-value");
const QString minPrice = QStringLiteral("min-price");
const QString maxPrice = QStringLiteral("max-price");
const QString side = QStringLiteral("side");
const QString orders = QStringLiteral("orders");
const QString runs = QStringLiteral("runs");
const QString largest = QStringLiteral("largest");
const QString by = QStringLiteral("by");
const QString busiest = QStringLiteral("busiest");
const QString widest = QStringLiteral("widest");
const QString crosses = QStringLiteral("crosses");
const QString last = QStringLiteral("last");
const QString limit = QStringLiteral("limit");
const QString after = QStringLiteral("after");
const QString outputName = QStringLiteral("output");

constexpr std::int64_t mostLargest = 100'000;

[[nodiscard]] Error optionError(const QString &option, const QString &sentence)
{
    return {QStringLiteral("--%1: %2").arg(option, sentence.endsWith(QLatin1Char('.')) ? sentence : sentence + QLatin1Char('.'))};
}

[[nodiscard]] QString optionNames(const QStringList &options)
{
    return QStringLiteral("--") + options.join(QStringLiteral(", --"));
}

// Of these options the one that is set first.
[[nodiscard]] QString setOf(const Invocation &call, const QStringList &options)
{
    const auto it = std::find_if(options.begin(), options.end(), [&](const QString &option) { return call.isSet(option); });
    return it == options.end() ? QString() : *it;
}

[[nodiscard]] Result<Decimal> decimalOf(const Invocation &call, const QString &option)
{
    const auto read = Decimal::fromText(QStringView(call.value(option)));
    if (!read)
        return optionError(option, read.message());
    return read->units() < 0 ? Result<Decimal>(optionError(option, QStringLiteral("“%1” is less than nothing; no trade is.").arg(call.value(option)))) : read;
}

// Into a bound, where the option is set.
[[nodiscard]] Result<void> readBound(const Invocation &call, const QString &option, std::optional<Decimal> &bound)
{
    if (!call.isSet(option))
        return {};
    const auto read = decimalOf(call, option);
    if (!read)
        return read.error();
    bound = *read;
    return {};
}

[[nodiscard]] Result<std::int64_t> countOf(const Invocation &call, const QString &option, std::int64_t most)
{
    bool isNumber = false;
    const auto count = call.value(option).toLongLong(&isNumber);
    if (!isNumber || count < 1 || count > most)
        return optionError(option, QStringLiteral("“%1” is no number from 1 to %2.").arg(call.value(option)).arg(most));
    return std::int64_t(count);
}

[[nodiscard]] Result<void> readFilter(const Invocation &call, TradeFilter &filter)
{
    for (const auto &[option, bound] : {std::pair{minQuantity, &filter.leastQuantity}, {minPrice, &filter.lowestPrice}, {maxPrice, &filter.highestPrice}}) {
        if (auto read = readBound(call, option, *bound); !read)
            return read;
    }
    if (filter.lowestPrice && filter.highestPrice && *filter.lowestPrice > *filter.highestPrice)
        return optionError(minPrice, QStringLiteral("%1 is above --max-price, so that no price is between them.").arg(call.value(minPrice)));
    if (call.isSet(minValue)) {
        const auto read = WideDecimal::fromText(call.value(minValue).toStdString(), 2 * Decimal::decimals);
        if (!read)
            return optionError(minValue, read.message());
        filter.leastValue = *read;
    }
    if (!call.isSet(side))
        return {};
    const auto word = call.value(side);
    if (word != QLatin1String("buy") && word != QLatin1String("sell"))
        return optionError(side, QStringLiteral("“%1” is neither buy nor sell.").arg(word));
    filter.side = word == QLatin1String("buy") ? TakerSide::Buy : TakerSide::Sell;
    return {};
}

[[nodiscard]] Result<void> readUnit(const Invocation &call, SearchQuestion &question)
{
    if (call.isSet(orders))
        question.unit = TradeUnit::Orders;
    if (!call.isSet(runs))
        return {};
    question.unit = TradeUnit::Runs;
    const auto fewest = countOf(call, runs, 1'000'000'000);
    if (!fewest)
        return fewest.error();
    question.fewest = *fewest;
    return {};
}

[[nodiscard]] Result<void> readSize(const Invocation &call, SearchQuestion &question)
{
    if (call.isSet(largest)) {
        const auto count = countOf(call, largest, mostLargest);
        if (!count)
            return count.error();
        question.largest = int(*count);
    }
    if (!call.isSet(by))
        return {};
    const auto word = call.value(by);
    if (word != QLatin1String("quantity") && word != QLatin1String("value"))
        return optionError(by, QStringLiteral("“%1” is neither quantity nor value.").arg(word));
    question.isByValue = word == QLatin1String("value");
    return {};
}

[[nodiscard]] Result<void> readPage(const Invocation &call, FindRequest &request, SearchQuestion &question)
{
    if (call.isSet(limit)) {
        const auto most = countOf(call, limit, 1'000'000'000);
        if (!most)
            return most.error();
        question.limit = *most;
        request.isLimited = true;
    }
    if (!call.isSet(after))
        return {};
    bool isNumber = false;
    request.afterId = call.value(after).toLongLong(&isNumber);
    return isNumber ? Result<void>() : optionError(after, QStringLiteral("“%1” is no trade id.").arg(call.value(after)));
}

// What does not go together.
[[nodiscard]] QString contradiction(const Invocation &call)
{
    const QStringList wholes{crosses, busiest, widest};
    const QStringList rows{minQuantity, minValue, minPrice, maxPrice, side, orders, runs, largest, by, limit, after, outputName};
    QStringList asked;
    std::copy_if(wholes.begin(), wholes.end(), std::back_inserter(asked), [&](const QString &option) { return call.isSet(option); });
    if (asked.size() > 1)
        return QStringLiteral("%1 are different questions; ask one at a time.").arg(optionNames(asked));
    if (const auto row = setOf(call, rows); !asked.isEmpty() && !row.isEmpty())
        return QStringLiteral("--%1 tells one thing of the whole range, and --%2 belongs to a list of trades; leave one of them out.").arg(asked.constFirst(), row);
    if (call.isSet(last) && !call.isSet(crosses))
        return QStringLiteral("--last belongs to --crosses PRICE: the last time instead of the next.");
    if (call.isSet(by) && !call.isSet(largest))
        return QStringLiteral("--by belongs to --largest N: what is to be large.");
    if (call.isSet(orders) && call.isSet(runs))
        return QStringLiteral("--orders and --runs are different questions; ask one at a time.");
    if (call.isSet(by) && call.isSet(runs))
        return QStringLiteral("The largest runs are those of the most trades; leave --by out.");
    if (const auto page = setOf(call, {limit, after}); call.isSet(largest) && !page.isEmpty())
        return QStringLiteral("--largest tells how many there are to be; leave --%1 out.").arg(page);
    if (call.isSet(outputName) && call.value(outputName).isEmpty())
        return QStringLiteral("--output names no file. Name the file to write, or - for standard output.");
    if (call.isSet(outputName) && call.wantsJson())
        return QStringLiteral("--output writes a table as CSV and --json prints an object; choose one of them.");
    return {};
}

[[nodiscard]] Result<FindRequest> searchOf(const Invocation &call, const RangeQuestion &range)
{
    FindRequest request;
    SearchQuestion question{range};
    if (auto read = readFilter(call, question.filter); !read)
        return read.error();
    if (auto read = readUnit(call, question); !read)
        return read.error();
    if (auto read = readSize(call, question); !read)
        return read.error();
    if (auto read = readPage(call, request, question); !read)
        return read.error();
    request.output = call.value(outputName);
    request.question = question;
    return request;
}

[[nodiscard]] Result<FindRequest> peakOf(const Invocation &call, const RangeQuestion &range)
{
    if (call.isSet(widest))
        return FindRequest{PeakQuestion{range, Peak::WidestMinute}, {}, {}};
    const auto word = call.value(busiest);
    if (word != QLatin1String("second") && word != QLatin1String("minute"))
        return optionError(busiest, QStringLiteral("“%1” is neither second nor minute.").arg(word));
    return FindRequest{PeakQuestion{range, word == QLatin1String("second") ? Peak::BusiestSecond : Peak::BusiestMinute}, {}, {}};
}

} // namespace

QList<QCommandLineOption> FindRequest::options()
{
    return {{minQuantity, QStringLiteral("Trades of at least this quantity."), QStringLiteral("Q")},
            {minValue, QStringLiteral("Trades of at least this value: price × quantity."), QStringLiteral("V")},
            {minPrice, QStringLiteral("Trades at this price or above."), QStringLiteral("PRICE")},
            {maxPrice, QStringLiteral("Trades at this price or below."), QStringLiteral("PRICE")},
            {side, QStringLiteral("buy or sell: who took what was offered."), QStringLiteral("SIDE")},
            {orders, QStringLiteral("The fills of one order as one row: same instant, same side, ids in a row.")},
            {runs, QStringLiteral("Runs of at least N trades of one side in a row."), QStringLiteral("N")},
            {largest, QStringLiteral("The N largest, the largest first."), QStringLiteral("N")},
            {by, QStringLiteral("What is to be large: quantity (the default) or value."), QStringLiteral("WHAT")},
            {busiest, QStringLiteral("The second or the minute with the most trades."), QStringLiteral("SPAN")},
            {widest, QStringLiteral("The minute whose low and high lie furthest apart.")},
            {crosses, QStringLiteral("When the price next reached this one, from below or above."), QStringLiteral("PRICE")},
            {last, QStringLiteral("With --crosses: the last time before TO.")},
            {limit, QStringLiteral("At most N rows; 1000 by default, of a CSV all."), QStringLiteral("N")},
            {after, QStringLiteral("Rows behind the trade with this id: the next page."), QStringLiteral("ID")},
            {outputName, QStringLiteral("Write the rows as CSV into a file; - is standard output."), QStringLiteral("FILE")},
            jsonOption()};
}

Result<FindRequest> FindRequest::of(const Invocation &call)
{
    const auto range = rangeOf(call.arguments);
    if (!range)
        return range.error();
    if (const auto sentence = contradiction(call); !sentence.isEmpty())
        return Error{sentence};
    if (call.isSet(busiest) || call.isSet(widest))
        return peakOf(call, *range);
    if (!call.isSet(crosses))
        return searchOf(call, *range);
    const auto price = decimalOf(call, crosses);
    if (!price)
        return price.error();
    return FindRequest{CrossingQuestion{*range, *price, call.isSet(last)}, {}, {}};
}

} // namespace tidemark
