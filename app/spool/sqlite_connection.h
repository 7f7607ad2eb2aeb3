#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <optional>

namespace tidemark {

// One thread's connection to a SQLite file, closed with the object. Every answer is checked.
class SqliteConnection {
public:
    [[nodiscard]] static Result<SqliteConnection> open(const QString &path);
    SqliteConnection(SqliteConnection &&other) noexcept;
    SqliteConnection &operator=(SqliteConnection &&other) noexcept;
    ~SqliteConnection();

    [[nodiscard]] Result<void> run(const QString &statement, const QVariantList &values = {});
    // The rows are read while the query is alive; it ends the read transaction when it goes.
    [[nodiscard]] Result<QSqlQuery> query(const QString &statement, const QVariantList &values = {});
    // The first column of the first row.
    [[nodiscard]] Result<QVariant> value(const QString &statement, const QVariantList &values = {});

    // Why no further row came; nothing where there was none.
    [[nodiscard]] static std::optional<Error> trouble(const QSqlQuery &rows);

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

private:
    explicit SqliteConnection(QString name) : m_name(std::move(name)) {}
    [[nodiscard]] QSqlDatabase database() const;

    QString m_name;
};

} // namespace tidemark
