#pragma once

#include "session/spool_owners.h"

#include <QStringList>

namespace tidemark {

class HeldSpool;
class SpoolOutlet;

// The spools that earlier runs have left in our folder: what belongs to the record is stored and its file removed, the others stay
// there, and are told of once. Database thread.
class LeftSpools {
public:
    LeftSpools(const QString &folder, const QString &exchange, const QString &identity);

    // See SpoolOwners.
    void noteReached(const QString &record) { m_owners.noteReached(record); }
    // Once it has gone through all of them it does nothing any more.
    [[nodiscard]] Result<void> store(SpoolOutlet &outlet);
    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    [[nodiscard]] Result<void> store(HeldSpool &left, SpoolOutlet &outlet);
    [[nodiscard]] bool isOurs(const QString &path, const SpoolLabel &label);

    QString m_folder;
    QString m_identity;
    SpoolOwners m_owners;
    QStringList m_told;
    bool m_isDone = false;
};

} // namespace tidemark
