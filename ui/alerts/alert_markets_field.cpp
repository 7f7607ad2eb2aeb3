#include "ui/alerts/alert_markets_field.h"

#include "core/market_pattern.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace tidemark {
namespace {

const QString everyMarketData = QStringLiteral("ALL"); // no symbol has such a name
const QString byPatternData = QStringLiteral("*");

} // namespace

AlertMarketsField::AlertMarketsField(QObject *parent) : QObject(parent), m_box(new QComboBox), m_pattern(new QLineEdit)
{
    m_pattern->setPlaceholderText(tr("*USDT or BTC*,ETH*"));
    connect(m_box, &QComboBox::currentIndexChanged, this, &AlertMarketsField::changed);
    connect(m_pattern, &QLineEdit::textChanged, this, &AlertMarketsField::changed);
}

void AlertMarketsField::setWatched(const std::vector<Symbol> &symbols)
{
    m_watched = symbols;
}

bool AlertMarketsField::isByPattern() const
{
    return m_box->currentData().toString() == byPatternData;
}

Symbol AlertMarketsField::symbol() const
{
    const auto data = m_box->currentData().toString();
    const auto symbol = Symbol::fromText(QStringView(data));
    return data == everyMarketData || data == byPatternData || !symbol ? Symbol() : *symbol;
}

QString AlertMarketsField::markets() const
{
    return isByPattern() ? m_pattern->text() : symbol().isEmpty() ? everyMarketData : QString();
}

void AlertMarketsField::refill(AlertKind kind)
{
    fill(kind, symbol(), m_box->currentIndex() < 0 ? QString() : markets());
}

// Those of the feed are for every market by default, the others for the first that is watched.
void AlertMarketsField::fill(AlertKind kind, const Symbol &symbol, const QString &markets)
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    const auto addEvery = [this] { m_box->addItem(tr("Every market"), everyMarketData); };
    if (!isOfPrice(kind))
        addEvery();
    for (const auto &watched : m_watched)
        m_box->addItem(watched.toString(), watched.toString());
    if (!symbol.isEmpty() && m_box->findData(symbol.toString()) < 0)
        m_box->addItem(symbol.toString(), symbol.toString()); // not watched now
    if (isOfPrice(kind))
        addEvery();
    m_box->addItem(tr("Those of a pattern"), byPatternData);
    const bool isEvery = markets == everyMarketData;
    if (!markets.isEmpty() && !isEvery)
        m_pattern->setText(markets);
    const auto chosen = !symbol.isEmpty() ? symbol.toString() : isEvery ? everyMarketData : markets.isEmpty() ? QString() : byPatternData;
    m_box->setCurrentIndex(std::max(0, m_box->findData(chosen)));
}

Result<void> AlertMarketsField::apply(AlertRule &rule) const
{
    rule.symbol = symbol();
    rule.markets = markets();
    if (!isOfPrice(rule.kind) && rule.markets == everyMarketData)
        rule.markets.clear();
    if (!isByPattern())
        return {};
    if (m_pattern->text().trimmed().isEmpty())
        return Error{tr("Write which markets: *USDT are all that end so, BTC*,ETH* all that begin so.")};
    const auto markets = MarketPattern::fromText(m_pattern->text());
    if (!markets)
        return Error{tr("Write names of markets, and * for any letters, separated by commas: *USDT or BTC*,ETH*.")};
    rule.markets = markets->toString();
    return {};
}

} // namespace tidemark
