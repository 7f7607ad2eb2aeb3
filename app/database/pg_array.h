#pragma once

#include "core/id_ranges.h"
#include "core/symbol.h"
#include "core/timestamp.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace tidemark {

// An array parameter in PostgreSQL's text form, for statements that unnest one array a column
// (https://www.postgresql.org/docs/15/arrays.html#ARRAYS-IO).
class PgArray {
public:
    void add(std::int64_t number);
    void add(std::string_view text);
    void add(const Symbol &symbol) { add(symbol.view()); }
    void add(Timestamp moment);
    void addNull();

    [[nodiscard]] QByteArray text() const { return m_text.isEmpty() ? QByteArrayLiteral("{}") : m_text + '}'; }

private:
    void separate() { m_text += m_text.isEmpty() ? '{' : ','; }

    QByteArray m_text;
};

// Ranges of ids as a parameter a column.
struct IdColumns {
    explicit IdColumns(std::span<const IdRange> ids);
    // Of two columns' numbers with commas between them.
    [[nodiscard]] static std::vector<IdRange> read(const QString &firsts, const QString &lasts);

    QByteArray firsts;
    QByteArray lasts;
};

} // namespace tidemark
