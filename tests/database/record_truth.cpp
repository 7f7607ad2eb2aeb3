#include "record_truth.h"

#include "database/coverage_ledger.h"
#include "database/trade_writer.h"
#include "support/test_database.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <random>

namespace tidemark {

using namespace std::chrono_literals;

RecordTruth RecordTruth::of(const RandomMarket &market, int count, unsigned loss)
{
    RecordTruth truth{market.trades(count), {}};
    std::mt19937_64 random(market.seed);
    std::chrono::microseconds later{0};
    for (auto &trade : truth.trades) {
        if (random() % 400 == 0)
            later += std::chrono::seconds(random() % 600);
        trade.tradedAt += later;
    }
    constexpr std::array lost{StretchKind::Missing, StretchKind::Missing, StretchKind::Hole, StretchKind::Skipped,
                              StretchKind::Rejected};
    while (truth.kinds.size() < truth.trades.size()) {
        const bool isLost = random() % 100 < loss && !truth.kinds.empty();
        const auto kind = isLost ? lost[random() % lost.size()] : StretchKind::Stored;
        for (auto left = isLost ? 1 + random() % 9 : 1; left > 0 && truth.kinds.size() + 1 < truth.trades.size(); --left)
            truth.kinds.push_back(kind);
        if (truth.kinds.size() + 1 == truth.trades.size())
            truth.kinds.push_back(StretchKind::Stored); // so that the truth ends where the record does
    }
    return truth;
}

RecordTruth RecordTruth::whole(std::vector<Trade> trades)
{
    const auto count = trades.size();
    return {std::move(trades), std::vector(count, StretchKind::Stored)};
}

void RecordTruth::record(const TestDatabase &database) const
{
    const auto &symbol = trades.front().symbol;
    const auto session = database.open();
    QVERIFY(session->run("SET synchronous_commit = off").ok()); // one ledger entry an id: thousands of commits
    CoverageLedger ledger(*session);
    TradeBatch batch;
    for (std::size_t i = 0; i < trades.size(); ++i) {
        const IdRange ids{trades[i].id, trades[i].id};
        if (isStored(i))
            batch.trades.push_back(trades[i]);
        else if (kinds[i] == StretchKind::Rejected)
            batch.rejected.push_back({symbol, ids.first, "raw", QStringLiteral("a test"), trades[i].tradedAt});
        else if (kinds[i] == StretchKind::Hole)
            QVERIFY(ledger.addHole(symbol, ids, QString::number(i % 2)).ok());
        else if (kinds[i] == StretchKind::Skipped)
            QVERIFY(ledger.addSkipped(symbol, ids, {}).ok());
    }
    const auto report = TradeWriter(*session).write({&batch, 1});
    QVERIFY2(report.ok(), qPrintable(report.message()));
}

Completeness RecordTruth::completeness(Timestamp from, Timestamp to) const
{
    Completeness told;
    std::size_t lo = 0;
    std::size_t hi = trades.size();
    told.startsBeforeRecord = told.endsAfterRecord = true;
    for (std::size_t i = 0; i < trades.size(); ++i) {
        const auto at = trades[i].tradedAt;
        if (isStored(i) && at < from) {
            lo = i + 1;
            told.startsBeforeRecord = false;
        }
        if (isStored(i) && at >= to && hi == trades.size()) {
            hi = i;
            told.endsAfterRecord = false;
        }
        told.stored += isStored(i) && at >= from && at < to;
    }
    for (auto i = lo; i < hi; ++i) {
        told.missing += kinds[i] == StretchKind::Missing;
        told.holes += kinds[i] == StretchKind::Hole;
        told.skipped += kinds[i] == StretchKind::Skipped;
        told.rejected += kinds[i] == StretchKind::Rejected;
    }
    if (told.startsBeforeRecord)
        told.recordBegins = trades.front().tradedAt;
    if (told.endsAfterRecord)
        told.recordEnds = trades.back().tradedAt;
    return told;
}

std::vector<RecordStretch> RecordTruth::stretches() const
{
    std::vector<RecordStretch> all;
    for (std::size_t i = 0; i < trades.size(); ++i) {
        const auto &trade = trades[i];
        if (all.empty() || all.back().kind != kinds[i])
            all.push_back({kinds[i], {trade.id, trade.id}, {}, {}});
        auto &stretch = all.back();
        stretch.ids.last = trade.id;
        if (isStored(i)) {
            stretch.from = std::min(stretch.from.value_or(trade.tradedAt), trade.tradedAt);
            stretch.to = trade.tradedAt;
        }
    }
    const auto time = [&](std::int64_t id, int step) {
        auto i = std::size_t(id - trades.front().id);
        while (!isStored(i))
            i += std::size_t(step);
        return trades[i].tradedAt;
    };
    for (auto &stretch : all) {
        if (stretch.kind == StretchKind::Stored)
            continue;
        stretch.from = time(stretch.ids.first, -1);
        stretch.to = time(stretch.ids.last, 1);
    }
    return all;
}

std::vector<RecordStretch> RecordTruth::pauses() const
{
    std::vector<RecordStretch> all;
    for (std::size_t i = 1; i < trades.size(); ++i) {
        const auto from = trades[i - 1].tradedAt;
        const auto to = trades[i].tradedAt;
        if (isStored(i - 1) && isStored(i) && spanStart(to, 60s) - spanStart(from, 60s) >= 120s)
            all.push_back({StretchKind::Pause, {trades[i - 1].id, trades[i].id}, from, to});
    }
    return all;
}

} // namespace tidemark
