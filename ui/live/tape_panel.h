#pragma once

#include "ui/live/tape_filter.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>
#include <QVariantMap>

#include <memory>
#include <span>
#include <vector>

class QLabel;
class QPushButton;

namespace tidemark {

class TapeModel;
class TapeTable;
class TradeFilterFields;

// The trades of the marked market as they come, which can be held still, and of which a filter may hide some, which is told with how many. What arrives is collected, and shown at most ten
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

    // Shows the filter's fields and goes there.
    void openFilter();
    [[nodiscard]] QVariantMap filterState() const;
    void restoreFilter(const QVariantMap &state);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QLayout *createHeader();
    [[nodiscard]] QWidget *createFilter();
    void applyFilter();
    void showFilter();
    void fill();
    void tell();

    TimeFormat m_format;
    TapeModel *m_model;
    TapeTable *m_table;
    QLabel *m_title;
    QLabel *m_note;
    QPushButton *m_hold;
    QPushButton *m_filterButton;
    TradeFilterFields *m_fields;
    QLabel *m_filterNote;
    TapeFilter m_filter;
    QString m_filterProblem; // of what stands in the fields: the filter before it counts
    QString m_emptyText;
    QTimer m_pace;
    QElapsedTimer m_sinceFill;
    Symbol m_symbol;
    std::vector<Trade> m_waiting; // bounded: only the newest can be seen
    std::int64_t m_arrived = 0;   // since it is held
    bool m_isHeld = false;
};

} // namespace tidemark
