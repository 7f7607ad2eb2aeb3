#include "session/left_spools.h"

#include "session/spool_outlet.h"
#include "spool/spool_doubts.h"
#include "spool/spool_folder.h"

#include <QLoggingCategory>

#include <algorithm>
#include <limits>
#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(leftLog, "tidemark.database")

} // namespace

LeftSpools::LeftSpools(const QString &folder, const QString &exchange, const QString &identity, Doubted doubted)
    : m_folder(folder)
    , m_identity(identity)
    , m_owners(folder, exchange, identity)
    , m_tellDoubted(std::move(doubted))
{
}

LeftSpools::~LeftSpools() = default;

Result<void> LeftSpools::store(SpoolOutlet &outlet, const EndSeries &endSeries)
{
    if (m_isDone)
        return {};
    const auto folder = SpoolFolder::open(m_folder);
    if (!folder)
        return folder.error();
    for (auto &left : folder->claimOrphans()) {
        if (auto stored = store(left, outlet, endSeries); !stored)
            return stored;
    }
    m_isDone = true;
    return {};
}

// What cannot be opened or read is left for the next start.
Result<void> LeftSpools::store(HeldSpool &left, SpoolOutlet &outlet, const EndSeries &endSeries)
{
    {
        const auto label = SpoolFile::labelOf(left.path());
        if (label && !isOurs(left.path(), *label))
            return {};
        auto file = SpoolFile::open(left.path(), label && !label->identity.isEmpty() ? label->identity : m_identity);
        if (!file) {
            qCWarning(leftLog).noquote() << file.message();
            return {};
        }
        if (auto carried = carry(file.value(), outlet, endSeries); !carried)
            return carried;
    }
    if (offerDoubted(left.path()))
        m_doubted.push_back(std::move(left));
    else
        left.discard();
    return {};
}

Result<void> LeftSpools::carry(SpoolFile &file, SpoolOutlet &outlet, const EndSeries &endSeries)
{
    if (auto doubts = SpoolDoubts::open(file.path()); !doubts)
        return doubts.error();
    else if (auto told = tellEndings(doubts.value(), outlet, endSeries); !told)
        return told;
    if (const auto waiting = file.gauge().trades.load(); waiting > 0)
        qCInfo(leftLog) << "storing" << waiting << "trades that an earlier run left in its spool";
    auto transfer = outlet.transferFrom(file);
    for (Result<bool> more = true; *more;) {
        more = transfer.next();
        if (!more)
            return more.error();
    }
    return transfer.retryAside();
}

// They wait in our own spool then, since the month in which a series began may be detached.
Result<void> LeftSpools::tellEndings(SpoolDoubts &doubts, SpoolOutlet &outlet, const EndSeries &endSeries)
{
    const auto starts = doubts.endings();
    for (const auto &start : starts ? *starts : std::vector<SeriesStart>()) {
        auto told = outlet.noteEnding(start);
        if (told)
            told = endSeries(start);
        if (!told)
            return told;
    }
    return starts ? Result<void>() : starts.error();
}

// False where nothing waits there.
bool LeftSpools::offerDoubted(const QString &spool)
{
    auto doubts = SpoolDoubts::open(spool);
    const auto markets = doubts ? doubts.value().trades() : doubts.error();
    if (!markets) {
        qCWarning(leftLog).noquote() << spool << "cannot be read and is left for the next start:" << markets.message();
        return true;
    }
    for (const auto &[symbol, trades] : *markets) {
        qCInfo(leftLog).noquote() << trades.size() << "trades of" << symbol.toString() << "that an earlier run left wait for the exchange's word"
                                  << "on whether it has started their ids again; they are recorded once it has answered.";
        m_tellDoubted(spool, symbol, trades);
    }
    return !markets->empty();
}

// Where it fails the file is left for the next start, and what comes twice is dropped by its ids.
void LeftSpools::release(const QString &spool, const Symbol &symbol)
{
    const auto held = std::find_if(m_doubted.begin(), m_doubted.end(), [&](const HeldSpool &left) { return left.path() == spool; });
    if (held == m_doubted.end())
        return;
    bool isEmpty = false;
    {
        auto doubts = SpoolDoubts::open(spool);
        auto released = doubts ? doubts.value().release(symbol, std::numeric_limits<std::int64_t>::max()) : Result<void>(doubts.error());
        const auto left = released ? doubts.value().count() : Result<std::int64_t>(released.error());
        if (!left)
            qCWarning(leftLog).noquote() << left.message();
        isEmpty = left && *left == 0;
    }
    if (!isEmpty)
        return;
    held->discard();
    m_doubted.erase(held);
}

bool LeftSpools::isOurs(const QString &path, const SpoolLabel &label)
{
    const auto owner = m_owners.ownerOf(label);
    if (owner == SpoolOwners::Owner::Ours)
        return true;
    if (!m_told.contains(path)) {
        m_told += path;
        const auto file = SpoolFile::open(path, label.identity);
        if (file && file->gauge().trades > 0)
            qCWarning(leftLog).noquote() << SpoolOwners::leftText(path, label, file->gauge().trades, owner);
    }
    return false;
}

} // namespace tidemark
