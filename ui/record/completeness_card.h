#pragma once

#include "core/record_values.h"
#include "ui/record/stretch_picture.h"
#include "ui/time_format.h"

#include <QFrame>

#include <unordered_map>
#include <vector>

class QButtonGroup;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tidemark {

class GapSearch;
class MarketRow;
class OutlineAsker;
class RecordAxis;
class RecordPort;

// The picture of completeness: one bar a market over one time axis, with a range to choose and a legend. Asks for what it
// shows while it is seen; gaps that are too large to be fetched unasked are looked for also while it is not. GUI thread.
class CompletenessCard : public QFrame {
    Q_OBJECT

public:
    CompletenessCard(RecordPort &port, std::int64_t largestGapFetched, QWidget *parent = nullptr);

    void setSymbols(const std::vector<Symbol> &symbols);
    void setTimeFormat(const TimeFormat &format);
    void setNow(Timestamp exchangeNow);
    // Why the record cannot be asked; empty: it can.
    void setUnavailable(const QString &reason);

    [[nodiscard]] GapSearch &search() { return *m_search; }
    [[nodiscard]] const GapSearch &search() const { return *m_search; }

Q_SIGNALS:
    void largeGapsChanged();
    void replayWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *createHeader();
    [[nodiscard]] QWidget *createAxisRow();
    [[nodiscard]] QScrollArea *createRows();
    void layOut();
    void wire();
    [[nodiscard]] MarketRow *createRow(Symbol symbol);
    void tellPointed(const QString &words);
    void chooseRange(int range);
    void showSpan();
    void showRecord(const RecordOutline &outline);
    void showGaps();
    void makeRows();
    void showEmpty();
    void askOrRest();
    [[nodiscard]] RecordSpan askedSpan() const;
    [[nodiscard]] RecordSpan shownSpan() const;
    [[nodiscard]] Timestamp earliest() const;

    std::vector<Symbol> m_symbols;
    TimeFormat m_format;
    Timestamp m_now;
    QString m_unavailable;
    std::unordered_map<Symbol, Timestamp> m_begins; // of each market's record
    OutlineAsker *m_asker;
    GapSearch *m_search;
    QButtonGroup *m_ranges;
    RecordAxis *m_axis;
    QLabel *m_pointed;
    QLabel *m_empty;
    QVBoxLayout *m_column;
    std::vector<MarketRow *> m_rows;
    bool m_areRowsStale = false; // other markets than they are of
};

} // namespace tidemark
