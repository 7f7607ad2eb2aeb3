#include "session/spool_transfer.h"

#include "database/prepared_batch.h"
#include "spool/spool_file.h"

#include <utility>
#include <vector>

namespace tidemark {
namespace {

[[nodiscard]] std::size_t tradesIn(const std::vector<SetAside> &aside)
{
    std::size_t trades = 0;
    for (const auto &part : aside)
        trades += part.trades.size();
    return trades;
}

} // namespace

SpoolTransfer::SpoolTransfer(SpoolFile &file, SpoolFile &apart, TradeWriter &writer, Committed committed)
    : m_file(file)
    , m_apart(apart)
    , m_writer(writer)
    , m_committed(std::move(committed))
{
}

Result<bool> SpoolTransfer::next(std::int64_t trades)
{
    auto rows = m_file.read(m_lastRead, trades);
    if (!rows)
        return rows.error();
    std::vector<TradeBatch> batches;
    InFlight next;
    for (auto &row : rows.value()) {
        if (next.receivedAt == Timestamp{})
            next.receivedAt = row.batch.receivedAt;
        next.row = row.row;
        batches.push_back(std::move(row.batch));
    }
    const auto prepared = PreparedBatch::of(batches);
    if (auto finished = finish(); !finished)
        return finished.error();
    if (batches.empty())
        return false;
    if (auto begun = m_writer.begin(prepared); !begun)
        return begun.error();
    m_lastRead = next.row;
    m_inFlight = next;
    return true;
}

Result<void> SpoolTransfer::finish()
{
    if (!m_inFlight)
        return {};
    const auto report = m_writer.finish();
    if (!report)
        return report.error();
    const auto finished = *std::exchange(m_inFlight, std::nullopt);
    m_committed(*report, finished.receivedAt);
    return release(finished.row);
}

Result<void> SpoolTransfer::release(std::int64_t row)
{
    const auto aside = m_writer.takeAside();
    if (&m_file == &m_apart)
        return m_file.release(row, aside);
    auto kept = aside.empty() ? Result<void>() : m_apart.setAside(aside);
    return kept ? m_file.release(row) : kept;
}

Result<void> SpoolTransfer::retryAside()
{
    if (auto finished = finish(); !finished)
        return finished;
    const auto places = m_file.asidePlaces();
    if (!places)
        return places.error();
    for (const auto &place : *places) {
        for (Result<bool> more = true; *more;) {
            more = retryPlace(place.place);
            if (!more)
                return more.error();
        }
    }
    return {};
}

// False where no more of the place can be stored now.
Result<bool> SpoolTransfer::retryPlace(const QString &place)
{
    const auto rows = m_file.readAside(place, mostTrades);
    if (!rows)
        return rows.error();
    std::vector<TradeBatch> batches;
    std::size_t tried = 0;
    for (const auto &row : *rows) {
        tried += row.batch.trades.size();
        batches.push_back(row.batch);
    }
    if (batches.empty())
        return false;
    const auto report = m_writer.write(batches);
    if (!report)
        return report.error();
    m_committed(*report, {});
    return settle(place, rows->back().row, tried);
}

Result<bool> SpoolTransfer::settle(const QString &place, std::int64_t row, std::size_t tried)
{
    const auto again = m_writer.takeAside();
    const bool anyStored = tradesIn(again) < tried || tried == 0; // of damaged rows nothing can be stored, ever
    Result<void> done;
    if (&m_file != &m_apart) {
        done = again.empty() ? done : m_apart.setAside(again);
        if (done)
            done = m_file.releaseAside(place, row, {});
        return done ? Result<bool>(true) : done.error();
    }
    if (anyStored)
        done = m_file.releaseAside(place, row, again);
    return done ? Result<bool>(anyStored) : done.error();
}

} // namespace tidemark
