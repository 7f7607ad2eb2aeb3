#include "ui/record/outline_asker.h"

#include <QTimer>

#include <algorithm>

namespace tidemark {
namespace {

using Monotonic = std::chrono::steady_clock;

constexpr std::size_t asksAtOnce = 4;
constexpr std::chrono::seconds patience(30); // a question may be lost with a database that goes away

} // namespace

OutlineAsker::OutlineAsker(RecordPort &port, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_port(port), m_rounds(new QTimer(this))
{
    m_rounds->setInterval(interval);
    connect(m_rounds, &QTimer::timeout, this, &OutlineAsker::nextRound);
}

void OutlineAsker::setSymbols(const std::vector<Symbol> &symbols)
{
    m_symbols = symbols;
    const auto isGone = [this](Symbol symbol) { return std::find(m_symbols.begin(), m_symbols.end(), symbol) == m_symbols.end(); };
    std::erase_if(m_queue, isGone);
    std::erase_if(m_pending, [&](const auto &pending) { return isGone(pending.first); });
    if (isRunning())
        nextRound();
}

void OutlineAsker::start()
{
    if (isRunning())
        return;
    m_rounds->start();
    askAll();
}

void OutlineAsker::stop()
{
    m_rounds->stop();
    m_queue.clear();
}

bool OutlineAsker::isRunning() const
{
    return m_rounds->isActive();
}

void OutlineAsker::askAll()
{
    m_pending.clear();
    m_queue.clear();
    nextRound();
}

void OutlineAsker::ask(Symbol symbol)
{
    m_pending.erase(symbol);
    std::erase(m_queue, symbol);
    m_queue.push_front(symbol);
    askNext();
}

void OutlineAsker::nextRound()
{
    Q_EMIT due();
    forgetLost();
    // A round that is still under way is not begun anew, or the last markets would never get their turn.
    for (const auto symbol : m_symbols) {
        if (!m_pending.contains(symbol) && std::find(m_queue.begin(), m_queue.end(), symbol) == m_queue.end())
            m_queue.push_back(symbol);
    }
    askNext();
}

void OutlineAsker::forgetLost()
{
    const auto now = Monotonic::now();
    std::erase_if(m_pending, [&](const auto &pending) { return now - pending.second.at > patience; });
}

void OutlineAsker::askNext()
{
    while (m_pending.size() < asksAtOnce && !m_queue.empty()) {
        const auto symbol = m_queue.front();
        m_queue.pop_front();
        const RecordQuestion question{.symbol = symbol, .from = m_span.from, .to = m_span.to};
        m_pending[symbol] = {m_port.ask(question, [this](const RecordOutline &outline) { take(outline); }), Monotonic::now()};
    }
}

void OutlineAsker::take(const RecordOutline &outline)
{
    m_pending.erase(outline.symbol);
    askNext();
    Q_EMIT answered(outline);
}

} // namespace tidemark
