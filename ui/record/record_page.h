#pragma once

#include "core/live_values.h"
#include "core/log_line.h"
#include "ui/status/notice_banner.h"
#include "ui/status/status_sentences.h"
#include "ui/time_format.h"

#include <QVariantMap>
#include <QWidget>

#include <vector>

class QScrollArea;
class QTimer;

namespace tidemark {

class CompletenessCard;
class HealingCard;
class LogCard;
class RecordPort;
class RoomCard;
class StandingCard;

// The tab Record: that nothing is missing, or what is, as a picture of every market's record; how fetching, connections,
// spool and database stand; and the log. GUI thread.
class RecordPage : public QWidget {
    Q_OBJECT

public:
    RecordPage(RecordPort &port, std::int64_t largestGapFetched, QWidget *parent = nullptr);

    void setLargestGapFetched(std::int64_t trades);
    void setSymbols(const std::vector<Symbol> &symbols);
    void setTimeFormat(const TimeFormat &format);
    // Why the record cannot be asked; empty: it can.
    void setUnavailable(const QString &reason);
    void showStatus(const RecorderStatus &status, const TroubleTimes &times, Timestamp exchangeNow);
    void addLog(const std::vector<LogLine> &lines);
    [[nodiscard]] std::vector<LogLine> logLines() const;

    // The gap that a person has to decide about first, if any; and what was decided.
    [[nodiscard]] std::optional<Notice> largeGapNotice() const;
    void decideLargeGap(bool fetch);
    // How a person arranged it.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void largeGapsChanged();
    void replayWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void showStanding();
    [[nodiscard]] QWidget *createStanding();

    TimeFormat m_format;
    RecorderStatus m_status;
    TroubleTimes m_troubles;
    QTimer *m_pace; // statuses come with every frame; words are read more slowly
    CompletenessCard *m_completeness;
    HealingCard *m_healing;
    StandingCard *m_standing;
    RoomCard *m_room;
    LogCard *m_log;
    QScrollArea *m_cards = nullptr;
};

} // namespace tidemark
