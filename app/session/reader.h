#pragma once

#include "core/history_values.h"
#include "core/live_values.h"
#include "core/record_values.h"
#include "database/reading_session.h"
#include "session/market_tracker.h"

#include <QObject>

#include <atomic>
#include <optional>

namespace tidemark {

class History;

// Answers questions to the record, on a thread and a session of its own, so that neither the window nor the writer waits
// for it. A question that was overtaken by a newer one of its kind is not answered.
class Reader : public QObject {
    Q_OBJECT
public:
    Reader();
    ~Reader() override;

    // Where the record is now; nothing while it cannot be reached.
    void setTarget(const std::optional<PgTarget> &target);
    // From any thread: ends the question that is under way, until the next target is set.
    void interrupt() { m_session.interrupt(); }

    // From any thread: this ticket is the newest question of its kind.
    void noteSecond(Ticket ticket) { m_newestSecond = ticket; }
    void noteOutline(Ticket ticket) { m_newestOutline = ticket; }
    void noteChart(Ticket ticket) { m_newestChart = ticket; }

    void answerSecond(const SecondQuestion &question);
    void answerOutline(const RangeQuestion &question);
    void answerTrades(const RangeQuestion &question);
    void answerChartTrades(const RangeQuestion &question);
    void answerRecord(const RecordQuestion &question);
    // The recent past of a market, for a chart that has just begun.
    void answerSeed(const Symbol &symbol);

Q_SIGNALS:
    void secondAnswered(const tidemark::SecondAnswer &answer);
    void outlineAnswered(const tidemark::RangeOutline &answer);
    void tradesAnswered(const tidemark::TradesAnswer &answer);
    void chartTradesAnswered(const tidemark::TradesAnswer &answer);
    void recordAnswered(const tidemark::RecordOutline &answer);
    void seedAnswered(const tidemark::MarketSeed &seed);

private:
    template <typename Answer, typename Ask>
    [[nodiscard]] Answer ask(Answer refused, Ask question);
    [[nodiscard]] TradesAnswer trades(const RangeQuestion &question);

    ReadingSession m_session;
    std::atomic<Ticket> m_newestSecond = 0;
    std::atomic<Ticket> m_newestOutline = 0;
    std::atomic<Ticket> m_newestChart = 0;
};

} // namespace tidemark
