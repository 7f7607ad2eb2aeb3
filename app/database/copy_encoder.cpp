#include "database/copy_encoder.h"

#include "database/pg_numeric.h"

#include <QtEndian>

#include <cstring>

namespace tidemark {
namespace {

constexpr std::string_view signature("PGCOPY\n\377\r\n\0", 11);
constexpr int columns = 6;
constexpr std::int64_t microsFrom1970To2000 = 946'684'800'000'000;
constexpr std::size_t longestRow = 2 + 6 * 4 + Symbol::capacity + 8 + 8 + 2 * numericCapacity + 1;

template <typename Integer>
char *put(char *out, Integer value)
{
    qToBigEndian(value, out);
    return out + sizeof value;
}

char *putInt8(char *out, std::int64_t value)
{
    return put(put(out, qint32(sizeof value)), qint64(value));
}

char *putText(char *out, std::string_view text)
{
    out = put(out, qint32(text.size()));
    std::memcpy(out, text.data(), text.size());
    return out + text.size();
}

char *putNumeric(char *out, Decimal value)
{
    char *const end = writeNumeric(out + sizeof(qint32), value);
    put(out, qint32(end - out - qptrdiff(sizeof(qint32))));
    return end;
}

char *putBool(char *out, bool value)
{
    return put(put(out, qint32(1)), qint8(value ? 1 : 0));
}

} // namespace

CopyEncoder::CopyEncoder()
{
    m_bytes.resize(std::size_t(1) << 16);
    char *out = m_bytes.data();
    std::memcpy(out, signature.data(), signature.size());
    out = put(out + signature.size(), qint32(0)); // flags
    out = put(out, qint32(0));                    // length of the header's extension
    m_size = std::size_t(out - m_bytes.data());
}

void CopyEncoder::reserveRow()
{
    if (m_bytes.size() - m_size < longestRow)
        m_bytes.resize(2 * m_bytes.size());
}

void CopyEncoder::add(const Trade &trade)
{
    reserveRow();
    char *out = m_bytes.data() + m_size;
    out = put(out, qint16(columns));
    out = putText(out, trade.symbol.view());
    out = putInt8(out, microsOf(trade.tradedAt) - microsFrom1970To2000);
    out = putInt8(out, trade.id);
    out = putNumeric(out, trade.price);
    out = putNumeric(out, trade.quantity);
    out = putBool(out, trade.buyerIsMaker);
    m_size = std::size_t(out - m_bytes.data());
}

void CopyEncoder::add(std::span<const Trade> trades)
{
    for (const auto &trade : trades)
        add(trade);
}

std::string CopyEncoder::finish()
{
    reserveRow();
    m_size = std::size_t(put(m_bytes.data() + m_size, qint16(-1)) - m_bytes.data());
    m_bytes.resize(m_size);
    return std::move(m_bytes);
}

} // namespace tidemark
