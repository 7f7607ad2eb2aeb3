#pragma once

#include "core/market_rules.h"
#include "core/result.h"
#include "serve/arrow_trades.h"
#include "serve/question_thread.h"
#include "serve/record_api.h"
#include "serve/record_hub.h"
#include "session/trade_supply.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace tidemark {

class HttpFront;

struct ServeOptions {
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0; // 0: any free one
    MarketRules markets = {}; // none named: all of the record
    bool isAlwaysRunning = false; // a replay's time passes also while nobody is subscribed
    QueueBounds queues = {};
};

// The exchange's streams and REST, and trades as Arrow, on one port, from the record: what is being recorded, or a past time, as the supply has it. It reads
// alone. Lives on the thread that made it, which needs an event loop; the record is read on others.
class RecordServer : public QObject {
    Q_OBJECT

public:
    using Say = std::function<void(const QString &sentence)>; // from any thread

    // The error says what is in the way of listening.
    [[nodiscard]] static Result<std::unique_ptr<RecordServer>> start(const ServeOptions &options, std::unique_ptr<TradeSupply> supply,
                                                                     const OpenRecord &open, const Say &say);
    ~RecordServer() override;

    [[nodiscard]] QUrl streamUrl() const { return url(QStringLiteral("ws")); }
    [[nodiscard]] QUrl apiUrl() const { return url(QStringLiteral("http")); }

    // Takes no more connections, and lets streams end and answers be taken; `then` when they are, or after some seconds.
    void shutDown(const std::function<void()> &then);

private:
    RecordServer(const ServeOptions &options, std::unique_ptr<TradeSupply> supply, const OpenRecord &open, const Say &say);
    [[nodiscard]] QUrl url(const QString &scheme) const;
    void answer(const RestRequest &request, const std::function<void(const RestReply &)> &reply);
    template <typename Api>
    void ask(QuestionThread &thread, Api &api, const RestRequest &request, int &waiting, const std::function<void(const RestReply &)> &reply);

    QHostAddress m_address;
    std::unique_ptr<TradeSupply> m_supply;
    // What may take seconds is asked on a thread and a session of its own, so that the others need not wait for it.
    RecordApi m_api;
    RecordApi m_longApi;
    ArrowTrades m_arrows;
    int m_waiting = 0; // requests that are not answered yet
    int m_waitingArrows = 0;
    std::unique_ptr<QuestionThread> m_questions;
    std::unique_ptr<QuestionThread> m_longQuestions;
    std::unique_ptr<RecordHub> m_hub;
    std::unique_ptr<HttpFront> m_front;
};

} // namespace tidemark
