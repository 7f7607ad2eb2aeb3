#include "simulation/modelled_rest.h"

#include "simulation/course.h"
#include "simulation/modelled_exchange.h"
#include "simulation/modelled_line.h"
#include "simulation/virtual_time.h"

#include <QUrlQuery>

#include <algorithm>
#include <cstring>

namespace tidemark {
namespace {

using std::chrono::milliseconds;

[[nodiscard]] QByteArray number(std::int64_t value)
{
    return QByteArray::number(qint64(value));
}

[[nodiscard]] QByteArray tradesBody(const std::vector<Trade> &trades)
{
    QByteArray body = "[";
    for (const auto &trade : trades) {
        body += body.size() > 1 ? ",{\"id\":" : "{\"id\":";
        body += number(trade.id) + ",\"price\":\"" + QByteArray::fromStdString(trade.price.toText()) + "\",\"qty\":\""
            + QByteArray::fromStdString(trade.quantity.toText()) + "\",\"quoteQty\":\"0\",\"time\":" + number(microsOf(trade.tradedAt))
            + ",\"isBuyerMaker\":" + (trade.buyerIsMaker ? "true" : "false") + ",\"isBestMatch\":true}";
    }
    return body + ']';
}

[[nodiscard]] QByteArray tickersBody(const ModelledExchange &exchange)
{
    QByteArray body = "[";
    for (const auto &symbol : exchange.symbols()) {
        const auto newest = exchange.page(symbol, {}, 1);
        body += (body.size() > 1 ? ",{\"symbol\":\"" : "{\"symbol\":\"") + symbol.toString().toUtf8() + "\",\"lastId\":"
            + number(newest.empty() ? -1 : newest.back().id) + '}';
    }
    return body + ']';
}

[[nodiscard]] QByteArray listingBody(const ModelledExchange &exchange)
{
    QByteArray body = R"({"rateLimits":[],"symbols":[)";
    bool isFirst = true;
    for (const auto &symbol : exchange.symbols()) {
        body += (std::exchange(isFirst, false) ? "{\"symbol\":\"" : ",{\"symbol\":\"") + symbol.toString().toUtf8()
            + R"(","status":"TRADING","baseAsset":"A","quoteAsset":"USDT","filters":[]})";
    }
    return body + "]}";
}

[[nodiscard]] RestAnswer rightAnswer(const ModelledExchange &exchange, const QUrl &url)
{
    const QUrlQuery query(url);
    const auto path = url.path();
    const auto symbol = Symbol::fromText(query.queryItemValue(QStringLiteral("symbol")));
    const auto limit = query.queryItemValue(QStringLiteral("limit")).toInt();
    if (path.endsWith(QLatin1String("/historicalTrades")))
        return {200, tradesBody(exchange.page(*symbol, query.queryItemValue(QStringLiteral("fromId")).toLongLong(), limit))};
    if (path.endsWith(QLatin1String("/trades")))
        return {200, tradesBody(exchange.page(*symbol, {}, limit))};
    if (path.endsWith(QLatin1String("/ticker/24hr")))
        return {200, tickersBody(exchange)};
    if (path.endsWith(QLatin1String("/exchangeInfo")))
        return {200, listingBody(exchange)};
    if (path.endsWith(QLatin1String("/time")))
        return {200, "{\"serverTime\":" + number(microsOf(VirtualTime::exchangeNow())) + '}'};
    return {404, R"({"code":-1,"msg":"no such call"})"};
}

} // namespace

ModelledReply::ModelledReply(ModelledLine &line, const QNetworkRequest &request, QObject *parent)
    : QNetworkReply(parent), m_line(line), m_wait(this)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(QNetworkAccessManager::GetOperation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer);
    auto &course = line.course();
    if (!course.effect() || course.dice().chance(line.trouble().losesCall)) {
        connect(&m_wait, &QTimer::timeout, this, [this] { endWith(OperationCanceledError, QStringLiteral("timed out")); });
        m_wait.start(request.transferTimeout());
        return;
    }
    const auto half = std::chrono::ceil<milliseconds>(course.dice().around(line.trouble().delay));
    connect(&m_wait, &QTimer::timeout, this, [this, half] {
        if (std::exchange(m_isAsked, true))
            return finish();
        m_answer = ModelledRest::answer(m_line, url());
        m_wait.start(half);
    });
    m_wait.start(half);
}

void ModelledReply::abort()
{
    if (!isFinished())
        endWith(OperationCanceledError, QStringLiteral("aborted"));
}

qint64 ModelledReply::readData(char *data, qint64 size)
{
    const auto count = std::min(size, qint64(m_answer.body.size()) - m_read);
    std::memcpy(data, m_answer.body.constData() + m_read, std::size_t(count));
    m_read += count;
    return count;
}

void ModelledReply::finish()
{
    m_line.course().note("answered", m_answer.status, m_answer.body.size());
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
    if (m_answer.retryAfter > 0)
        setRawHeader("Retry-After", number(m_answer.retryAfter));
    Q_EMIT readyRead();
    if (m_answer.status == 200)
        return endWith(NoError, {});
    endWith(m_answer.status >= 500 ? InternalServerError : ContentAccessDenied, QStringLiteral("refused"));
}

void ModelledReply::endWith(NetworkError error, const QString &why)
{
    m_wait.stop();
    if (error != NoError)
        setError(error, why);
    setFinished(true);
    Q_EMIT finished();
}

ModelledRest::ModelledRest(ModelledLine &line, QObject *parent) : QNetworkAccessManager(parent), m_line(line) {}

RestAnswer ModelledRest::answer(ModelledLine &line, const QUrl &url)
{
    auto &dice = line.course().dice();
    const auto &trouble = line.trouble();
    if (const auto barred = line.barred(); barred.count() > 0)
        return {418, R"({"code":-1003,"msg":"Way too many requests"})", int(std::chrono::ceil<std::chrono::seconds>(barred).count())};
    if (dice.chance(trouble.failsCall))
        return {dice.chance(0.5) ? 500 : 503, R"({"code":-1001,"msg":"Internal error"})"};
    if (dice.chance(trouble.barsCall))
        return {dice.chance(0.5) ? 429 : 418, R"({"code":-1003,"msg":"Too many requests"})", int(dice.between(1, 10))};
    if (dice.chance(trouble.refusesCall))
        return {403, "Forbidden"};
    auto answer = rightAnswer(line.exchange(), url);
    if (!dice.chance(trouble.answersNonsense))
        return answer;
    if (dice.chance(0.3))
        return {200, "<!DOCTYPE html><html>Please log in</html>"};
    answer.body.truncate(dice.between(0, answer.body.size() - 1));
    return answer;
}

QNetworkReply *ModelledRest::createRequest(Operation, const QNetworkRequest &request, QIODevice *)
{
    m_line.course().note("asks", std::int64_t(request.url().path().size()), request.url().query().size());
    return new ModelledReply(m_line, request, this);
}

} // namespace tidemark
