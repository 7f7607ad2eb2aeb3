#pragma once

#include "core/alert_level.h"
#include "core/live_values.h"
#include "core/record_port.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QStackedWidget>
#include <QVariantMap>

#include <memory>
#include <unordered_map>
#include <vector>

namespace tidemark {

class BoardPage;
class LivePage;
class ReplayPage;

// What stands in the tab Live: what is traded now, or, while one is watched, a replay; or the board of all markets, which is of now. What
// is traded now goes on behind them, so that nothing of it is missing when it is shown again. GUI thread.
class LiveStage : public QStackedWidget {
    Q_OBJECT

public:
    LiveStage(RecordPort &port, std::shared_ptr<SymbolScales> scales, LivePage *live, QWidget *parent = nullptr);
    ~LiveStage() override;

    // From there on, with the market marked, whether it is recorded now or was once.
    void play(Symbol market, Timestamp moment);
    void showUpdate(const LiveUpdate &update);
    void leave();
    // What is traded now, with the market marked.
    void showLive(Symbol market);
    void showBoard();
    // The board, and back to the charts.
    void toggleBoard();
    void showCharts();
    [[nodiscard]] bool isBoardShown() const;
    // What is shown.
    [[nodiscard]] LivePage &page();
    [[nodiscard]] bool isReplaying() const { return m_replay != nullptr; }

    void setTimeFormat(const TimeFormat &format);
    void refreshScales();
    void setAlertLevels(Symbol symbol, const std::vector<AlertLevel> &levels);
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);
    [[nodiscard]] QString manualPage() const;

Q_SIGNALS:
    void pageChanged(tidemark::LivePage *page); // whose charts are looked at: a replay's, or Live's
    void played(); // it is to be seen
    void replayTitled(const QString &title); // for the window's title; empty once it is left
    // Of either's charts.
    void momentPicked(tidemark::Symbol symbol, tidemark::Timestamp moment);
    void exportWanted(tidemark::Symbol symbol, tidemark::Timestamp from, tidemark::Timestamp to);
    void alertWanted(tidemark::Symbol symbol, tidemark::Decimal price);

private:
    void wireCharts(LivePage &page);
    void wireBoard();
    void openChart(Symbol market);
    void makeReplay(Symbol market);
    void shareMarkets(LivePage &shown);

    RecordPort &m_port;
    std::shared_ptr<SymbolScales> m_scales;
    LivePage *m_live;
    BoardPage *m_board;
    ReplayPage *m_replay = nullptr;
    TimeFormat m_format;
    std::unordered_map<Symbol, std::vector<AlertLevel>> m_alertLevels;
};

} // namespace tidemark
