#include "exchange/refused_markets.h"

#include "core/counted.h"

#include <QStringList>

namespace tidemark {

bool RefusedMarkets::remove(const std::vector<Symbol> &symbols)
{
    std::size_t removed = 0;
    for (const auto &symbol : symbols)
        removed += m_reasons.erase(symbol);
    return removed > 0;
}

std::vector<Symbol> RefusedMarkets::symbols() const
{
    std::vector<Symbol> symbols;
    for (const auto &[symbol, why] : m_reasons)
        symbols.push_back(symbol);
    return symbols;
}

QString RefusedMarkets::note(const Symbol &symbol) const
{
    const auto reason = m_reasons.find(symbol);
    if (reason == m_reasons.end())
        return {};
    return QStringLiteral("The exchange refuses to send this market's trades, so they are not recorded: %1. Remove it, or "
                          "check how it is written.").arg(reason->second);
}

QString RefusedMarkets::sentence() const
{
    QStringList markets;
    for (const auto &[symbol, why] : m_reasons) {
        if (markets.size() < qsizetype(mostNamed))
            markets.append(QStringLiteral("%1: %2").arg(symbol.toString(), why));
    }
    if (markets.isEmpty())
        return {};
    if (m_reasons.size() > mostNamed)
        markets.append(QStringLiteral("and %1 more").arg(m_reasons.size() - mostNamed));
    return QStringLiteral("The exchange refuses to send the trades of some markets, so these are not recorded: %1. The "
                          "others go on. Remove them, or check how they are written.")
        .arg(markets.join(QStringLiteral("; ")));
}

} // namespace tidemark
