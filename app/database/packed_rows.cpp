#include "database/packed_rows.h"

#include "core/block_packer.h"
#include "database/pg_numeric.h"

#include <QtEndian>

#include <array>
#include <cstring>

namespace tidemark {
namespace {

constexpr std::int64_t packedEpoch = 946'684'800'000'000; // 2000, in microseconds since 1970
constexpr std::uint32_t int8Type = 20;
constexpr qint16 packedColumns = 16;

// PostgreSQL's binary forms (https://www.postgresql.org/docs/15/sql-copy.html, and the types' send functions), one after the other.
class BlockEncoder {
public:
    explicit BlockEncoder(std::size_t blocks)
    {
        m_bytes.reserve(64 + blocks * 40'000);
        m_bytes.append("PGCOPY\n\377\r\n\0", 11);
        number(qint32(0)); // flags
        number(qint32(0)); // length of the header's extension
    }

    void add(const PackedBlock &block)
    {
        number(packedColumns);
        bytes(block.symbol.view());
        field(block.ids.first);
        field(block.ids.last);
        field(microsOf(block.firstAt) - packedEpoch);
        field(microsOf(block.lastAt) - packedEpoch);
        interval(BlockPacker::reachOf(block));
        interval(block.atUnit);
        for (const auto value : {block.priceLow, block.priceUnit, block.quantityLow, block.quantityUnit})
            numeric(value);
        for (const auto *offsets : {&block.at, &block.prices, &block.quantities})
            array(*offsets);
        bits(block.makers);
        bytes(block.checksum);
    }

    [[nodiscard]] std::string finish()
    {
        number(qint16(-1));
        return std::move(m_bytes);
    }

private:
    template <typename Integer>
    void number(Integer value)
    {
        std::array<char, sizeof value> big{};
        qToBigEndian(value, big.data());
        m_bytes.append(big.data(), big.size());
    }
    void field(std::int64_t value)
    {
        number(qint32(sizeof value));
        number(qint64(value));
    }
    void bytes(std::string_view text)
    {
        number(qint32(text.size()));
        m_bytes.append(text);
    }
    void interval(std::chrono::microseconds time)
    {
        number(qint32(16));
        number(qint64(time.count()));
        number(qint32(0)); // days
        number(qint32(0)); // months
    }
    void numeric(Decimal value)
    {
        std::array<char, numericCapacity> digits{};
        bytes({digits.data(), std::size_t(writeNumeric(digits.data(), value) - digits.data())});
    }
    void array(const std::vector<std::int64_t> &values)
    {
        number(qint32(20 + 12 * values.size()));
        number(qint32(1)); // dimensions
        number(qint32(0)); // no NULL
        number(int8Type);
        number(qint32(values.size()));
        number(qint32(1)); // its first subscript
        for (const auto value : values)
            field(value);
    }
    void bits(const std::vector<bool> &values)
    {
        const auto size = (values.size() + 7) / 8;
        number(qint32(4 + size));
        number(qint32(values.size()));
        const auto at = m_bytes.size();
        m_bytes.append(size, '\0');
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i])
                m_bytes[at + i / 8] = char(m_bytes[at + i / 8] | (0x80 >> (i % 8)));
        }
    }

    std::string m_bytes;
};

[[nodiscard]] std::vector<std::int64_t> offsetsAt(const PgRows &rows, int row, int column)
{
    constexpr std::size_t header = 20;
    constexpr std::size_t step = 12;
    const auto binary = rows.text(row, column);
    if (binary.size() < header)
        return {};
    const auto count = std::size_t(qFromBigEndian<quint32>(binary.data() + 12));
    if (qFromBigEndian<quint32>(binary.data()) != 1 || binary.size() != header + count * step) // a NULL among them is shorter
        return {};
    std::vector<std::int64_t> values(count);
    const char *in = binary.data() + header + 4;
    for (auto &value : values) {
        value = qFromBigEndian<qint64>(in);
        in += step;
    }
    return values;
}

[[nodiscard]] std::vector<bool> bitsAt(const PgRows &rows, int row, int column)
{
    const auto binary = rows.text(row, column);
    const auto count = binary.size() < 4 ? 0 : std::size_t(qFromBigEndian<quint32>(binary.data()));
    if (binary.size() != 4 + (count + 7) / 8)
        return {};
    std::vector<bool> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = (std::uint8_t(binary[4 + i / 8]) & (0x80U >> (i % 8))) != 0;
    return values;
}

// Nothing that a block has where it is more than microseconds.
[[nodiscard]] std::chrono::microseconds intervalAt(const PgRows &rows, int row, int column)
{
    const auto binary = rows.text(row, column);
    if (binary.size() != 16 || qFromBigEndian<qint64>(binary.data() + 8) != 0)
        return {};
    return std::chrono::microseconds(qFromBigEndian<qint64>(binary.data()));
}

} // namespace

PackedBlock packedBlockAt(const PgRows &rows, int row, const Symbol &symbol, int column)
{
    const auto decimal = [&](int at) { return readNumeric(rows.text(row, column + at)).value_or(Decimal()); };
    PackedBlock block;
    block.symbol = symbol;
    block.ids = {rows.integer(row, column), rows.integer(row, column + 1)};
    block.firstAt = rows.moment(row, column + 2);
    block.lastAt = rows.moment(row, column + 3);
    block.atUnit = intervalAt(rows, row, column + 4);
    block.priceLow = decimal(5);
    block.priceUnit = decimal(6);
    block.quantityLow = decimal(7);
    block.quantityUnit = decimal(8);
    block.at = offsetsAt(rows, row, column + 9);
    block.prices = offsetsAt(rows, row, column + 10);
    block.quantities = offsetsAt(rows, row, column + 11);
    block.makers = bitsAt(rows, row, column + 12);
    block.checksum = std::string(rows.text(row, column + 13));
    return block;
}

std::string packedCopyRowsOf(std::span<const PackedBlock> blocks)
{
    BlockEncoder encoder(blocks.size());
    for (const auto &block : blocks)
        encoder.add(block);
    return encoder.finish();
}

} // namespace tidemark
