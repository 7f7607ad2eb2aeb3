#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <map>
#include <memory>
#include <optional>

namespace tidemark {

// One thread's connection to a SQLite file, closed with the object. Every answer is checked. A statement is prepared once:
// reading it would be most of the work of a small one.
class SqliteConnection {
public:
    struct EndRows {
        void operator()(QSqlQuery *rows) const { rows->finish(); }
    };
    // The rows of a statement that is under way; ends its read transaction when it goes.
    using Rows = std::unique_ptr<QSqlQuery, EndRows>;

    [[nodiscard]] static Result<SqliteConnection> open(const QString &path);
    SqliteConnection(SqliteConnection &&other) noexcept;
    SqliteConnection &operator=(SqliteConnection &&other) noexcept;
    ~SqliteConnection();

    [[nodiscard]] Result<void> run(const QString &statement, const QVariantList &values = {});
    [[nodiscard]] Result<Rows> query(const QString &statement, const QVariantList &values = {});
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
    [[nodiscard]] Result<QSqlQuery *> prepared(const QString &statement);

    QString m_name;
    std::map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
};

} // namespace tidemark
