#pragma once

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
    explicit OutlineAsker(std::chrono::milliseconds interval, QObject *parent = nullptr);

    void setSymbols(const std::vector<Symbol> &symbols);
    // What is asked for from now on; answers about another span are stale.
    void setSpan(const RecordSpan &span) { m_span = span; }
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const;
    // At once, also what was asked and has not been answered.
    void askAll();
    void ask(Symbol symbol);
    // Whether the answer is one to the newest question about its market.
    [[nodiscard]] bool take(const RecordOutline &answer);

Q_SIGNALS:
    void due(); // before a round: the time to say which span
    void asked(tidemark::RecordQuestion question);

private:
    struct Pending {
        Ticket ticket = 0;
        std::chrono::steady_clock::time_point at;
    };
    void nextRound();
    void askNext();
    void forgetLost();

    std::vector<Symbol> m_symbols;
    RecordSpan m_span;
    QTimer *m_rounds;
    std::deque<Symbol> m_queue;
    std::unordered_map<Symbol, Pending> m_pending;
};

} // namespace tidemark
