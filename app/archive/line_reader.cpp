#include "archive/line_reader.h"

#include <algorithm>
#include <cstring>

namespace tidemark {

void LineReader::begin()
{
    m_at = 0;
    m_size = 0;
    m_number = 0;
    m_isAtEnd = false;
    m_isEnded = true;
    if (fill() && std::string_view(m_buffer.data(), m_size).starts_with("\xef\xbb\xbf"))
        m_at = 3;
}

bool LineReader::next(std::string_view &line)
{
    for (std::size_t searched = m_at;;) {
        const auto *found = static_cast<const char *>(std::memchr(m_buffer.data() + searched, '\n', m_size - searched));
        const bool isWhole = m_size - m_at < longest && !m_isAtEnd;
        if (!found && isWhole) {
            const auto known = m_size - m_at; // it moves to the front
            if (!fill())
                return false;
            searched = m_at + known;
            continue;
        }
        if (!found && m_at == m_size)
            return false;
        const auto end = found ? std::size_t(found - m_buffer.data()) : m_size;
        line = {m_buffer.data() + m_at, end - m_at};
        m_at = end + (found ? 1 : 0);
        m_isEnded = found || !m_isAtEnd;
        ++m_number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return true;
    }
}

// More behind what is there; at the end it only says so.
bool LineReader::fill()
{
    m_buffer.resize(2 * longest);
    std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_size - m_at);
    m_size -= m_at;
    m_at = 0;
    const auto got = m_bytes.read(m_buffer.data() + m_size, m_buffer.size() - m_size);
    if (!got) {
        m_failure = got.error();
        return false;
    }
    m_size += *got;
    m_isAtEnd = *got == 0;
    return true;
}

} // namespace tidemark
