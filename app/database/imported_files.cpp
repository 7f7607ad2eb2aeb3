#include "database/imported_files.h"

#include "database/pg_array.h"
#include "database/reading.h"
#include "database/rejected_table.h"
#include "database/sql_text.h"
#include "database/trade_rows.h"

namespace tidemark {
namespace {

[[nodiscard]] PgParameter optionalNumber(const std::optional<int> &number)
{
    return number ? PgParameter(QByteArray::number(*number)) : PgParameter();
}

} // namespace

Result<std::vector<ImportedFile>> ImportedFiles::read(const QByteArray &sum, const QByteArray &name)
{
    return inReading(m_session, [&] {
        return Reading::list(m_session, QStringLiteral("imported_files"), {sum, storableText(name)}, [](const PgRows &rows, int row) {
            ImportedFile file;
            file.symbol = Symbol::fromText(rows.text(row, 0)).value();
            file.sum = rows.string(row, 1).toLatin1();
            file.name = rows.string(row, 2);
            file.size = rows.integer(row, 3);
            file.rows = rows.integer(row, 4);
            file.ids = IdColumns::read(rows.string(row, 5), rows.string(row, 6));
            file.importedAt = rows.moment(row, 7);
            return file;
        });
    });
}

Result<void> ImportedFiles::add(const ImportedFile &file)
{
    const IdColumns ids(file.ids);
    const auto modified = file.lastModified ? PgParameter(parameter(*file.lastModified)) : PgParameter();
    const auto added = m_session.query(sqlQuery(QStringLiteral("imported_files_add")),
                                       {parameter(file.symbol), file.sum, storableText(file.name.toUtf8()), parameter(file.size), modified,
                                        parameter(file.rows), ids.firsts, ids.lasts, optionalNumber(file.priceDecimals),
                                        optionalNumber(file.quantityDecimals)});
    return added ? Result<void>() : Result<void>(added.error());
}

} // namespace tidemark
