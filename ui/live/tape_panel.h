#pragma once

#include "core/trade.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <memory>
#include <span>
#include <vector>

class QLabel;
class QPushButton;

namespace tidemark {

class TapeModel;
class TapeTable;

// The trades of the marked market as they come, which can be held still. What arrives is collected, and shown at most ten
// times a second and only while the tape is seen, so that any rate costs the same. GUI thread.
class TapePanel : public QFrame {
    Q_OBJECT

public:
    explicit TapePanel(std::shared_ptr<const SymbolScales> scales, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void refreshScales();
    // Begins anew with what is known of the market; follows it.
    void showMarket(Symbol symbol, std::span<const Trade> known);
    [[nodiscard]] Symbol symbol() const { return m_symbol; }
    void addTrades(std::span<const Trade> trades); // of the shown market
    // Trades of another day than this moment's are said to be.
    void setNow(Timestamp now);
    void setEmptyText(const QString &text);

    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void tell();

    TimeFormat m_format;
    TapeModel *m_model;
    TapeTable *m_table;
    QLabel *m_title;
    QLabel *m_note;
    QPushButton *m_hold;
    QTimer m_pace;
    QElapsedTimer m_sinceFill;
    Symbol m_symbol;
    std::vector<Trade> m_waiting; // bounded: only the newest can be seen
    std::int64_t m_arrived = 0;   // since it is held
    bool m_isHeld = false;
};

} // namespace tidemark
