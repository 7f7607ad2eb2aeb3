#include "exchange/clock_offset.h"

#include "exchange/rest_client.h"

#include <QLoggingCategory>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;
using Monotonic = std::chrono::steady_clock;

Q_LOGGING_CATEGORY(clockLog, "tidemark.exchange")

constexpr auto measureEvery = 5min;
constexpr int samples = 3;
constexpr microseconds longestRoundTrip = 2s; // beyond it a sample says too little about a second

} // namespace

ClockOffset::ClockOffset(RestClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_again.setInterval(measureEvery);
    connect(&m_again, &QTimer::timeout, this, &ClockOffset::measureNow);
    m_again.start();
}

void ClockOffset::measureNow()
{
    if (m_asked > 0)
        return;
    m_best.reset();
    ask();
}

void ClockOffset::ask()
{
    ++m_asked;
    const auto asked = wallClock();
    const auto began = Monotonic::now();
    m_client.serverTime(this, [this, asked, began](const Result<Timestamp> &answer) {
        onAnswer(answer, asked, std::chrono::duration_cast<microseconds>(Monotonic::now() - began));
    });
}

void ClockOffset::onAnswer(const Result<Timestamp> &answer, Timestamp asked, microseconds roundTrip)
{
    if (answer && roundTrip <= longestRoundTrip && (!m_best || roundTrip < m_best->roundTrip))
        m_best = Sample{roundTrip, *answer - (asked + roundTrip / 2)};
    if (!answer)
        noteProblem(answer.error().message);
    if (answer && m_asked < samples)
        ask();
    else
        finish();
}

void ClockOffset::finish()
{
    m_asked = 0;
    m_again.start();
    if (!m_best)
        return;
    m_isFailing = false;
    Q_EMIT measured(m_best->offset);
}

void ClockOffset::noteProblem(const QString &problem)
{
    if (!std::exchange(m_isFailing, true))
        qCWarning(clockLog).noquote() << "The exchange's clock cannot be compared with this computer's, so delays are told by this computer's alone."
                                      << problem;
}

} // namespace tidemark
