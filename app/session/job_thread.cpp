#include "session/job_thread.h"

namespace tidemark {

JobThread::~JobThread()
{
    end();
}

void JobThread::work()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_posted.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
    }
}

void JobThread::post(Job job)
{
    const std::scoped_lock lock(m_mutex);
    if (m_isEnding)
        return;
    m_jobs.push_back(std::move(job));
    m_posted.notify_one();
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this] { work(); }));
    m_thread->setObjectName(m_name);
    m_thread->start();
}

void JobThread::end()
{
    cancelAll();
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_posted.notify_one();
    if (m_thread)
        m_thread->wait();
}

} // namespace tidemark
