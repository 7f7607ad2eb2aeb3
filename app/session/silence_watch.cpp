#include "session/silence_watch.h"

#include "exchange/rest_client.h"
#include "exchange/trade_stream.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto askSilentEvery = 10s;
constexpr auto pausePerWeight = 150ms; // so that this question never takes more than 400 of the exchange's weight a minute

} // namespace

SilenceWatch::SilenceWatch(TradeStream &stream, RestClient &client, std::chrono::milliseconds after, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_client(client)
    , m_after(after)
    , m_refused(30s, 10min)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a moment too early nothing is silent yet
    connect(&m_timer, &QTimer::timeout, this, &SilenceWatch::ask);
}

void SilenceWatch::noteConnected()
{
    m_refused.reset();
    restart();
}

// What the record knows of a market may arrive while the last gaps are being fetched.
void SilenceWatch::restart()
{
    if (!m_isStopped)
        m_timer.start(m_after);
}

void SilenceWatch::stop()
{
    m_isStopped = true;
    m_timer.stop();
}

void SilenceWatch::ask()
{
    const auto silent = m_stream.silentMarkets();
    if (silent.empty())
        return m_timer.start(askSilentEvery);
    m_client.newestIds(silent, this, [this, silent](const Result<std::map<Symbol, std::int64_t>> &newest) {
        if (!m_isStopped)
            onAnswer(silent, newest);
    });
}

void SilenceWatch::onAnswer(const std::vector<Symbol> &silent, const Result<std::map<Symbol, std::int64_t>> &newest)
{
    m_stream.noteAnswer(silent, newest.ok());
    const bool isRefused = !newest && newest.error().code.startsWith(u'4') && m_client.budget().barred().count() == 0;
    for (const auto &symbol : silent) {
        if (isRefused)
            Q_EMIT refused(symbol);
        else if (newest && newest->contains(symbol))
            Q_EMIT newestTold(symbol, newest->at(symbol));
    }
    m_timer.start(isRefused ? m_refused.next()
                            : std::max<std::chrono::milliseconds>(askSilentEvery, RestClient::newestIdsWeight(silent.size()) * pausePerWeight));
}

} // namespace tidemark
