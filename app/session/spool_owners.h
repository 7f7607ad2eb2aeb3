#pragma once

#include "spool/spool_file.h"

#include <QString>

namespace tidemark {

// Whose the trades in a spool are that another run has left. A spool carries the exchange and the address that it was made for, and,
// once its database was reached, that database's own identity; what identity an address had when it was last reached is kept in
// the spool folder, for spools whose database was never reached. Database thread.
class SpoolOwners {
public:
    // `address` is a spool's identity: "binance in localhost:5432/name/tidemark".
    SpoolOwners(const QString &spoolFolder, QString exchange, QString address);

    // The database at our address was reached, and is this one.
    void noteReached(const QString &record);

    enum class Owner {
        Ours,    // the same exchange and the same database
        Another, // another exchange or database: whoever records there will take it
        Unknown, // the same exchange, but nothing says which database is at that address
    };
    [[nodiscard]] Owner ownerOf(const SpoolLabel &label) const;
    // Says that it is left, how much is in it, and what to do.
    [[nodiscard]] static QString leftText(const QString &path, const SpoolLabel &label, std::int64_t trades, Owner owner);

private:
    [[nodiscard]] QString recordAt(const QString &address) const;

    QString m_path;
    QString m_exchange;
    QString m_address;
    QString m_record;
    QString m_problem; // of the file, as it was told last
};

} // namespace tidemark
