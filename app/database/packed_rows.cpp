#include "database/packed_rows.h"

#include "core/block_packer.h"
#include "database/pg_numeric.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace tidemark {
namespace {

constexpr std::int64_t packedEpoch = 946'684'800'000'000; // 2000, in microseconds since 1970
constexpr qint16 packedColumns = 17;

constexpr int halfBits = 32;

// How many bits the largest of them needs.
[[nodiscard]] int widthOf(const std::vector<std::int64_t> &values)
{
    std::uint64_t all = 0;
    for (const auto value : values)
        all |= std::uint64_t(value);
    return std::bit_width(all);
}

// Numbers of any width one after the other, the highest bit first; what is left of the last byte is zero.
class BitWriter {
public:
    explicit BitWriter(char *out) : m_out(out) {}

    void put(const std::vector<std::int64_t> &values, int width)
    {
        const int high = std::max(0, width - halfBits);
        const auto lowMask = (std::uint64_t(1) << (width - high)) - 1;
        for (const auto value : values) {
            if (high > 0)
                put(std::uint64_t(value) >> halfBits, high);
            put(std::uint64_t(value) & lowMask, width - high);
        }
    }

    void finish()
    {
        if (m_count > 0)
            *m_out = char(m_pending << (8 - m_count));
    }

private:
    void put(std::uint64_t bits, int count)
    {
        m_pending = m_pending << count | bits;
        for (m_count += count; m_count >= 8; m_count -= 8)
            *m_out++ = char(m_pending >> (m_count - 8));
    }

    char *m_out;
    std::uint64_t m_pending = 0;
    int m_count = 0; // of its lowest bits; fewer than 8 between two numbers
};

class BitReader {
public:
    explicit BitReader(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::vector<std::int64_t> take(std::size_t size, int width)
    {
        std::vector<std::int64_t> values(size);
        const int high = std::max(0, width - halfBits);
        const int low = width - high;
        for (auto &value : values) {
            const auto above = high > 0 ? take(high) << halfBits : 0;
            value = std::int64_t(above | take(low));
        }
        return values;
    }

private:
    // At most halfBits: with those before them in their byte they are among eight bytes.
    [[nodiscard]] std::uint64_t take(int bits)
    {
        const auto from = m_at;
        m_at += std::size_t(bits);
        return bits == 0 ? 0 : eightBytes(from / 8) << (from % 8) >> (64 - bits);
    }
    [[nodiscard]] std::uint64_t eightBytes(std::size_t at) const
    {
        if (at + sizeof(quint64) <= m_bytes.size())
            return qFromBigEndian<quint64>(m_bytes.data() + at);
        std::uint64_t some = 0; // the last ones, and zeros
        for (std::size_t i = 0; i < sizeof some; ++i)
            some = some << 8 | (at + i < m_bytes.size() ? std::uint8_t(m_bytes[at + i]) : 0);
        return some;
    }

    std::string_view m_bytes;
    std::size_t m_at = 0; // in bits
};

// PostgreSQL's binary forms (https://www.postgresql.org/docs/15/sql-copy.html, and the types' send functions), one after the other.
class BlockEncoder {
public:
    explicit BlockEncoder(std::size_t blocks)
    {
        m_bytes.reserve(64 + blocks * 10'000);
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
        numbers(block);
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
    void numbers(const PackedBlock &block)
    {
        const std::array columns{&block.at, &block.prices, &block.quantities};
        std::array<int, columns.size()> widths{};
        std::size_t count = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            widths[i] = widthOf(*columns[i]);
            count += columns[i]->size() * std::size_t(widths[i]);
            number(qint32(sizeof(qint32)));
            number(qint32(widths[i]));
        }
        number(qint32(4 + (count + 7) / 8));
        number(qint32(count));
        const auto at = m_bytes.size();
        m_bytes.resize(at + (count + 7) / 8);
        BitWriter writer(m_bytes.data() + at);
        for (std::size_t i = 0; i < columns.size(); ++i)
            writer.put(*columns[i], widths[i]);
        writer.finish();
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

// Of a block that an older version packed.
[[nodiscard]] std::vector<std::int64_t> arrayAt(const PgRows &rows, int row, int column)
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

// From the three widths on; as many of each as the block has ids.
void takeNumbers(PackedBlock &block, const PgRows &rows, int row, int column)
{
    constexpr std::size_t header = 4;
    constexpr std::int64_t widest = 64;
    const std::array columns{&block.at, &block.prices, &block.quantities};
    std::array<std::int64_t, columns.size()> widths{};
    std::int64_t sum = 0;
    bool areWidths = true;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        widths[i] = rows.integer(row, column + int(i));
        areWidths = areWidths && widths[i] >= 0 && widths[i] <= widest;
        sum += widths[i];
    }
    const auto binary = rows.text(row, column + int(columns.size()));
    const auto count = block.ids.count();
    if (!areWidths || count <= 0 || count > PackedBlock::mostTrades || binary.size() < header || qFromBigEndian<quint32>(binary.data()) != count * sum
        || binary.size() != header + std::size_t(count * sum + 7) / 8)
        return;
    BitReader reader(binary.substr(header));
    for (std::size_t i = 0; i < columns.size(); ++i)
        *columns[i] = reader.take(std::size_t(count), int(widths[i]));
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
    if (rows.isNull(row, column + 17)) {
        block.at = arrayAt(rows, row, column + 9);
        block.prices = arrayAt(rows, row, column + 10);
        block.quantities = arrayAt(rows, row, column + 11);
    } else {
        takeNumbers(block, rows, row, column + 14);
    }
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
