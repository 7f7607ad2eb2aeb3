#include "session/spool_transfer.h"

#include "database/prepared_batch.h"
#include "spool/spool_file.h"

#include <utility>
#include <vector>

namespace tidemark {
namespace {

constexpr std::int64_t tradesAtOnce = 50'000;

} // namespace

SpoolTransfer::SpoolTransfer(SpoolFile &file, TradeWriter &writer, Committed committed)
    : m_file(file)
    , m_writer(writer)
    , m_committed(std::move(committed))
{
}

Result<bool> SpoolTransfer::next()
{
    auto rows = m_file.read(m_lastRead, tradesAtOnce);
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
    return m_file.release(finished.row);
}

} // namespace tidemark
