#pragma once

#include "core/record_port.h"
#include "database/reading_session.h"
#include "session/on_thread_of.h"

#include <QThread>

#include <optional>

namespace tidemark {

// What a person decided by a button says so, `static constexpr bool isDecision = true`: it is carried out though nobody waits any more for
// what comes of it.
template <typename Question>
concept Decision = requires { requires Question::isDecision; };

// Reads the record on a thread and a session of its own, one question after the other, so that neither the window nor the writer
// waits for it. A question that was cancelled before its turn is not answered, unless it is a decision.
class Reader {
public:
    explicit Reader(const QString &threadName);
    ~Reader();

    void start() { m_thread.start(); }
    // From any thread: where the record is now; nothing while it cannot be reached.
    void setTarget(const std::optional<PgTarget> &target);
    // From any thread: ends the question that is under way, and all that follow until the next target is set.
    void interrupt() { m_session.interrupt(); }
    // Waits for the thread's end.
    void end();

    // `read` takes the session and the question, and returns a Result; `then` is handed the answer. Both on this reader's thread.
    template <typename Question, typename Read, typename Then>
    void answer(const std::shared_ptr<InquiryAbout<Question>> &inquiry, const Question &question, Read read, Then then)
    {
        onThreadOf(m_onThread, [this, inquiry, question, read, then] {
            if (!Decision<Question> && inquiry->stop().stop_requested())
                return;
            auto answer = m_session.ask([&](PgSession &session) { return read(session, question); });
            then(answer ? std::move(answer).value() : question.refused(answer.message()));
        });
    }

private:
    QThread m_thread;
    QObject m_onThread; // lives there; what is run through it runs there
    ReadingSession m_session;
};

} // namespace tidemark
