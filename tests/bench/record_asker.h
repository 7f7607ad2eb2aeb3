#pragma once

#include "session/reader.h"

#include <future>
#include <memory>

namespace tidemark::bench {

// Asks as the window does: the question goes to the reader's thread and session, and the answer is waited for.
class RecordAsker {
public:
    explicit RecordAsker(const PgTarget &target) : m_reader(QStringLiteral("reader"))
    {
        m_reader.setTarget(target);
        m_reader.start();
    }
    ~RecordAsker() { m_reader.end(); }

    template <typename Question, typename Read>
    [[nodiscard]] typename Question::Answer ask(const Question &question, Read read)
    {
        const auto inquiry = std::make_shared<InquiryAbout<Question>>(question, nullptr, nullptr);
        std::promise<typename Question::Answer> answer;
        m_reader.answer(inquiry, question, read, [&answer](typename Question::Answer given) { answer.set_value(std::move(given)); });
        return answer.get_future().get();
    }

private:
    Reader m_reader;
};

} // namespace tidemark::bench
