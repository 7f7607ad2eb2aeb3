#pragma once

#include "core/chart_values.h"
#include "core/result.h"
#include "database/reading_session.h"

#include <QObject>

#include <map>
#include <mutex>
#include <optional>

namespace tidemark {

// Answers the charts' questions to the record, on a thread and a session of its own: a chart that jumps waits for no other
// question. A question that was overtaken by a newer one of the same chart is dropped.
class ChartReader : public QObject {
    Q_OBJECT
public:
    ChartReader();
    ~ChartReader() override;

    // Where the record is now; nothing while it cannot be reached.
    void setTarget(const std::optional<PgTarget> &target);
    // From any thread: ends the question that is under way, until the next target is set.
    void interrupt() { m_session.interrupt(); }

    // From any thread: this is the chart's newest question.
    void note(const ChartQuestion &question);
    void answer(const ChartQuestion &question);

Q_SIGNALS:
    void answered(const tidemark::ChartAnswer &answer);

private:
    [[nodiscard]] bool isOvertaken(const ChartQuestion &question);

    ReadingSession m_session;
    std::mutex m_mutex;
    std::map<Ticket, Ticket> m_newestOf; // chart → ticket
};

} // namespace tidemark
