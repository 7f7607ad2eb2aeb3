#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace tidemark {

class PgSession;

// What keeps the trades of a record: PostgreSQL's own tables, or an extension of the server that has taken them over. The one place
// that knows what differs; everybody else asks it, and it is found out once for a session. A value.
class Engine {
public:
    enum class Kind {
        PostgreSql,
        TimescaleDb, // `trades` is a hypertable: its chunks make themselves, and are compressed and dropped whole
        Citus,       // `trades`, ledger and candles are spread over servers by market
    };

    // "postgresql", "timescaledb" or "citus", and back.
    [[nodiscard]] static QString wordOf(Kind kind);
    [[nodiscard]] static std::optional<Kind> named(const QString &word);
    // "PostgreSQL", "TimescaleDB" or "Citus".
    [[nodiscard]] static QString nameOf(Kind kind);

    // Of the record that the session is on, as the server's catalogs say it; PostgreSQL where there is no record yet.
    [[nodiscard]] static Result<Engine> of(PgSession &session);

    Engine() = default;
    Engine(Kind kind, QString version, QString licence = {}) : m_kind(kind), m_version(std::move(version)), m_licence(std::move(licence)) {}

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString word() const { return wordOf(m_kind); }
    // Of the extension; empty for PostgreSQL.
    [[nodiscard]] const QString &version() const { return m_version; }
    // As TimescaleDB tells it: "timescale" or "apache". Else empty.
    [[nodiscard]] const QString &licence() const { return m_licence; }
    // "TimescaleDB 2.28.3 (licence timescale)"
    [[nodiscard]] QString text() const;

    // Whether a recorder makes the months of `trades`; else the server makes its own parts.
    [[nodiscard]] bool hasMonths() const { return m_kind != Kind::TimescaleDb; }
    [[nodiscard]] bool hasChunks() const { return m_kind == Kind::TimescaleDb; }
    [[nodiscard]] bool compressesChunks() const { return hasChunks() && m_licence != QLatin1String("apache"); }
    // Whether the server plans a statement once for whatever is asked; Citus wants to know the market first.
    [[nodiscard]] bool keepsPlans() const { return m_kind != Kind::Citus; }
    // Whether old trades may become blocks; else why not, and what there is instead.
    [[nodiscard]] bool packs() const { return m_kind == Kind::PostgreSql; }
    [[nodiscard]] Result<void> mayPack() const;
    // Refused where writers of other servers' connections would not be seen: on a worker of a cluster.
    [[nodiscard]] Result<void> mayRecordHere() const;

    // The text of sql/queries/<name>.sql, or this engine's own of sql/queries/<word>/<name>.sql where it needs one.
    [[nodiscard]] QByteArray query(const QString &name) const;
    // What the engine needs besides the migrations, after each of them: sql/engines/<word>.sql. Empty for PostgreSQL.
    [[nodiscard]] QByteArray script() const;
    // What holds in each of its transactions.
    [[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> settings() const;

private:
    [[nodiscard]] static Result<Engine> asked(PgSession &session);

    Kind m_kind = Kind::PostgreSql;
    QString m_version;
    QString m_licence;
    bool m_isWorker = false;
};

} // namespace tidemark
