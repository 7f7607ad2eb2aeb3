#include "serve/record_server.h"

#include "serve/record_hub.h"
#include "simulator/http_front.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWebSocket>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr int mostRequests = 500; // at once
constexpr int mostArrows = 8;
constexpr auto drainLook = 20ms;
constexpr qint64 longestDrain = 3'000; // ms

[[nodiscard]] RestReply unavailable(const QByteArray &why)
{
    return {503, R"({"code":-1001,"msg":")" + why + R"("})", {{"Retry-After", "2"}}};
}

} // namespace

Result<std::unique_ptr<RecordServer>> RecordServer::start(const ServeOptions &options, std::unique_ptr<TradeSupply> supply,
                                                          const OpenRecord &open, const Say &say)
{
    std::unique_ptr<RecordServer> server(new RecordServer(options, std::move(supply), open, say));
    if (auto listening = server->m_front->listenOn(options.port, options.address); !listening)
        return listening.error();
    return server;
}

RecordServer::RecordServer(const ServeOptions &options, std::unique_ptr<TradeSupply> supply, const OpenRecord &open, const Say &say)
    : m_address(options.address), m_supply(std::move(supply)), m_api(options.markets), m_longApi(options.markets), m_arrows(options.markets),
      m_questions(std::make_unique<QuestionThread>(open)), m_longQuestions(std::make_unique<QuestionThread>(open)),
      m_hub(std::make_unique<RecordHub>(*m_supply, open, options.isAlwaysRunning, say, options.queues)),
      m_front(std::make_unique<HttpFront>([this](const RestRequest &request, const HttpFront::Reply &reply) { answer(request, reply); },
                                          [this](std::unique_ptr<QWebSocket> socket) { m_hub->adopt(std::move(socket)); }))
{
}

RecordServer::~RecordServer() = default;

QUrl RecordServer::url(const QString &scheme) const
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(m_address.toString());
    url.setPort(m_front->port());
    return url;
}

void RecordServer::answer(const RestRequest &request, const std::function<void(const RestReply &)> &reply)
{
    const bool isArrow = ArrowTrades::isAskedFor(request);
    if (isArrow ? m_waitingArrows >= mostArrows : m_waiting >= mostRequests)
        return reply(unavailable("Too many requests wait for the record; try again in a moment."));
    if (isArrow)
        ask(*m_longQuestions, m_arrows, request, m_waitingArrows, reply);
    else if (RecordApi::mayTakeSeconds(request))
        ask(*m_longQuestions, m_longApi, request, m_waiting, reply);
    else
        ask(*m_questions, m_api, request, m_waiting, reply);
}

template <typename Api>
void RecordServer::ask(QuestionThread &thread, Api &api, const RestRequest &request, int &waiting, const std::function<void(const RestReply &)> &reply)
{
    ++waiting;
    const ServedMoment moment{m_supply->now(), m_supply->horizon()};
    thread.ask(
        this,
        [&api, request, moment](PgSession &session) -> Result<RestReply> {
            if (request.isInVain())
                return Error{QStringLiteral("Nobody waits for the answer.")};
            auto answered = api.answer(session, request, moment);
            if (session.isBroken())
                return Error{QString::fromUtf8(answered.body)};
            return answered;
        },
        [&waiting, reply](const Result<RestReply> &answered) {
            --waiting;
            reply(answered ? *answered : unavailable("The record cannot be read now; try again in a moment."));
        });
}

void RecordServer::shutDown(const std::function<void()> &then)
{
    m_front->stopListening();
    m_hub->shutDown();
    auto *look = new QTimer(this);
    QElapsedTimer since;
    since.start();
    connect(look, &QTimer::timeout, this, [this, look, since, then] {
        if ((!m_hub->isEmpty() || m_front->isAnswering()) && since.elapsed() < longestDrain)
            return;
        look->stop();
        then();
    });
    look->start(drainLook);
}

} // namespace tidemark
