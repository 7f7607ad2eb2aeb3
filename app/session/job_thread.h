#pragma once

#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace tidemark {

// A thread that does one job after the other and runs no event loop: what waits in one of its own there is disturbed by nobody. All
// of it may be called from any thread.
class JobThread {
public:
    using Job = std::function<void()>;

    explicit JobThread(const QString &name) : m_name(name) {}
    ~JobThread();

    void start();
    void post(Job job);
    // Waits until all that was posted is done.
    void end();

private:
    void work();

    QString m_name;
    std::unique_ptr<QThread> m_thread;
    std::mutex m_mutex; // of what follows
    std::condition_variable m_posted;
    std::deque<Job> m_jobs;
    bool m_isEnding = false;
};

} // namespace tidemark
