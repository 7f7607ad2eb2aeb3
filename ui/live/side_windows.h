#pragma once

#include "ui/live/ticker_access.h"

namespace tidemark {

class LivePage;

// The windows beside the main one: charts that have one of their own, which go and come with it, and the mini ticker, which stays while it is in the
// tray. GUI thread.
class SideWindows : public QObject {
    Q_OBJECT

public:
    // Watches `window`, which it belongs to.
    SideWindows(LivePage &live, QWidget *window);

    void toggleTicker() { m_ticker.toggle(); }
    // Whose charts are looked at now, live or of a replay: the windows of the others go out of sight until it is their turn again.
    void setPage(LivePage *page);
    // Somebody could look at one of them.
    [[nodiscard]] bool areSeen() const;
    // Another window takes the place of the one that these belong to.
    void end() { m_ticker.close(); }

    [[nodiscard]] QVariantMap state() const { return m_ticker.state(); }
    void restoreState(const QVariantMap &state) { m_ticker.restoreState(state); }

Q_SIGNALS:
    void marketWanted(tidemark::Symbol symbol);
    void seenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    LivePage &m_live;
    LivePage *m_page; // whose charts are looked at
    bool m_isShown = true;
    TickerAccess m_ticker;
};

} // namespace tidemark
