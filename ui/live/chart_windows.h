#pragma once

#include "core/symbol.h"

#include <QObject>
#include <QPointer>
#include <QVariantMap>

#include <functional>
#include <unordered_map>
#include <vector>

namespace tidemark {

class ChartPane;
class ChartWindow;

// The charts that have a window of their own, each where it was last; they are seen only while the window is that they come from. GUI thread.
class ChartWindows : public QObject {
    Q_OBJECT

public:
    // `home`: a pane whose window goes waits there, out of sight, unless somebody else has it.
    explicit ChartWindows(QWidget *home);
    ~ChartWindows() override;

    // These markets' panes and no others.
    void arrange(const std::vector<Symbol> &symbols, const std::function<ChartPane *(Symbol)> &paneOf);
    void focusOn(Symbol symbol);
    void setShown(bool shown);
    // A chart that came back has the focus, once the window that it came back to is active again.
    void leadBackTo(ChartPane &pane);
    // One of them could be looked at.
    [[nodiscard]] bool areSeen() const { return m_areShown && !m_windows.empty(); }

    // Where each was last, by the market's name; also of those that went.
    [[nodiscard]] QVariantMap places() const;
    void setPlaces(const QVariantMap &places) { m_places = places; }

Q_SIGNALS:
    // A person closed it, or asked for its chart to go back.
    void closed(tidemark::Symbol symbol);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(Symbol symbol, ChartPane *pane);

    QWidget *m_home;
    std::unordered_map<Symbol, ChartWindow *> m_windows;
    QVariantMap m_places;
    QPointer<ChartPane> m_returned;
    bool m_areShown = true;
};

} // namespace tidemark
