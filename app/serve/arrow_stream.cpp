#include "serve/arrow_stream.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <vector>

// Its own headers are not clean under -Wshadow.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#include <flatbuffers/flatbuffers.h>
#pragma GCC diagnostic pop

namespace tidemark {
namespace {

using Builder = flatbuffers::FlatBufferBuilder;
using Table = flatbuffers::Offset<void>;

// Message.fbs and Schema.fbs of the format: what a message is of, which type a field has, and the places of a table's fields.
enum class MessageKind : std::uint8_t { Schema = 1, RecordBatch = 3 };
enum class ColumnKind : std::uint8_t { Integer = 2, Float = 3, Boolean = 6 };
constexpr std::int16_t metadataVersion = 4; // the fifth: of Arrow 1.0 and later
constexpr std::int16_t doublePrecision = 2;
constexpr std::int32_t longBits = 64;
constexpr int messageVersion = 0, messageKind = 1, messageHeader = 2, messageBody = 3;
constexpr int schemaFields = 1;
constexpr int fieldName = 0, fieldKind = 2, fieldType = 3, fieldChildren = 5;
constexpr int integerBits = 0, integerIsSigned = 1;
constexpr int floatPrecision = 0;
constexpr int batchLength = 0, batchNodes = 1, batchBuffers = 2;

struct FieldNode {
    std::int64_t length;
    std::int64_t nulls;
};
struct Buffer {
    std::int64_t offset;
    std::int64_t length;
};

[[nodiscard]] flatbuffers::voffset_t placeOf(int field)
{
    return flatbuffers::FieldIndexToOffset(flatbuffers::voffset_t(field));
}

void appendWord(QByteArray &bytes, std::uint32_t word)
{
    const auto little = qToLittleEndian(word);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void padToEight(QByteArray &bytes)
{
    bytes.append((8 - bytes.size() % 8) % 8, '\0');
}

void appendMessage(QByteArray &stream, Builder &builder, MessageKind kind, Table header, std::int64_t bodyLength)
{
    const auto start = builder.StartTable();
    builder.AddElement(placeOf(messageBody), bodyLength, std::int64_t(0));
    builder.AddOffset(placeOf(messageHeader), header);
    builder.AddElement(placeOf(messageVersion), metadataVersion, std::int16_t(0));
    builder.AddElement(placeOf(messageKind), std::uint8_t(kind), std::uint8_t(0));
    builder.Finish(Table(builder.EndTable(start)));
    const auto size = builder.GetSize() + (8 - builder.GetSize() % 8) % 8;
    appendWord(stream, 0xffffffff);
    appendWord(stream, size);
    stream.append(reinterpret_cast<const char *>(builder.GetBufferPointer()), qsizetype(builder.GetSize()));
    padToEight(stream);
}

[[nodiscard]] Table typeOf(Builder &builder, ColumnKind kind)
{
    const auto start = builder.StartTable();
    if (kind == ColumnKind::Integer) {
        builder.AddElement(placeOf(integerBits), longBits, std::int32_t(0));
        builder.AddElement(placeOf(integerIsSigned), std::uint8_t(1), std::uint8_t(0));
    } else if (kind == ColumnKind::Float) {
        builder.AddElement(placeOf(floatPrecision), doublePrecision, std::int16_t(0));
    }
    return Table(builder.EndTable(start));
}

[[nodiscard]] Table columnOf(Builder &builder, const char *name, ColumnKind kind)
{
    const auto text = builder.CreateString(name);
    const auto type = typeOf(builder, kind);
    const auto children = builder.CreateVector(std::vector<Table>());
    const auto start = builder.StartTable();
    builder.AddOffset(placeOf(fieldName), text);
    builder.AddOffset(placeOf(fieldType), type);
    builder.AddOffset(placeOf(fieldChildren), children);
    builder.AddElement(placeOf(fieldKind), std::uint8_t(kind), std::uint8_t(0));
    return Table(builder.EndTable(start));
}

// The values of a record batch, each column's behind the one before, at multiples of eight.
class BatchBody {
public:
    template <typename Value, typename Get>
    void add(std::span<const Trade> trades, Get get)
    {
        std::vector<Value> values;
        values.reserve(trades.size());
        for (const auto &trade : trades)
            values.push_back(qToLittleEndian(Value(get(trade))));
        addBuffer(reinterpret_cast<const char *>(values.data()), values.size() * sizeof(Value));
    }
    template <typename Get>
    void addBits(std::span<const Trade> trades, Get get)
    {
        std::vector<std::uint8_t> bits((trades.size() + 7) / 8);
        for (std::size_t i = 0; i < trades.size(); ++i)
            bits[i / 8] = std::uint8_t(bits[i / 8] | (get(trades[i]) ? 1U << i % 8 : 0U));
        addBuffer(reinterpret_cast<const char *>(bits.data()), bits.size());
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<Buffer> &buffers() const { return m_buffers; }

private:
    // Nothing is ever absent, so which are present need not be said.
    void addBuffer(const char *data, std::size_t size)
    {
        m_buffers.push_back({m_bytes.size(), 0});
        m_buffers.push_back({m_bytes.size(), std::int64_t(size)});
        m_bytes.append(data, qsizetype(size));
        padToEight(m_bytes);
    }

    QByteArray m_bytes;
    std::vector<Buffer> m_buffers;
};

} // namespace

ArrowStream::ArrowStream()
{
    Builder builder;
    const std::vector<Table> columns{columnOf(builder, "ts", ColumnKind::Integer), columnOf(builder, "price", ColumnKind::Float),
                                     columnOf(builder, "qty", ColumnKind::Float), columnOf(builder, "is_sell", ColumnKind::Boolean)};
    const auto fields = builder.CreateVector(columns);
    const auto start = builder.StartTable();
    builder.AddOffset(placeOf(schemaFields), fields);
    appendMessage(m_bytes, builder, MessageKind::Schema, Table(builder.EndTable(start)), 0);
}

void ArrowStream::add(std::span<const Trade> trades)
{
    BatchBody body;
    body.add<std::int64_t>(trades, [](const Trade &trade) { return std::chrono::floor<std::chrono::milliseconds>(trade.tradedAt).time_since_epoch().count(); });
    body.add<double>(trades, [](const Trade &trade) { return trade.price.toDouble(); });
    body.add<double>(trades, [](const Trade &trade) { return trade.quantity.toDouble(); });
    body.addBits(trades, [](const Trade &trade) { return trade.buyerIsMaker; });
    Builder builder;
    const std::array<FieldNode, 4> columns{{{std::ssize(trades), 0}, {std::ssize(trades), 0}, {std::ssize(trades), 0}, {std::ssize(trades), 0}}};
    const auto nodes = builder.CreateVectorOfStructs(columns.data(), columns.size());
    const auto buffers = builder.CreateVectorOfStructs(body.buffers().data(), body.buffers().size());
    const auto start = builder.StartTable();
    builder.AddElement(placeOf(batchLength), std::int64_t(trades.size()), std::int64_t(0));
    builder.AddOffset(placeOf(batchNodes), nodes);
    builder.AddOffset(placeOf(batchBuffers), buffers);
    appendMessage(m_bytes, builder, MessageKind::RecordBatch, Table(builder.EndTable(start)), body.bytes().size());
    m_bytes += body.bytes();
}

QByteArray ArrowStream::finish()
{
    appendWord(m_bytes, 0xffffffff);
    appendWord(m_bytes, 0);
    return std::exchange(m_bytes, {});
}

} // namespace tidemark
