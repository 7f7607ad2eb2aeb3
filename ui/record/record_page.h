#pragma once

#include "core/live_values.h"
#include "core/log_line.h"
#include "ui/record/large_gaps.h"
#include "ui/time_format.h"

#include <QWidget>

#include <vector>

namespace tidemark {

class CompletenessCard;
class LogCard;

// The tab Record: that nothing is missing, or what is, as a picture of every market's record; how fetching, connections,
// spool and database stand; and the log. GUI thread.
class RecordPage : public QWidget {
    Q_OBJECT

public:
    explicit RecordPage(std::int64_t largestGapFetched, QWidget *parent = nullptr);

    void setSymbols(const std::vector<Symbol> &symbols);
    void setTimeFormat(const TimeFormat &format);
    // Why the record cannot be asked; empty: it can.
    void setUnavailable(const QString &reason);
    void showStatus(const RecorderStatus &status, Timestamp exchangeNow);
    void showRecord(const RecordOutline &outline);
    void addLog(const std::vector<LogLine> &lines);
    // The person decided: the gap is not offered again while it lasts.
    void fetchGap(Symbol symbol, IdRange ids);
    void skipGap(Symbol symbol, IdRange ids);

    [[nodiscard]] CompletenessCard &completeness() { return *m_completeness; }

Q_SIGNALS:
    void recordAsked(tidemark::RecordQuestion question);
    void largeGapsChanged();
    void gapFetchWanted(tidemark::Symbol symbol, tidemark::IdRange ids);
    void gapSkipWanted(tidemark::Symbol symbol, tidemark::IdRange ids);

private:
    void layOut();

    CompletenessCard *m_completeness;
    LogCard *m_log;
};

} // namespace tidemark
