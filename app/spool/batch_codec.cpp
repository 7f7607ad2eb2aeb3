#include "spool/batch_codec.h"

#include <QHash>
#include <QtEndian>

#include <zlib.h>

#include <cstring>

namespace tidemark {
namespace {

constexpr std::uint8_t formatVersion = 1;
constexpr qsizetype checksumSize = sizeof(quint32);
constexpr qsizetype bytesPerTrade = 2 + 4 * 8 + 1;

quint32 checksumOf(const char *data, qsizetype size)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(data), z_size_t(size)));
}

class Writer {
public:
    explicit Writer(qsizetype expectedSize) { m_bytes.reserve(expectedSize); }

    template <typename T>
    void number(T value)
    {
        const T little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }

    void bytes(QByteArrayView value)
    {
        number(quint32(value.size()));
        m_bytes.append(value);
    }

    [[nodiscard]] QByteArray sealed() &&
    {
        const auto checksum = qToLittleEndian(checksumOf(m_bytes.constData() + checksumSize, m_bytes.size() - checksumSize));
        std::memcpy(m_bytes.data(), &checksum, sizeof checksum);
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
};

class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    template <typename T>
    T number()
    {
        T value{};
        if (take(sizeof value))
            value = qFromLittleEndian<T>(m_taken.data());
        return value;
    }

    QByteArrayView bytes() { return take(number<quint32>()) ? m_taken : QByteArrayView(); }

    [[nodiscard]] bool isIntact() const { return m_intact; }
    [[nodiscard]] bool isAtEnd() const { return m_intact && m_rest.isEmpty(); }
    [[nodiscard]] qsizetype left() const { return m_rest.size(); }

private:
    bool take(qsizetype size)
    {
        m_intact = m_intact && size <= m_rest.size();
        if (!m_intact)
            return false;
        m_taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return true;
    }

    QByteArrayView m_rest;
    QByteArrayView m_taken;
    bool m_intact = true;
};

// The batch's symbols, each once; a trade then carries a number instead of a name.
class SymbolTable {
public:
    quint16 numberOf(const Symbol &symbol)
    {
        if (!m_symbols.empty() && m_symbols[m_recent] == symbol)
            return m_recent;
        const auto known = m_numbers.constFind(symbol);
        m_recent = known != m_numbers.constEnd() ? *known : quint16(m_symbols.size());
        if (m_recent == m_symbols.size()) {
            m_symbols.push_back(symbol);
            m_numbers.insert(symbol, m_recent);
        }
        return m_recent;
    }
    [[nodiscard]] const std::vector<Symbol> &symbols() const { return m_symbols; }

private:
    std::vector<Symbol> m_symbols;
    QHash<Symbol, quint16> m_numbers;
    quint16 m_recent = 0;
};

QByteArrayView viewOf(const Symbol &symbol)
{
    return {symbol.view().data(), qsizetype(symbol.view().size())};
}

void writeTrades(Writer &writer, const std::vector<Trade> &trades)
{
    SymbolTable table;
    for (const auto &trade : trades)
        table.numberOf(trade.symbol);
    writer.number(quint16(table.symbols().size()));
    for (const auto &symbol : table.symbols())
        writer.bytes(viewOf(symbol));
    writer.number(quint32(trades.size()));
    for (const auto &trade : trades) {
        writer.number(table.numberOf(trade.symbol));
        writer.number(qint64(trade.id));
        writer.number(qint64(microsOf(trade.tradedAt)));
        writer.number(qint64(trade.price.units()));
        writer.number(qint64(trade.quantity.units()));
        writer.number(quint8(trade.buyerIsMaker));
    }
}

void writeRejected(Writer &writer, const std::vector<RejectedInput> &rejected)
{
    writer.number(quint32(rejected.size()));
    for (const auto &input : rejected) {
        writer.bytes(input.symbol ? viewOf(*input.symbol) : QByteArrayView());
        writer.number(quint8(input.tradeId.has_value()));
        writer.number(qint64(input.tradeId.value_or(0)));
        writer.bytes(input.raw);
        writer.bytes(input.reason.toUtf8());
        writer.number(qint64(microsOf(input.notedAt)));
    }
}

std::optional<Symbol> readSymbol(Reader &reader)
{
    const auto text = reader.bytes();
    auto symbol = Symbol::fromText(std::string_view(text.data(), std::size_t(text.size())));
    return symbol.ok() ? std::optional(*symbol) : std::nullopt;
}

bool readTrades(Reader &reader, std::vector<Trade> &trades)
{
    std::vector<Symbol> symbols(reader.number<quint16>());
    for (auto &symbol : symbols) {
        const auto read = readSymbol(reader);
        if (!read)
            return false;
        symbol = *read;
    }
    const auto count = reader.number<quint32>();
    if (qsizetype(count) * bytesPerTrade > reader.left())
        return false; // a damaged count must not ask for the memory of millions
    trades.reserve(count);
    for (quint32 i = 0; i < count && reader.isIntact(); ++i) {
        const auto symbol = reader.number<quint16>();
        if (symbol >= symbols.size())
            return false;
        Trade &trade = trades.emplace_back();
        trade.symbol = symbols[symbol];
        trade.id = reader.number<qint64>();
        trade.tradedAt = timestampFromMicros(reader.number<qint64>());
        trade.price = Decimal::fromUnits(reader.number<qint64>());
        trade.quantity = Decimal::fromUnits(reader.number<qint64>());
        trade.buyerIsMaker = reader.number<quint8>() != 0;
    }
    return reader.isIntact();
}

bool readRejected(Reader &reader, std::vector<RejectedInput> &rejected)
{
    const auto count = reader.number<quint32>();
    for (quint32 i = 0; i < count && reader.isIntact(); ++i) {
        RejectedInput &input = rejected.emplace_back();
        input.symbol = readSymbol(reader);
        const bool hasId = reader.number<quint8>() != 0;
        const auto id = reader.number<qint64>();
        if (hasId)
            input.tradeId = id;
        input.raw = reader.bytes().toByteArray();
        input.reason = QString::fromUtf8(reader.bytes());
        input.notedAt = timestampFromMicros(reader.number<qint64>());
    }
    return reader.isAtEnd();
}

} // namespace

QByteArray encodeBatch(const TradeBatch &batch)
{
    Writer writer(qsizetype(batch.trades.size()) * bytesPerTrade + 128);
    writer.number(quint32(0)); // the checksum's place
    writer.number(formatVersion);
    writer.number(qint64(microsOf(batch.receivedAt)));
    writeTrades(writer, batch.trades);
    writeRejected(writer, batch.rejected);
    return std::move(writer).sealed();
}

Result<TradeBatch> decodeBatch(const QByteArray &bytes)
{
    Reader reader(bytes);
    const auto checksum = reader.number<quint32>();
    if (!reader.isIntact() || checksum != checksumOf(bytes.constData() + checksumSize, bytes.size() - checksumSize))
        return Error{QStringLiteral("a spooled batch is damaged (wrong checksum)")};
    if (const auto version = reader.number<quint8>(); version != formatVersion)
        return Error{QStringLiteral("a spooled batch has the unknown format %1").arg(version)};
    TradeBatch batch;
    batch.receivedAt = timestampFromMicros(reader.number<qint64>());
    if (!readTrades(reader, batch.trades) || !readRejected(reader, batch.rejected))
        return Error{QStringLiteral("a spooled batch is cut short")};
    return batch;
}

} // namespace tidemark
