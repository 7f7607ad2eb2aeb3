#pragma once

#include "desktop/window_settings.h"
#include "session/ruled_markets.h"

#include <QObject>

#include <vector>

namespace tidemark {

class MainWindow;
class Recorder;

// Which markets a window and its recorder are about: those that a person named, and those that the rules of the settings or of the
// command line bring as the exchange lists them. GUI thread.
class MarketDesk : public QObject {
    Q_OBJECT

public:
    MarketDesk(const MarketRules &markets, const WindowSettings &settings, Recorder &recorder, MainWindow &window);

    // From now on this window is the one that is shown; it has all the symbols already.
    void serve(MainWindow &window);

    [[nodiscard]] const std::vector<Symbol> &symbols() const { return m_symbols; }
    // What the exchange lists, as it told last.
    [[nodiscard]] const std::vector<MarketInfo> &listed() const { return m_listed; }
    // Those that have names of their own, and the rules.
    [[nodiscard]] MarketRules chosen() const;

private:
    void takeList(const std::vector<MarketInfo> &listed);
    void setRules(const QStringList &patterns);
    // As the window's list has them now.
    void follow();
    void takeNames();
    [[nodiscard]] bool isRuled(const Symbol &symbol) const;
    void tellUnruled();
    void keep();

    const WindowSettings &m_settings;
    Recorder &m_recorder;
    MainWindow *m_window = nullptr;
    std::vector<Symbol> m_named;
    RuledMarkets m_ruled; // the rules alone
    std::vector<Symbol> m_symbols;
    std::vector<MarketInfo> m_listed;
    bool m_isTaking = false; // what changes the list is no person
};

} // namespace tidemark
