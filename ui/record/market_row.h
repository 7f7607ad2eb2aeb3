#pragma once

#include "core/record_values.h"
#include "ui/record/stretch_picture.h"
#include "ui/status/status_sentences.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace tidemark {

class IconLabel;
class RecordBar;

// One market's line in the tab Record: its name and count, its bar, its state in words, and what can be done about a gap
// that is too large to be fetched unasked. GUI thread.
class MarketRow : public QWidget {
    Q_OBJECT

public:
    explicit MarketRow(Symbol symbol, QWidget *parent = nullptr);

    [[nodiscard]] Symbol symbol() const { return m_symbol; }
    void showOutline(const RecordOutline &outline);
    void setSpan(const RecordSpan &span);
    void setTelling(const TellingTime &telling);
    // The newest gap that a person has to decide about, if any.
    void setLargeGap(const std::optional<RecordStretch> &largeGap);
    // Why the record cannot be asked; empty: it can.
    void setUnavailable(const QString &reason);

    // So that the axis stands over the bars.
    [[nodiscard]] static int nameWidth(const QWidget &like);
    [[nodiscard]] static int stateWidth(const QWidget &like);

Q_SIGNALS:
    void pointedChanged(const QString &words);
    void replayWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);
    void gapFetchWanted(tidemark::Symbol symbol, tidemark::IdRange ids);
    void gapSkipWanted(tidemark::Symbol symbol, tidemark::IdRange ids);

private:
    [[nodiscard]] QWidget *createName();
    [[nodiscard]] QWidget *createState();
    [[nodiscard]] QPushButton *createButton(const QString &words, const QString &tip);
    [[nodiscard]] StatusLine stateLine() const;
    void showState();

    Symbol m_symbol;
    TellingTime m_telling;
    std::optional<RecordOutline> m_outline;
    std::optional<RecordStretch> m_gap;
    QString m_unavailable;
    QLabel *m_count;
    RecordBar *m_bar;
    IconLabel *m_icon;
    QLabel *m_state;
    QPushButton *m_fetch;
    QPushButton *m_skip;
};

} // namespace tidemark
