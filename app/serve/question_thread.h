#pragma once

#include "core/result.h"
#include "session/trade_supply.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tidemark {

// Asks the record on a thread and a session of its own, one question after the other, so that nobody who sends trades waits for an
// answer. A session that was lost is opened anew for the next question.
class QuestionThread {
public:
    explicit QuestionThread(OpenRecord open);
    ~QuestionThread();

    // `work` takes the session and returns a Result; `tell` hears it on the thread of `listener`, unless that has gone.
    template <typename Work, typename Tell>
    void ask(QObject *listener, Work work, Tell tell)
    {
        using Answer = decltype(work(std::declval<PgSession &>()));
        put([this, listener = QPointer<QObject>(listener), work, tell] {
            auto answer = std::make_shared<Answer>(answered<Answer>(work));
            QMetaObject::invokeMethod(&m_onAskersThread, [listener, tell, answer] {
                if (listener)
                    tell(std::move(*answer));
            }, Qt::QueuedConnection);
        });
    }

private:
    template <typename Answer, typename Work>
    [[nodiscard]] Answer answered(Work work)
    {
        for (bool isAgain = false;; isAgain = true) {
            const bool wasOpen = bool(m_session);
            if (auto ready = open(); !ready)
                return ready.error();
            auto answer = work(*m_session);
            if (answer.ok() || !dropBroken() || isAgain || !wasOpen)
                return answer;
        }
    }

    [[nodiscard]] Result<void> open();
    [[nodiscard]] bool dropBroken();
    void put(std::function<void()> question);
    void run(const std::stop_token &stop);

    OpenRecord m_open;
    QObject m_onAskersThread; // what is run through it runs on the thread that made this
    std::shared_ptr<PgSession> m_session; // the thread's own
    std::stop_token m_stop;
    std::mutex m_mutex; // of the questions
    std::condition_variable_any m_changed;
    std::deque<std::function<void()>> m_questions;
    std::jthread m_thread; // begins last
};

} // namespace tidemark
