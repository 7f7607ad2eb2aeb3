#include "serve/question_thread.h"

#include "database/pg_session.h"

namespace tidemark {

QuestionThread::QuestionThread(OpenRecord open)
    : m_open(std::move(open)), m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

QuestionThread::~QuestionThread()
{
    m_thread.request_stop();
    m_thread.join(); // before what it uses goes
}

void QuestionThread::put(std::function<void()> question)
{
    const std::scoped_lock lock(m_mutex);
    m_questions.push_back(std::move(question));
    m_changed.notify_all();
}

void QuestionThread::run(const std::stop_token &stop)
{
    m_stop = stop;
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_questions.empty(); }) && !stop.stop_requested()) {
        const auto question = std::move(m_questions.front());
        m_questions.pop_front();
        lock.unlock();
        question();
        lock.lock();
    }
    m_session.reset(); // it ends on the thread that opened it
}

Result<void> QuestionThread::open()
{
    if (m_session)
        return {};
    auto opened = m_open(m_stop);
    if (!opened)
        return opened.error();
    m_session = std::move(opened).value();
    return {};
}

bool QuestionThread::dropBroken()
{
    if (!m_session->isBroken())
        return false;
    m_session.reset();
    return true;
}

} // namespace tidemark
