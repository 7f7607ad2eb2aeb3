#include "database/pg_array.h"

#include <algorithm>

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
    if (text.find_first_of("\"\\") == std::string_view::npos) {
        m_text.append(text.data(), qsizetype(text.size()));
        m_text += '"';
        return;
    }
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

IdColumns::IdColumns(std::span<const IdRange> ids)
{
    PgArray first;
    PgArray last;
    for (const auto &range : ids) {
        first.add(range.first);
        last.add(range.last);
    }
    firsts = first.text();
    lasts = last.text();
}

std::vector<IdRange> IdColumns::read(const QString &firsts, const QString &lasts)
{
    const auto first = firsts.split(QLatin1Char(','), Qt::SkipEmptyParts);
    const auto last = lasts.split(QLatin1Char(','), Qt::SkipEmptyParts);
    std::vector<IdRange> ranges;
    for (qsizetype i = 0; i < std::min(first.size(), last.size()); ++i)
        ranges.push_back({first[i].toLongLong(), last[i].toLongLong()});
    return ranges;
}

} // namespace tidemark
