#pragma once

#include "core/trade.h"
#include "database/pg_session.h"
#include "database/private_server.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace tidemark {

// A session that a test cannot do without: where there is none the program ends with the reason.
[[nodiscard]] std::unique_ptr<PgSession> opened(const PgTarget &target, PgBounds bounds = {});

// A real PostgreSQL for one test program, private, in a temporary folder, stopped and removed at the end: a member of the
// test's class. A server that does not start ends the test program: nothing it tests could be believed.
class TestServer {
public:
    TestServer();
    ~TestServer();

    [[nodiscard]] PgTarget target(const QString &databaseName = QStringLiteral("postgres")) const;
    [[nodiscard]] QString dataDirectory() const { return m_folder.path(); }

    // As a server that is away and comes back.
    void stop();
    void startAgain();
    // From now on, after a start of its own: lines of postgresql.conf.
    void addSettings(const QByteArray &lines);
    // Over TCP too, from now on: an address of this computer, at port 5432.
    void listenOn(const QString &address);
    // kill -9, and it is gone; what is left of it ends by itself.
    void kill();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PrivateServer> m_server;
};

// A fresh database with a name of its own, migrated; dropped at the end.
class TestDatabase {
public:
    enum class Schema { Migrated, Empty };
    explicit TestDatabase(const TestServer &server, Schema schema = Schema::Migrated);
    ~TestDatabase();

    [[nodiscard]] const PgTarget &target() const { return m_target; }
    [[nodiscard]] QString name() const;
    // A session of its own.
    [[nodiscard]] std::unique_ptr<PgSession> open() const;

    // Records these, none of which is there yet, as a recorder does.
    void store(std::vector<Trade> trades) const;

    // For checks: runs statements that have to succeed; one value of one row as text ("" for NULL or no row).
    void run(const QByteArray &sql) const;
    [[nodiscard]] QString valueOf(const QByteArray &sql) const;
    // All rows: columns by '|', rows by line feed, NULL as "∅".
    [[nodiscard]] QString table(const QByteArray &sql) const;

private:
    PgTarget m_server;
    PgTarget m_target;
};

} // namespace tidemark
