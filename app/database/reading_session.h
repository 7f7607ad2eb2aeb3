#pragma once

#include "database/pg_session.h"
#include "database/wait_cause.h"

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace tidemark {

// A session for questions to the record: opened with the first, opened anew where it was lost. A question whose session was ended
// while it was idle is asked once more before anybody hears of it. Used by one thread; `interrupt` is for all.
class ReadingSession {
public:
    ReadingSession();
    ~ReadingSession();

    // Where the record is now; nothing while it cannot be reached.
    void setTarget(const std::optional<PgTarget> &target);
    // Ends the question that is under way, and all that follow until the next target is set.
    void interrupt();

    // `question` takes the session and returns a Result; its problem is a sentence for people.
    template <typename Question>
    [[nodiscard]] auto ask(Question question) -> decltype(question(std::declval<PgSession &>()))
    {
        for (bool isAgain = false;; isAgain = true) {
            const bool wasOpen = isOpen();
            if (auto ready = connect(); !ready)
                return ready.error();
            auto answer = question(*m_session);
            if (answer)
                return answer;
            if (isAgain || !wasOpen || !m_session->isBroken())
                return problem(answer.error());
        }
    }

private:
    [[nodiscard]] bool isOpen() const { return m_session && !m_session->isBroken(); }
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] PgBounds bounds();
    [[nodiscard]] Error problem(const Error &error) const;

    std::optional<PgTarget> m_target;
    std::unique_ptr<PgSession> m_session;
    QString m_waitsFor;
    WaitPace m_pace;
    std::mutex m_mutex; // of m_stop
    std::stop_source m_stop;
};

} // namespace tidemark
