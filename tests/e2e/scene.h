#pragma once

#include "database/pg_session.h"
#include "support/cli_process.h"
#include "support/recorded_trades.h"
#include "support/replay_exchange.h"

#include <QTemporaryDir>

#include <memory>

namespace tidemark {

// A data folder of its own, a local exchange that plays a recording, and the record that comes of it: the real programs,
// started as processes. Nothing else is shared with them but files, sockets and SQL.
class Scene {
public:
    Scene();
    // Lets the private server stop, which a killed recorder cannot have done.
    ~Scene();

    // Plays the file anew, from its beginning, at a port of its own.
    void startExchange(const QString &recording, const QString &speed);
    // One that somebody else runs.
    void useExchange(const ExchangeEndpoints &endpoints);
    void stopExchange() { m_exchange.reset(); }

    // The flags that every program of this scene is given, then `arguments`.
    [[nodiscard]] QStringList commandLine(const QStringList &arguments) const;
    [[nodiscard]] std::unique_ptr<CliProcess> record(const QString &symbols) const;
    [[nodiscard]] CliAnswer run(const QStringList &arguments) const { return CliProcess::run(commandLine(arguments)); }

    // Instead of the private server.
    void useDatabase(const QString &uri) { m_databaseUri = uri; }

    // A session on the record. While it is used, hold the private server up with `keepDatabase`.
    [[nodiscard]] Result<std::unique_ptr<PgSession>> openRecord();
    [[nodiscard]] std::unique_ptr<CliProcess> keepDatabase() const;

    // One value of one row; empty where it cannot be asked.
    [[nodiscard]] QString valueOf(const QByteArray &sql);
    // Whoever writes to `table` from now on waits a minute there, where `when` (SQL) holds: so a program is met in the midst of its
    // work, however fast it or the machine is.
    void holdWrites(const QByteArray &table, const QByteArray &when = "true");
    void release(const QByteArray &table);
    // The stored trades of a symbol in id order.
    [[nodiscard]] std::vector<RecordedTrade> stored(const QString &symbol);
    // Of all symbols; −1 while there is no server or no table to ask.
    [[nodiscard]] qint64 storedCount();

    // `pg_ctl` on the private cluster, as the account that owns it.
    [[nodiscard]] int controlServer(const QStringList &arguments) const;

    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QString m_databaseUri;
    QString m_recordUri; // the private server's, once it was asked for
    QStringList m_exchangeFlags;
    std::unique_ptr<ReplayExchange> m_exchange;
};

// What keeps the stored trades from being the recorded ones, in words; empty when they are the same, trade by trade.
[[nodiscard]] QString difference(const std::vector<RecordedTrade> &stored, const std::vector<RecordedTrade> &recorded);

[[nodiscard]] qint64 countOf(const RecordedTrades &trades);
// "BTCUSDT,ETHUSDT"
[[nodiscard]] QString symbolsOf(const RecordedTrades &trades);

} // namespace tidemark
