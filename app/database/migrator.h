#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace tidemark {

class PgSession;
struct RecordRights;

// Brings a database to this version's schema by the files of sql/migrations (see sql/README.md), each in one transaction
// under an advisory lock, so that programs may start at the same time. What it did is kept in `schema_migrations`. A
// database that is already there is only read. Errors: DatabaseTrouble's words.
class Migrator {
public:
    struct Migration {
        int version = 0;
        QString name; // "0001_record"
        QByteArray sql;

        [[nodiscard]] QByteArray checksum() const; // SHA-256, hexadecimal
    };

    // Those compiled into the program, in ascending order.
    [[nodiscard]] static std::vector<Migration> compiledIn();

    explicit Migrator(std::vector<Migration> migrations = compiledIn()) : m_migrations(std::move(migrations)) {}

    enum class Need {
        Write,
        Read, // where the role may not write, the tables of an older version are good enough
    };
    [[nodiscard]] Result<void> migrate(PgSession &session, Need need = Need::Write) const;

private:
    using Applied = std::map<int, QByteArray>; // version → checksum
    [[nodiscard]] Result<Applied> applied(PgSession &session) const;
    [[nodiscard]] Result<void> leaveOlder(const RecordRights &rights, const Applied &applied, Need need) const;
    [[nodiscard]] Result<void> checkApplied(const Applied &applied) const;
    [[nodiscard]] Result<void> apply(PgSession &session, const Migration &migration) const;
    [[nodiscard]] Result<void> applyEngine(PgSession &session) const;
    [[nodiscard]] Result<void> applyLocked(PgSession &session, const Migration &migration) const;

    std::vector<Migration> m_migrations;
};

} // namespace tidemark
