#include "database/rejected_table.h"

#include "database/pg_array.h"
#include "database/sql_text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tidemark {
namespace {

[[nodiscard]] std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

[[nodiscard]] bool isStorable(QByteArrayView bytes)
{
    return bytes.isValidUtf8() && !bytes.contains('\0');
}

} // namespace

QByteArray storableText(const QByteArray &raw)
{
    if (isStorable(raw))
        return raw;
    QByteArray visible;
    for (const char c : raw) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0 || byte >= 0x80)
            visible += "\\x" + QByteArray(1, c).toHex();
        else
            visible += c;
    }
    return visible;
}

std::optional<Symbol> storableSymbol(const RejectedInput &input)
{
    if (!input.symbol || !isStorable(QByteArrayView(input.symbol->view().data(), qsizetype(input.symbol->view().size()))))
        return std::nullopt;
    return input.symbol;
}

RejectedInput rejectedTrade(const Trade &trade, const QString &reason)
{
    const QJsonObject frame{{QStringLiteral("e"), QStringLiteral("trade")},
                            {QStringLiteral("s"), trade.symbol.toString()},
                            {QStringLiteral("t"), qint64(trade.id)},
                            {QStringLiteral("p"), trade.price.toString()},
                            {QStringLiteral("q"), trade.quantity.toString()},
                            {QStringLiteral("T"), qint64(microsOf(trade.tradedAt))},
                            {QStringLiteral("m"), trade.buyerIsMaker}};
    return {trade.symbol, trade.id, QJsonDocument(frame).toJson(QJsonDocument::Compact), reason, wallClock()};
}

Result<void> RejectedTable::add(std::span<const RejectedInput> inputs)
{
    if (inputs.empty())
        return {};
    PgArray symbols;
    PgArray ids;
    PgArray raws;
    PgArray reasons;
    PgArray moments;
    for (const auto &input : inputs) {
        const auto symbol = storableSymbol(input);
        symbol ? symbols.add(*symbol) : symbols.addNull();
        input.tradeId ? ids.add(*input.tradeId) : ids.addNull();
        raws.add(viewOf(storableText(input.raw)));
        reasons.add(viewOf(storableText(input.reason.toUtf8())));
        moments.add(input.notedAt);
    }
    const auto added = m_session.query(sqlQuery(QStringLiteral("rejected_add")),
                                       {symbols.text(), ids.text(), raws.text(), reasons.text(), moments.text()});
    return added ? Result<void>() : added.error();
}

} // namespace tidemark
