#include "database/pg_array.h"

namespace tidemark {

void PgArray::add(std::int64_t number)
{
    separate();
    m_text += QByteArray::number(qlonglong(number));
}

void PgArray::add(std::string_view text)
{
    separate();
    m_text += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            m_text += '\\';
        m_text += c;
    }
    m_text += '"';
}

void PgArray::add(Timestamp moment)
{
    separate();
    const auto text = toIsoText(moment);
    m_text.append(text.data(), qsizetype(text.size()));
}

void PgArray::addNull()
{
    separate();
    m_text += "NULL";
}

} // namespace tidemark
