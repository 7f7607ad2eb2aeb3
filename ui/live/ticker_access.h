#pragma once

#include "core/symbol.h"

#include <QObject>
#include <QVariantMap>

#include <memory>

namespace tidemark {

class MarketModel;
class TickerWindow;

// The way from a window to its mini ticker, which is where it was last, and there again at the next start if it was. GUI thread.
class TickerAccess : public QObject {
    Q_OBJECT

public:
    // `window`: on whose screen it is at first; `markets` outlive this.
    TickerAccess(MarketModel &markets, QWidget *window, QObject *parent = nullptr);
    ~TickerAccess() override;

    void toggle();
    // With the window that it belongs to, for good.
    void close();
    [[nodiscard]] bool isShown() const { return m_isShown; }

    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void marketWanted(tidemark::Symbol symbol);
    void shownChanged(bool isShown);

private:
    void show(bool takesFocus);
    void note(bool isShown);

    MarketModel &m_markets;
    QWidget *m_window;
    std::unique_ptr<TickerWindow> m_ticker; // made on first use
    QStringList m_chosen;
    QPoint m_place;
    bool m_hasPlace = false;
    bool m_isShown = false;
};

} // namespace tidemark
