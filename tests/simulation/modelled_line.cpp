#include "simulation/modelled_line.h"

#include "exchange/exchange_line.h"
#include "simulation/course.h"
#include "simulation/modelled_exchange.h"
#include "simulation/modelled_rest.h"
#include "simulation/modelled_socket.h"
#include "simulation/virtual_time.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

ModelledLine *theLine = nullptr; // of the one simulation that is under way

} // namespace

LineTrouble LineTrouble::ofEveryKind(Course &course)
{
    auto &dice = course.dice();
    const auto some = [&dice](double most) { return dice.chance(0.4) ? most * double(dice.between(1, 100)) / 100 : 0.0; };
    LineTrouble trouble;
    trouble.refusesConnection = some(0.5);
    trouble.swallowsConnection = some(0.2);
    trouble.losesConnection = some(0.2);
    trouble.fallsSilent = some(0.05);
    trouble.announcesShutdown = some(0.05);
    trouble.closes = some(0.1);
    trouble.missesFrame = some(0.2);
    trouble.doublesFrame = some(0.2);
    trouble.refusesSubscription = some(0.3);
    trouble.leavesUnanswered = some(0.1);
    trouble.losesCall = some(0.2);
    trouble.failsCall = some(0.5);
    trouble.barsCall = some(0.05);
    trouble.refusesCall = some(0.05);
    trouble.answersNonsense = some(0.2);
    trouble.delay = dice.between(1ms, dice.chance(0.2) ? 3'000ms : 100ms);
    trouble.databaseLag = dice.chance(0.5) ? dice.between(0ms, 5'000ms) : 0ms;
    return trouble;
}

ModelledLine::ModelledLine(Course &course, ModelledExchange &exchange) : m_course(course), m_exchange(exchange)
{
    theLine = this;
    QObject::connect(&exchange, &ModelledExchange::traded, &exchange, [this](const Trade &trade) { carry(trade); });
}

ModelledLine::~ModelledLine()
{
    m_exchange.disconnect();
    theLine = nullptr;
}

ModelledLine &ModelledLine::current()
{
    Q_ASSERT(theLine);
    return *theLine;
}

void ModelledLine::setTrouble(const LineTrouble &trouble)
{
    m_trouble = trouble;
    m_exchange.setLag(trouble.databaseLag);
}

std::unique_ptr<StreamSocket> ModelledLine::makeSocket()
{
    auto socket = std::make_unique<ModelledSocket>(*this);
    m_sockets.push_back(socket.get());
    return socket;
}

void ModelledLine::forget(ModelledSocket *socket)
{
    std::erase(m_sockets, socket);
}

void ModelledLine::carry(const Trade &trade)
{
    for (auto *socket : m_sockets)
        socket->offer(trade);
}

void ModelledLine::haveAccidents()
{
    for (auto *socket : std::vector(m_sockets)) {
        if (std::find(m_sockets.begin(), m_sockets.end(), socket) != m_sockets.end())
            socket->haveAccident();
    }
}

void ModelledLine::renew()
{
    m_trouble.losesConnection = 1;
    haveAccidents();
    m_trouble.losesConnection = 0;
}

void ModelledLine::barCalls(std::chrono::nanoseconds time)
{
    m_course.note("bars", std::int64_t(time.count()));
    m_barredUntil = VirtualTime::elapsed() + time;
}

std::chrono::nanoseconds ModelledLine::barred() const
{
    return std::max(m_barredUntil - VirtualTime::elapsed(), std::chrono::nanoseconds(0));
}

// In place of the network.

std::unique_ptr<StreamSocket> ExchangeLine::makeSocket()
{
    return ModelledLine::current().makeSocket();
}

QNetworkAccessManager *ExchangeLine::makeNetwork(QObject *parent)
{
    return new ModelledRest(ModelledLine::current(), parent);
}

qint64 ExchangeLine::anyUpTo(qint64 most)
{
    return ModelledLine::current().course().dice().between(0, most);
}

} // namespace tidemark
