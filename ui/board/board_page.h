#pragma once

#include "core/record_port.h"
#include "ui/board/board_model.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

namespace tidemark {

class BoardBar;
class BoardTable;
class NoticeLine;

// The board: where all markets stand now, in one table. It asks for its figures while it is seen, and not at all otherwise. GUI thread.
class BoardPage : public QWidget {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pace{200};      // of figures
    static constexpr std::chrono::milliseconds orderPace{3'000}; // of the order

    BoardPage(RecordPort &port, std::shared_ptr<SymbolScales> scales, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void refreshScales();
    // A past time is played in Live meanwhile: the board says that it is of now. Empty: no.
    void setReplayNote(const QString &note);
    // Where no market is marked the foremost one is, else the first row, as soon as there are figures.
    void focusTable();
    // That is looked at elsewhere.
    void setForemost(Symbol symbol) { m_foremost = symbol; }
    [[nodiscard]] Symbol selected() const;

    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void chartWanted(tidemark::Symbol symbol);
    void recordingWanted(tidemark::Symbol symbol);
    void chartsWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void wire();
    void wireTable();
    void ask();
    void take(const BoardFrame &frame);
    void order();
    void learn();
    void pickWindow(int window);
    void pickScope(BoardModel::Scope scope);
    void sortBy(int column);
    void setOrder(const BoardOrder &order);
    void openChart(Symbol symbol);
    void record(Symbol symbol);
    void showMarkets();
    void showSelected();
    void mark();
    void explain();
    [[nodiscard]] bool wantsOthers() const { return m_model->scope() != BoardModel::Scope::Recorded; }

    RecordPort &m_port;
    std::shared_ptr<SymbolScales> m_scales;
    BoardModel *m_model;
    BoardBar *m_bar;
    NoticeLine *m_notice; // what was done
    NoticeLine *m_standing; // how the exchange's stream does, and that a replay goes on
    BoardTable *m_table;
    QTimer m_pace;
    QTimer m_orderPace;
    Asked m_asked;
    Asked m_listing;
    int m_window; // that was chosen; what is shown may still be of the one before
    std::int64_t m_revision = 0;
    TickersStanding m_tickers;
    QString m_listingProblem;
    QString m_replayNote;
    bool m_isHeard = false;
    Symbol m_foremost;
    bool m_isMarkDue = false;
    std::optional<Timestamp> m_endsAt; // the windows, where the exchange has not told its time yet
    TimeFormat m_format;
};

} // namespace tidemark
