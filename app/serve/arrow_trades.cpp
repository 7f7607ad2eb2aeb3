#include "serve/arrow_trades.h"

#include "database/stored_trades.h"
#include "database/trade_pages.h"
#include "serve/arrow_stream.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t usualArrowLimit = 100'000;
constexpr std::int64_t mostArrowLimit = 1'000'000;

[[nodiscard]] Result<QString> mandatory(const RestRequest &request, const QString &name)
{
    auto value = request.query.queryItemValue(name, QUrl::FullyDecoded);
    if (value.isEmpty())
        return Error{QStringLiteral("Mandatory parameter '%1' was not sent, was empty/null, or malformed.").arg(name), QStringLiteral("-1102")};
    return value;
}

// A parameter that may have one value here.
[[nodiscard]] Result<void> expect(const RestRequest &request, const QString &name, const QString &value)
{
    const auto said = mandatory(request, name);
    if (!said)
        return said.error();
    if (said->compare(value, Qt::CaseInsensitive) == 0)
        return {};
    return Error{QStringLiteral("Data sent for parameter '%1' is not valid: the record has Binance's spot trades alone, venue=binance and market=spot.").arg(name),
                 QStringLiteral("-1130")};
}

// In ms; within the times that can be stored, whatever is asked.
[[nodiscard]] Result<Timestamp> momentIn(const RestRequest &request, const QString &name, Timestamp otherwise)
{
    const auto number = integerParameter(request, name);
    if (!number)
        return number.error();
    const auto last = std::chrono::floor<std::chrono::milliseconds>(StoredTrades::end - 1ms).time_since_epoch().count();
    return number->has_value() ? Timestamp(std::chrono::milliseconds(std::min<std::int64_t>(**number, last))) : otherwise;
}

[[nodiscard]] Result<std::size_t> limitIn(const RestRequest &request)
{
    const auto limit = integerParameter(request, QStringLiteral("limit"));
    if (!limit)
        return limit.error();
    if (*limit == std::optional<std::int64_t>(0))
        return Error{QStringLiteral("Data sent for parameter 'limit' is not valid."), QStringLiteral("-1130")};
    return std::size_t(std::min(limit->value_or(usualArrowLimit), mostArrowLimit));
}

} // namespace

bool ArrowTrades::isAskedFor(const RestRequest &request)
{
    return request.isGet && request.path == QLatin1String("/trades.arrow");
}

RestReply ArrowTrades::answer(PgSession &session, const RestRequest &request, const ServedMoment &moment) const
{
    const auto question = questionIn(session, request, moment);
    const auto stream = question ? streamOf(session, *question) : question.error();
    return stream ? RestReply{200, *stream, {}, "application/vnd.apache.arrow.stream"} : RecordApi::refusalOf(stream.error());
}

Result<ArrowTrades::Question> ArrowTrades::questionIn(PgSession &session, const RestRequest &request, const ServedMoment &moment) const
{
    for (const auto &[name, value] : {std::pair(QStringLiteral("venue"), QStringLiteral("binance")), std::pair(QStringLiteral("market"), QStringLiteral("spot"))}) {
        if (const auto expected = expect(request, name, value); !expected)
            return expected.error();
    }
    const auto symbol = symbolOf(session, request);
    if (!symbol)
        return symbol.error();
    const auto from = momentIn(request, QStringLiteral("from"), StoredTrades::beginning);
    const auto to = momentIn(request, QStringLiteral("to"), StoredTrades::end - 1ms);
    const auto limit = limitIn(request);
    if (!from || !to || !limit)
        return !from ? from.error() : !to ? to.error() : limit.error();
    const auto end = moment.horizon ? std::min(*to + 1ms, *moment.horizon + 1us) : *to + 1ms;
    return Question{*symbol, *from, end, *limit};
}

// Written in small letters as a rule.
Result<Symbol> ArrowTrades::symbolOf(PgSession &session, const RestRequest &request) const
{
    const auto name = mandatory(request, QStringLiteral("symbol"));
    if (!name)
        return name.error();
    const auto served = m_markets.markets(session);
    if (!served)
        return served.error();
    const auto symbol = Symbol::fromText(name->toUpper());
    const bool isThere = symbol && std::find(served->begin(), served->end(), *symbol) != served->end();
    return isThere ? Result<Symbol>(*symbol) : Error{QStringLiteral("Invalid symbol."), QStringLiteral("-1121")};
}

Result<QByteArray> ArrowTrades::streamOf(PgSession &session, const Question &question)
{
    ArrowStream stream;
    if (question.from >= question.to)
        return stream.finish();
    TradePages pages(session, question.symbol, question.from, question.to);
    for (auto left = question.limit; left > 0;) {
        const auto page = pages.next();
        if (!page)
            return page.error();
        if (page->empty())
            break;
        const auto taken = std::min(left, page->size());
        stream.add(std::span(*page).first(taken));
        left -= taken;
    }
    return stream.finish();
}

} // namespace tidemark
