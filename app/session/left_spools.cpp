#include "session/left_spools.h"

#include "session/spool_outlet.h"
#include "spool/spool_folder.h"

#include <QLoggingCategory>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(leftLog, "tidemark.database")

} // namespace

LeftSpools::LeftSpools(const QString &folder, const QString &exchange, const QString &identity)
    : m_folder(folder)
    , m_identity(identity)
    , m_owners(folder, exchange, identity)
{
}

Result<void> LeftSpools::store(SpoolOutlet &outlet)
{
    if (m_isDone)
        return {};
    const auto folder = SpoolFolder::open(m_folder);
    if (!folder)
        return folder.error();
    for (auto &left : folder->claimOrphans()) {
        if (auto stored = store(left, outlet); !stored)
            return stored;
    }
    m_isDone = true;
    return {};
}

Result<void> LeftSpools::store(HeldSpool &left, SpoolOutlet &outlet)
{
    {
        const auto label = SpoolFile::labelOf(left.path());
        if (label && !isOurs(left.path(), *label))
            return {};
        auto file = SpoolFile::open(left.path(), label && !label->identity.isEmpty() ? label->identity : m_identity);
        if (!file) {
            qCWarning(leftLog).noquote() << file.message();
            return {}; // it is left for the next start
        }
        if (const auto waiting = file->gauge().trades.load(); waiting > 0)
            qCInfo(leftLog) << "storing" << waiting << "trades that an earlier run left in its spool";
        auto transfer = outlet.transferFrom(file.value());
        for (Result<bool> more = true; *more;) {
            more = transfer.next();
            if (!more)
                return more.error();
        }
        if (auto retried = transfer.retryAside(); !retried)
            return retried;
    }
    left.discard();
    return {};
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
