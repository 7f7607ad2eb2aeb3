#pragma once

#include "bench/measurement.h"
#include "bench/record_asker.h"
#include "database/chart_record.h"
#include "ui/chart/data/chart_data.h"

namespace tidemark::bench {

// One chart's way to the record: asks, waits for the answer, asks for what is finer. Nothing is in its memory at first.
class ChartAsker {
public:
    ChartAsker(RecordAsker &record, const Symbol &symbol, int pixels) : m_record(record), m_symbol(symbol), m_pixels(pixels) {}

    struct Times {
        double frame = 0;    // ms, of what is there already
        double first = 0;    // until the first answer is in the picture
        double complete = 0; // until nothing is left to ask
        int questions = 0;
    };
    Times jumpTo(Timestamp from, Timestamp to)
    {
        Times times;
        QElapsedTimer timer;
        timer.start();
        const ChartData::View view{from, to, m_pixels};
        (void)m_data.columns(from, to, m_pixels);
        times.frame = double(timer.nsecsElapsed()) / 1e6;
        while (auto question = m_data.wanted(view, ChartData::Clock::now())) {
            m_data.take(answerTo(*question), ChartData::Clock::now());
            (void)m_data.columns(from, to, m_pixels);
            times.complete = double(timer.nsecsElapsed()) / 1e6;
            if (times.questions++ == 0)
                times.first = times.complete;
        }
        return times;
    }

private:
    ChartAnswer answerTo(ChartQuestion question)
    {
        question.symbol = m_symbol;
        auto answer = m_record.ask(question, [](PgSession &session, const ChartQuestion &asked) { return ChartRecord(session).answer(asked); });
        require(answer.problem.isEmpty(), answer.problem);
        return answer;
    }

    RecordAsker &m_record;
    Symbol m_symbol;
    int m_pixels;
    ChartData m_data;
};

} // namespace tidemark::bench
