#pragma once

#include "core/record_port.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

namespace tidemark {

// A thread that does one job after the other and runs no event loop: what waits in one of its own there is disturbed by nobody. It is
// there from its first job on. All of it may be called from any thread.
class JobThread {
public:
    using Job = std::function<void()>;
    template <typename Value>
    using Tell = std::function<void(const Value &)>;

    explicit JobThread(const QString &name) : m_name(name) {}
    ~JobThread();

    // Nothing is done that comes after the end.
    void post(Job job);
    // `answer(question, stop)` in its turn, and what it says is told on this thread. What was cancelled is asked to stop, not left out.
    template <typename Question, typename Answer>
    void answer(const std::shared_ptr<InquiryAbout<Question>> &inquiry, Answer answer, Tell<typename Question::Answer> tell);
    // The questions under way, those that wait and all that follow.
    void cancelAll() { m_stop.request_stop(); }
    // Cancels, and waits until all that was posted is done.
    void end();

private:
    void work();

    QString m_name;
    std::stop_source m_stop;
    std::mutex m_mutex; // of what follows
    std::condition_variable m_posted;
    std::unique_ptr<QThread> m_thread;
    std::deque<Job> m_jobs;
    bool m_isEnding = false;
};

template <typename Question, typename Answer>
void JobThread::answer(const std::shared_ptr<InquiryAbout<Question>> &inquiry, Answer answer, Tell<typename Question::Answer> tell)
{
    post([this, inquiry, answer = std::move(answer), tell = std::move(tell)] {
        const std::stop_callback withAll(m_stop.get_token(), [&inquiry] { inquiry->cancel(); });
        tell(answer(inquiry->question(), inquiry->stop()));
    });
}

} // namespace tidemark
