#include "ui/replay/past_port.h"

#include "core/candle.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// Whole seconds: what is of the last one the replay itself has told.
[[nodiscard]] Timestamp lastSecond(Timestamp now)
{
    return std::chrono::floor<std::chrono::seconds>(now);
}

[[nodiscard]] ChartAnswer asOf(ChartAnswer answer, const ChartQuestion &asked, Timestamp now)
{
    answer.to = asked.to;
    if (answer.recordBegins && *answer.recordBegins > now) {
        answer.recordBegins.reset();
        answer.recordEnds.reset();
    }
    if (answer.recordEnds)
        answer.recordEnds = std::min(*answer.recordEnds, now);
    return answer;
}

} // namespace

PastPort::PastPort(RecordPort &port, QObject *parent) : m_port(port)
{
    setParent(parent);
    connect(&port, &RecordPort::directoryLoaded, this, &RecordPort::directoryLoaded);
    connect(&port, &RecordPort::ready, this, &RecordPort::ready);
}

PastPort::~PastPort() = default;

void PastPort::put(std::shared_ptr<Inquiry> inquiry)
{
    if (const auto chart = std::dynamic_pointer_cast<InquiryAbout<ChartQuestion>>(inquiry))
        askChart(chart);
    else if (const auto candles = std::dynamic_pointer_cast<InquiryAbout<ExchangeCandlesQuestion>>(inquiry))
        askCandles(candles);
    else if (const auto seed = std::dynamic_pointer_cast<InquiryAbout<SeedQuestion>>(inquiry))
        later([seed] { seed->take({seed->question().symbol}); }); // the replay tells it
    else
        m_port.pass(std::move(inquiry));
}

void PastPort::askChart(const OfChart &inquiry)
{
    const auto asked = inquiry->question();
    auto known = asked;
    known.to = std::min(asked.to, lastSecond(m_now));
    if (known.to <= known.from) {
        const ChartAnswer nothing{asked.symbol, asked.from, asked.to, asked.resolution, {asked.from, asked.from}};
        return later([inquiry, nothing] { inquiry->take(nothing); });
    }
    keep(inquiry, m_port.ask(known, [this, inquiry, asked, known](const ChartAnswer &answer) {
        if (lastSecond(m_now) < known.to) // it has gone back meanwhile
            later([this, inquiry] { askChart(inquiry); });
        else
            inquiry->take(asOf(answer, asked, m_now));
    }));
}

// Whole minutes. What is not answered is asked again some time.
void PastPort::askCandles(const OfCandles &inquiry)
{
    auto known = inquiry->question();
    known.to = std::min(known.to, spanStart(m_now, 1min));
    if (known.to <= known.from) {
        ExchangeCandles nothing;
        nothing.problem = tr("That was later.");
        return later([inquiry, nothing] { inquiry->take(nothing); });
    }
    keep(inquiry, m_port.ask(known, [this, inquiry, known](const ExchangeCandles &answer) {
        auto told = answer;
        if (m_now < known.to)
            told.problem = tr("That was later.");
        inquiry->take(told);
    }));
}

void PastPort::later(std::function<void()> settle)
{
    QMetaObject::invokeMethod(this, std::move(settle), Qt::QueuedConnection);
}

void PastPort::keep(std::shared_ptr<Inquiry> inquiry, Asked asked)
{
    m_passed.remove_if([](const Passed &passed) { return !passed.asked->isUnderWay(); });
    auto passed = std::make_shared<Asked>(std::move(asked));
    auto withdrawal = std::make_unique<std::stop_callback<std::function<void()>>>(inquiry->stop(), [passed] { passed->cancel(); });
    m_passed.push_back({std::move(passed), std::move(withdrawal)});
}

} // namespace tidemark
