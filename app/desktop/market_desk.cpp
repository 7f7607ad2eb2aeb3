#include "desktop/market_desk.h"

#include "core/record_port.h"
#include "session/recorder.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/main_window.h"
#include "ui/number_format.h"
#include "ui/settings/settings_access.h"
#include "ui/status/window_banners.h"

#include <algorithm>
#include <iterator>

namespace tidemark {
namespace {

const QString marketsUnwritten = QStringLiteral("markets unwritten");
const QString marketsListed = QStringLiteral("markets listed");

[[nodiscard]] bool contains(const std::vector<Symbol> &symbols, const Symbol &symbol)
{
    return std::find(symbols.begin(), symbols.end(), symbol) != symbols.end();
}

[[nodiscard]] QStringList namesOf(const std::vector<Symbol> &symbols)
{
    QStringList names;
    for (const auto &symbol : symbols)
        names += symbol.toString();
    return names;
}

} // namespace

MarketDesk::MarketDesk(const MarketRules &markets, const WindowSettings &settings, Recorder &recorder, MainWindow &window)
    : m_settings(settings), m_recorder(recorder), m_named(markets.names()), m_ruled(MarketRules({}, markets.patterns())), m_symbols(markets.names())
{
    serve(window);
    connect(&m_recorder.port(), &RecordPort::directoryLoaded, this, &MarketDesk::takeList);
}

void MarketDesk::serve(MainWindow &window)
{
    m_window = &window;
    m_window->settings().setRules(m_ruled.rules());
    m_window->markets().setRules(m_ruled.rules());
    tellUnruled();
    connect(&m_window->markets(), &MarketList::changed, this, &MarketDesk::follow);
    connect(&m_window->settings(), &SettingsAccess::rulesChosen, this, &MarketDesk::setRules);
}

MarketRules MarketDesk::chosen() const
{
    return MarketRules(m_named, m_ruled.rules().patterns());
}

void MarketDesk::takeList(const std::vector<MarketInfo> &listed)
{
    m_listed = listed;
    const auto wasKnown = m_ruled.isKnown();
    auto change = m_ruled.take(listed);
    const auto isNamed = [this](const Symbol &symbol) { return contains(m_named, symbol); };
    std::erase_if(change.joined, isNamed); // they are in the list,
    std::erase_if(change.left, isNamed);   // and stay until a person removes them
    tellUnruled();
    if (change.isEmpty())
        return;
    m_isTaking = true;
    m_window->markets().follow(change.joined, change.left);
    m_isTaking = false;
    if (!wasKnown)
        return; // what a person asked for comes about
    QStringList sentences;
    if (!change.joined.empty())
        sentences += tr("New on the exchange, and recorded from now on: %1.").arg(formatMarkets(namesOf(change.joined), m_window->locale()));
    if (!change.left.empty())
        sentences += tr("No longer listed by the exchange, so no longer recorded: %1. What is recorded of it stays.").arg(formatMarkets(namesOf(change.left), m_window->locale()));
    m_window->banners().tell({marketsListed, sentences.join(QLatin1Char(' ')), {}, Tone::Accent});
}

// Whether a rule has it recorded; until the exchange has told its list, whether one would.
bool MarketDesk::isRuled(const Symbol &symbol) const
{
    return m_ruled.isKnown() ? m_ruled.brings(symbol) : !m_ruled.rules().patternOf(symbol).isEmpty();
}

void MarketDesk::tellUnruled()
{
    std::vector<Symbol> unruled;
    std::copy_if(m_named.begin(), m_named.end(), std::back_inserter(unruled), [this](const Symbol &symbol) { return !isRuled(symbol); });
    m_window->settings().setUnruled(unruled);
    m_window->markets().setUnruled(unruled);
}

// Those that only a former rule brought leave; what is recorded of them stays.
void MarketDesk::setRules(const QStringList &patterns)
{
    const auto before = m_ruled.symbols();
    m_ruled = RuledMarkets(MarketRules({}, patterns));
    static_cast<void>(m_ruled.take(m_listed));
    const auto after = m_ruled.symbols();
    std::vector<Symbol> left;
    std::copy_if(before.begin(), before.end(), std::back_inserter(left), [&](const Symbol &symbol) { return !contains(after, symbol) && !contains(m_named, symbol); });
    m_window->settings().setRules(m_ruled.rules());
    m_window->markets().setRules(m_ruled.rules());
    m_isTaking = true;
    m_window->markets().follow(after, left);
    m_isTaking = false;
    tellUnruled();
    keep();
}

void MarketDesk::follow()
{
    const auto shown = m_window->markets().model().symbols();
    std::erase_if(m_symbols, [&](const Symbol &symbol) { return !contains(shown, symbol); });
    for (const auto &symbol : shown) {
        if (!contains(m_symbols, symbol))
            m_symbols.push_back(symbol);
    }
    if (!m_isTaking)
        takeNames();
    m_recorder.setSymbols(m_symbols);
}

// A person added or removed some.
void MarketDesk::takeNames()
{
    std::erase_if(m_named, [this](const Symbol &symbol) { return !contains(m_symbols, symbol); });
    for (const auto &symbol : m_symbols) {
        if (!contains(m_named, symbol) && !isRuled(symbol))
            m_named.push_back(symbol);
    }
    tellUnruled();
    keep();
}

void MarketDesk::keep()
{
    if (const auto kept = m_settings.setMarkets(chosen()); !kept)
        m_window->banners().tell({marketsUnwritten, kept.message(), {}, Tone::Bad});
}

} // namespace tidemark
