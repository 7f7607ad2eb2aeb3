#pragma once

#include "core/chart_values.h"
#include "core/record_values.h"
#include "database/chart_record.h"
#include "database/record_survey.h"
#include "session/on_thread_of.h"
#include "session/reader.h"
#include "session/replay_desk.h"

namespace tidemark {

// What the window asks of the record while it plays it again, answered as the program does; nobody answers the rest.
class PlayedRecord : public RecordPort {
public:
    explicit PlayedRecord(const PgTarget &target) : m_reader(QStringLiteral("chart"))
    {
        m_reader.setTarget(target);
        m_reader.start();
        m_desk.setTarget(target);
    }
    ~PlayedRecord() override { m_reader.end(); }

    void fetchGap(const Symbol &, IdRange) override {}
    void skipGap(const Symbol &, IdRange) override {}
    [[nodiscard]] ReplayPort *replay() override { return &m_desk; }
    [[nodiscard]] ReplayDesk &desk() { return m_desk; }

protected:
    void put(std::shared_ptr<Inquiry> inquiry) override
    {
        if (auto chart = std::dynamic_pointer_cast<InquiryAbout<ChartQuestion>>(inquiry))
            answer(chart, [](PgSession &session, const ChartQuestion &asked) { return ChartRecord(session).answer(asked); });
        else if (auto record = std::dynamic_pointer_cast<InquiryAbout<RecordQuestion>>(inquiry))
            answer(record, [](PgSession &session, const RecordQuestion &asked) { return RecordSurvey(session).outline(asked); });
    }

private:
    template <typename About, typename Read>
    void answer(const std::shared_ptr<About> &inquiry, Read read)
    {
        m_reader.answer(inquiry, inquiry->question(), read, [this, inquiry](const typename About::Answer &answer) {
            onThreadOf(*this, [inquiry, answer] { inquiry->take(answer); });
        });
    }

    Reader m_reader;
    ReplayDesk m_desk;
};

} // namespace tidemark
