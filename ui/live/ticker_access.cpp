#include "ui/live/ticker_access.h"

#include "ui/live/ticker_window.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace tidemark {
namespace {

const QString shownKey = QStringLiteral("shown");
const QString placeKey = QStringLiteral("place");
const QString marketsKey = QStringLiteral("markets");

std::vector<Symbol> symbolsOf(const QStringList &names)
{
    std::vector<Symbol> symbols;
    for (const auto &name : names) {
        if (const auto symbol = Symbol::fromText(QStringView(name)))
            symbols.push_back(*symbol);
    }
    return symbols;
}

// Screens may have gone since: a window out of sight cannot be dragged back.
bool isOnAScreen(QPoint place)
{
    const auto screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [place](const QScreen *screen) { return screen->availableGeometry().adjusted(0, 0, -4 * gap, -3 * gap).contains(place); });
}

} // namespace

TickerAccess::TickerAccess(MarketModel &markets, QWidget *window, QObject *parent) : QObject(parent), m_markets(markets), m_window(window) {}

TickerAccess::~TickerAccess() = default;

void TickerAccess::toggle()
{
    if (m_isShown)
        m_ticker->close();
    else
        show(true);
}

void TickerAccess::close()
{
    m_ticker.reset();
    note(false);
}

void TickerAccess::show(bool takesFocus)
{
    if (!m_ticker) {
        m_ticker = std::make_unique<TickerWindow>(m_markets);
        m_ticker->markets().choose(symbolsOf(m_chosen));
        connect(m_ticker.get(), &TickerWindow::marketWanted, this, &TickerAccess::marketWanted);
        connect(m_ticker.get(), &TickerWindow::closed, this, [this] {
            m_place = m_ticker->pos();
            note(false);
        });
        connect(m_ticker.get(), &TickerWindow::chosen, this, [this] {
            m_chosen.clear();
            for (const auto symbol : m_ticker->markets().chosen())
                m_chosen += symbol.toString();
        });
    }
    m_ticker->setAttribute(Qt::WA_ShowWithoutActivating, !takesFocus);
    if (!m_hasPlace || !isOnAScreen(m_place)) // at first in the upper right corner
        m_place = m_window->screen()->availableGeometry().topRight() - QPoint(m_ticker->width() + 2 * gap, -2 * gap);
    m_hasPlace = true;
    m_ticker->move(m_place);
    m_ticker->show();
    note(true);
    if (!takesFocus)
        return;
    m_ticker->raise();
    m_ticker->activateWindow();
    m_ticker->setFocus(Qt::OtherFocusReason);
}

void TickerAccess::note(bool isShown)
{
    if (std::exchange(m_isShown, isShown) != isShown)
        Q_EMIT shownChanged(isShown);
}

QVariantMap TickerAccess::state() const
{
    const auto place = m_isShown ? m_ticker->pos() : m_place;
    QVariantMap state{{shownKey, m_isShown}, {marketsKey, m_chosen}};
    if (m_hasPlace)
        state.insert(placeKey, place);
    return state;
}

void TickerAccess::restoreState(const QVariantMap &state)
{
    m_chosen = state.value(marketsKey).toStringList();
    m_hasPlace = state.value(placeKey).canConvert<QPoint>();
    m_place = state.value(placeKey).toPoint();
    if (state.value(shownKey).toBool())
        show(false);
}

} // namespace tidemark
