#pragma once

#include "core/series_start.h"
#include "core/trade.h"
#include "session/spool_owners.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace tidemark {

class HeldSpool;
class SpoolDoubts;
class SpoolOutlet;

// The spools that earlier runs have left in our folder: what belongs to the record is stored and its file removed, the others stay
// there, and are told of once. So does one whose trades wait for the exchange's word on their ids, until somebody has taken them
// over. Database thread.
class LeftSpools {
public:
    using Doubted = std::function<void(const QString &spool, const Symbol &, const std::vector<Trade> &)>;

    LeftSpools(const QString &folder, const QString &exchange, const QString &identity, Doubted doubted);
    ~LeftSpools();

    // See SpoolOwners.
    void noteReached(const QString &record) { m_owners.noteReached(record); }
    // The record has to know of an ending before anything of the same spool is stored.
    using EndSeries = std::function<Result<void>(const SeriesStart &)>;
    // Once it has gone through all of them it does nothing any more.
    [[nodiscard]] Result<void> store(SpoolOutlet &outlet, const EndSeries &endSeries);
    [[nodiscard]] bool isDone() const { return m_isDone; }
    // What waits there of the market is kept elsewhere now.
    void release(const QString &spool, const Symbol &symbol);

private:
    [[nodiscard]] Result<void> store(HeldSpool &left, SpoolOutlet &outlet, const EndSeries &endSeries);
    [[nodiscard]] static Result<void> carry(SpoolFile &file, SpoolOutlet &outlet, const EndSeries &endSeries);
    [[nodiscard]] static Result<void> tellEndings(SpoolDoubts &doubts, SpoolOutlet &outlet, const EndSeries &endSeries);
    [[nodiscard]] bool offerDoubted(const QString &spool);
    [[nodiscard]] bool isOurs(const QString &path, const SpoolLabel &label);

    QString m_folder;
    QString m_identity;
    SpoolOwners m_owners;
    Doubted m_tellDoubted;
    std::vector<HeldSpool> m_doubted; // until what waits in them is taken over
    QStringList m_told;
    bool m_isDone = false;
};

} // namespace tidemark
