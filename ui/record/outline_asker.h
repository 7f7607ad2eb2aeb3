#pragma once

#include "core/record_port.h"
#include "core/record_values.h"
#include "ui/record/stretch_picture.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <unordered_map>
#include <vector>

class QTimer;

namespace tidemark {

// Asks what the records of all markets look like, again and again while it runs: of each market one question is under way
// at most, of all of them a few, so that hundreds of markets do not keep the record from answering others. GUI thread.
class OutlineAsker : public QObject {
    Q_OBJECT

public:
    OutlineAsker(RecordPort &port, std::chrono::milliseconds interval, QObject *parent = nullptr);

    void setSymbols(const std::vector<Symbol> &symbols);
    // What is asked for from now on; answers about another span are stale.
    void setSpan(const RecordSpan &span) { m_span = span; }
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const;
    // At once, also what was asked and has not been answered.
    void askAll();
    void ask(Symbol symbol);

Q_SIGNALS:
    void due(); // before a round: the time to say which span
    void answered(const tidemark::RecordOutline &outline);

private:
    struct Pending {
        Asked asked;
        std::chrono::steady_clock::time_point at;
    };
    void nextRound();
    void askNext();
    void take(const RecordOutline &outline);
    void forgetLost();

    RecordPort &m_port;
    std::vector<Symbol> m_symbols;
    RecordSpan m_span;
    QTimer *m_rounds;
    std::deque<Symbol> m_queue;
    std::unordered_map<Symbol, Pending> m_pending;
};

} // namespace tidemark
