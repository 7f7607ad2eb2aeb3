#pragma once

#include "database/cluster_upgrade.h"
#include "support/record_folder.h"

#include <map>

namespace tidemark::test {

// Data folders whose cluster is to be upgraded, from the installed version to itself, and what may not have changed in them.
class UpgradeScene {
public:
    // Makes what every case begins with: a cluster takes seconds to make, and none to copy.
    UpgradeScene();

    // An empty place, and the installed programs.
    void begin();
    // A record of 500 trades, in a cluster with checksums or without.
    void make(bool checksums);
    // The same record kept by a real TimescaleDB; until the end of the case its programs are the installed ones.
    void makeHypertable();
    static void end();

    [[nodiscard]] const QString &data() const { return m_data; }
    [[nodiscard]] const QString &before() const { return m_before; }
    void setBefore(const QString &digest) { m_before = digest; }
    [[nodiscard]] const ServerBinaries &binaries() const { return m_binaries; }
    [[nodiscard]] UpgradeOffer offer() const { return {m_binaries, m_binaries}; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_place->filePath(name); }
    // A file that the server's account may write.
    [[nodiscard]] QString log() const { return filePath(QStringLiteral("log/calls")); }

    void run(const QByteArray &sql) const;
    // The installed programs, with another pg_upgrade.
    [[nodiscard]] ServerBinaries standIn(const QByteArray &script) const;
    // Fails the test where anything of the record or its folder is another.
    void nothingHasChanged() const;

private:
    [[nodiscard]] QString madeIn(bool checksums) const { return m_made.filePath(checksums ? QStringLiteral("with") : QStringLiteral("without")); }
    void makeOnce(bool checksums);

    RecordFolder::Place m_made; // a record with checksums, and the same without
    std::map<bool, QString> m_digests;
    std::unique_ptr<RecordFolder::Place> m_place;
    QString m_data;
    QString m_before;
    ServerBinaries m_binaries;
};

} // namespace tidemark::test
