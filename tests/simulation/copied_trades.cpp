#include "simulation/copied_trades.h"

#include "database/pg_numeric.h"
#include "simulation/answer_rows.h"

#include <QtEndian>

namespace tidemark {
namespace {

// Takes the pieces of a binary COPY apart.
class CopyReader {
public:
    explicit CopyReader(std::string_view data) : m_at(data.data()) {}

    template <typename Integer>
    [[nodiscard]] Integer number()
    {
        const auto value = qFromBigEndian<Integer>(m_at);
        m_at += sizeof value;
        return value;
    }
    [[nodiscard]] std::string_view field()
    {
        const auto size = std::size_t(number<qint32>());
        const std::string_view bytes(m_at, size);
        m_at += size;
        return bytes;
    }
    void skip(std::size_t bytes) { m_at += bytes; }

private:
    const char *m_at;
};

[[nodiscard]] std::int64_t int8Of(std::string_view field)
{
    return qFromBigEndian<qint64>(field.data());
}

} // namespace

std::vector<Trade> copiedTrades(std::string_view data)
{
    constexpr std::size_t header = 11 + 4 + 4;
    std::vector<Trade> trades;
    CopyReader reader(data);
    reader.skip(header);
    while (reader.number<qint16>() > 0) {
        Trade trade;
        trade.symbol = *Symbol::fromText(reader.field());
        trade.tradedAt = timestampFromMicros(int8Of(reader.field()) + answers::microsBefore2000);
        trade.id = int8Of(reader.field());
        trade.price = readNumeric(reader.field()).value_or(Decimal());
        trade.quantity = readNumeric(reader.field()).value_or(Decimal());
        trade.buyerIsMaker = reader.field()[0] != 0;
        trades.push_back(trade);
    }
    return trades;
}

} // namespace tidemark
