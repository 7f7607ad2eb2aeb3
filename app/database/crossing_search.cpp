#include "database/crossing_search.h"

#include "database/cross_section.h"
#include "database/reading.h"
#include "database/record_survey.h"

namespace tidemark {
namespace {

using namespace std::chrono_literals;

const PriceBound anyPrice{};

[[nodiscard]] Crossing crossingAt(const PriceReached &reached, bool isUpward)
{
    return {reached.trade, reached.minute, isUpward};
}

// What a price on one side has to do to cross: below it to rise to it, above it to fall to it.
[[nodiscard]] PriceBound oppositeOf(bool isBelow, Decimal price)
{
    return isBelow ? PriceBound{.atLeast = price} : PriceBound{.atMost = price};
}

} // namespace

Result<CrossingAnswer> CrossingSearch::answer(const CrossingQuestion &question)
{
    return inReading(m_session, [&]() -> Result<CrossingAnswer> {
        CrossingAnswer answer{question.symbol, question.from, question.to, question.price, {}, {}};
        const auto crossing = question.isLast ? last(question) : next(question);
        if (!crossing)
            return crossing.error();
        answer.crossing = *crossing;
        const auto completeness = RecordSurvey(m_session).completeness(question.symbol, question.from, question.to);
        if (!completeness)
            return completeness.error();
        answer.completeness = *completeness;
        return answer;
    });
}

Result<std::optional<Decimal>> CrossingSearch::priceBefore(const Symbol &symbol, Timestamp moment)
{
    const auto answer = CrossSection(m_session).at({.moment = moment - 1us, .symbols = {symbol}});
    return answer ? Result<std::optional<Decimal>>(answer->markets.front().price()) : answer.error();
}

CrossingSearch::Found CrossingSearch::next(const CrossingQuestion &question)
{
    const auto before = priceBefore(question.symbol, question.from);
    if (!before)
        return before.error();
    auto standing = *before;
    std::optional<Trade> after;
    if (!standing) { // nothing was before the range: only being at the price itself counts
        const auto first = reach(question, anyPrice).first(question.from, question.to);
        if (!first || !*first)
            return first ? Found(std::optional<Crossing>()) : Found(first.error());
        if ((*first)->price == question.price)
            return std::optional(crossingAt(**first, false));
        standing = (*first)->price;
        after = (*first)->trade;
    }
    if (*standing == question.price) {
        const auto left = reach(question, {.otherThan = question.price}).first(question.from, question.to, after);
        if (!left || !*left)
            return left ? Found(std::optional<Crossing>()) : Found(left.error());
        standing = (*left)->price;
        after = (*left)->trade;
    }
    const bool isBelow = *standing < question.price;
    const auto crossed = reach(question, oppositeOf(isBelow, question.price)).first(question.from, question.to, after);
    if (!crossed)
        return crossed.error();
    return *crossed ? std::optional(crossingAt(**crossed, isBelow)) : std::optional<Crossing>();
}

CrossingSearch::Found CrossingSearch::last(const CrossingQuestion &question)
{
    const auto end = priceBefore(question.symbol, question.to);
    if (!end || !*end)
        return end ? Found(std::optional<Crossing>()) : Found(end.error());
    const PriceBound elsewhere{.otherThan = question.price};
    if (**end == question.price) {
        const auto away = reach(question, elsewhere).last(question.from, question.to);
        return away ? behind(question, *away, *away && (*away)->price < question.price) : Found(away.error());
    }
    const bool isBelow = **end < question.price;
    const auto other = reach(question, oppositeOf(isBelow, question.price)).last(question.from, question.to);
    if (!other)
        return other.error();
    if (!*other || !(*other)->trade || (*other)->price != question.price)
        return behind(question, *other, !isBelow);
    // It had come to the price itself before it went away: then it was reached where the prices before were others.
    const auto away = reach(question, elsewhere).last(question.from, question.to, (*other)->trade);
    return away ? behind(question, *away, *away && (*away)->price < question.price) : Found(away.error());
}

CrossingSearch::Found CrossingSearch::behind(const CrossingQuestion &question, const std::optional<PriceReached> &reached, bool isUpward)
{
    if (reached && !reached->trade)
        return std::optional(crossingAt(*reached, isUpward));
    if (!reached) {
        const auto before = priceBefore(question.symbol, question.from);
        if (!before)
            return before.error();
        const auto first = reach(question, anyPrice).first(question.from, question.to);
        if (!first || !*first)
            return first ? Found(std::optional<Crossing>()) : Found(first.error());
        const bool wasThere = *before && **before == question.price;
        const bool isReached = (*first)->price == question.price;
        if (wasThere || (!*before && !isReached))
            return std::optional<Crossing>();
        const bool rises = *before && **before < question.price;
        const bool isBeyond = *before && (rises ? (*first)->price > question.price : (*first)->price < question.price);
        return isReached || isBeyond ? std::optional(crossingAt(**first, rises)) : std::optional<Crossing>();
    }
    const auto following = reach(question, anyPrice).first(question.from, question.to, reached->trade);
    if (!following || !*following)
        return following ? Found(std::optional<Crossing>()) : Found(following.error());
    return std::optional(crossingAt(**following, isUpward));
}

} // namespace tidemark
