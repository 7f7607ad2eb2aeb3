#include "database/trades_again.h"

#include "database/database_error.h"
#include "database/stored_trades.h"

namespace tidemark {
namespace {

[[nodiscard]] QString whatDiffers(const Trade &stored)
{
    return QStringLiteral("differs from the stored trade of %1: price %2, quantity %3, the buyer %4 the maker")
        .arg(toIsoString(stored.tradedAt), stored.price.toString(), stored.quantity.toString(),
             stored.buyerIsMaker ? QStringLiteral("is") : QStringLiteral("is not"));
}

} // namespace

// A former series' rows may not have its name yet.
Result<std::vector<std::optional<Trade>>> TradesAgain::storedUnderSameKeys(std::span<const Trade> trades)
{
    StoredTrades storedTrades(m_session);
    auto stored = storedTrades.sameKeys(trades);
    std::vector<Trade> unmoved;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; stored && i < trades.size(); ++i) {
        const auto name = (*stored)[i] ? std::nullopt : m_former.nameOfUnmoved(trades[i].symbol);
        if (!name)
            continue;
        unmoved.push_back(trades[i]);
        unmoved.back().symbol = *name;
        places.push_back(i);
    }
    if (unmoved.empty())
        return stored;
    auto found = storedTrades.sameKeys(unmoved);
    for (std::size_t i = 0; found && i < unmoved.size(); ++i) {
        auto &place = stored.value()[places[i]];
        place = (*found)[i];
        if (place)
            place->symbol = trades[places[i]].symbol;
    }
    return found ? stored : found;
}

Result<std::int64_t> TradesAgain::note(std::span<const Trade> again, const CoverageLedger::Stretches &stretches)
{
    if (again.empty())
        return std::int64_t(0);
    const auto sameKeys = storedUnderSameKeys(again);
    if (!sameKeys)
        return sameKeys.error();
    std::vector<RejectedInput> noted;
    std::int64_t altered = 0;
    for (std::size_t i = 0; i < again.size(); ++i) {
        auto stored = (*sameKeys)[i];
        if (stored == again[i])
            continue;
        if (stretches.at(again[i].symbol).kindOf(again[i].id) == CoverageKind::Rejected) {
            noted.push_back(rejectedTrade(again[i], QStringLiteral("arrived after an input with this id had been rejected")));
            continue;
        }
        if (!stored) {
            auto found = StoredTrades(m_session).byId(again[i].symbol, again[i].id);
            if (!found)
                return found.error();
            stored = *found;
        }
        ++altered;
        noted.push_back(rejectedTrade(again[i], stored ? whatDiffers(*stored) : QStringLiteral("differs from the stored trade, which is gone from the table although the ledger has it")));
    }
    if (altered > 0 && !m_saidAltered)
        qCWarning(databaseLog) << altered << "trades of the record arrived again with other content, the first" << noted.front().raw
                               << "- the record keeps what it has; the others are in the table rejected";
    m_saidAltered = altered > 0;
    if (auto added = m_rejected.add(noted); !added)
        return added.error();
    return altered;
}

} // namespace tidemark
