#include "session/record_agreement.h"

#include "database/former_series.h"
#include "database/reading.h"
#include "database/stored_trades.h"
#include "database/trade_rows.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostCompared = 64;
constexpr std::size_t mostNeighbours = 16;
constexpr auto disorder = 1min; // ids and times disagree by seconds at most

[[nodiscard]] std::vector<Trade> someOf(const std::vector<Trade> &trades, std::size_t most)
{
    std::vector<Trade> some;
    const auto step = std::max<std::size_t>(1, (trades.size() + most - 1) / most);
    for (std::size_t i = 0; i < trades.size(); i += step)
        some.push_back(trades[i]);
    return some;
}

// The higher of two prices is so many times the lower one.
[[nodiscard]] double ratioOf(const Trade &a, const Trade &b)
{
    const auto first = a.price.toDouble();
    const auto second = b.price.toDouble();
    return std::max(first, second) / std::min(first, second);
}

// More than any market does from a trade to one that is so many ids away.
[[nodiscard]] bool isAnotherPrice(const Trade &a, const Trade &b)
{
    const auto apart = std::abs(a.id - b.id);
    return (apart <= 100 && ratioOf(a, b) > 5) || (apart <= 100'000 && ratioOf(a, b) > 20);
}

[[nodiscard]] QString toldOf(const Trade &trade)
{
    return QStringLiteral("%1 of %2 at a price of %3").arg(trade.id).arg(toIsoString(trade.tradedAt), trade.price.toString());
}

} // namespace

Result<Agreement> RecordAgreement::of(const Symbol &symbol, const MarketSurvey &survey)
{
    Agreement agreement;
    const auto isFormer = isOfFormerSeries(symbol, survey);
    if (!isFormer)
        return isFormer.error();
    if (*isFormer)
        return agreement;
    const IdRange all{survey.lowest->id, survey.highest->id};
    const auto stored = CoverageLedger(m_session).idsOf(CoverageKind::Stored, symbol, all);
    if (!stored)
        return stored.error();
    auto looked = survey.samples;
    looked.insert(looked.begin(), *survey.lowest);
    looked.push_back(*survey.highest);
    const auto fresh = std::stable_partition(looked.begin(), looked.end(), [&](const Trade &trade) { return stored->contains(trade.id); });
    if (auto compared = compareKnown(symbol, {looked.begin(), fresh}, agreement); !compared)
        return compared.error();
    for (const auto &trade : someOf({fresh, looked.end()}, mostNeighbours)) {
        const auto compared = agreement.contradiction.isEmpty() ? compareNeighbours(trade, agreement) : Result<void>();
        if (!compared)
            return compared.error();
    }
    return agreement;
}

// What is older than the market's newest series has a place of its own, which the writer finds.
Result<bool> RecordAgreement::isOfFormerSeries(const Symbol &symbol, const MarketSurvey &survey)
{
    FormerSeries former(m_session);
    if (auto read = inReading(m_session, [&] { return former.read(); }); !read)
        return read.error();
    const auto began = former.beganAt(symbol);
    return former.isFormer(symbol) || (began && survey.from < *began);
}

Result<void> RecordAgreement::compareKnown(const Symbol &symbol, const std::vector<Trade> &known, Agreement &agreement)
{
    const auto some = someOf(known, mostCompared);
    std::vector<std::int64_t> ids;
    for (const auto &trade : some)
        ids.push_back(trade.id);
    const auto ours = StoredTrades(m_session).byIds(symbol, ids);
    if (!ours)
        return ours.error();
    std::optional<std::pair<Trade, Trade>> first;
    for (const auto &stored : *ours) {
        const auto theirs = std::find_if(some.begin(), some.end(), [&](const Trade &trade) { return trade.id == stored.id; });
        if (theirs == some.end())
            continue;
        const bool isSame = isSameTrade(*theirs, stored);
        ++(isSame ? agreement.same : agreement.other);
        if (!isSame && !first)
            first.emplace(*theirs, stored);
    }
    // Single trades that differ are told one by one when they are stored.
    if (agreement.other > agreement.same) {
        agreement.contradiction = QStringLiteral("The record has other trades under its ids: %1 of %2 that were compared differ, the first is trade %3, "
                                                 "and the record has %4. So it is a file of another symbol than %5, or of another exchange.")
                                      .arg(agreement.other).arg(agreement.other + agreement.same)
                                      .arg(toldOf(first->first), toldOf(first->second), symbol.toString());
    }
    return {};
}

Result<void> RecordAgreement::compareNeighbours(const Trade &trade, Agreement &agreement)
{
    const auto beside = inReading(m_session, [&] {
        return Reading::rows(m_session, QStringLiteral("coverage_beside"), {parameter(trade.symbol), parameter(trade.id)});
    });
    if (!beside)
        return beside.error();
    std::vector<std::int64_t> ids;
    for (int column = 0; column < 2; ++column) {
        if (beside->count() == 1 && !beside->isNull(0, column))
            ids.push_back(beside->integer(0, column));
    }
    const auto ours = StoredTrades(m_session).byIds(trade.symbol, ids);
    if (!ours)
        return ours.error();
    for (const auto &stored : *ours)
        judge(trade, stored, agreement);
    return {};
}

void RecordAgreement::judge(const Trade &theirs, const Trade &ours, Agreement &agreement) const
{
    const bool isBehind = theirs.id > ours.id;
    const bool isInTime = isBehind ? theirs.tradedAt >= ours.tradedAt - disorder : theirs.tradedAt <= ours.tradedAt + disorder;
    if (isInTime && !isAnotherPrice(theirs, ours))
        return;
    agreement.contradiction = QStringLiteral("It does not fit the record of %1: its trade %2, and the record has trade %3, so %4. It is a file of another "
                                             "symbol, or of another exchange.")
                                  .arg(theirs.symbol.toString(), toldOf(theirs), toldOf(ours),
                                       !isInTime ? QStringLiteral("ids and times run against one another")
                                                 : QStringLiteral("prices leap as they do not within one market"));
}

} // namespace tidemark
