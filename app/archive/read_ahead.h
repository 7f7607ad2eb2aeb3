#pragma once

#include "archive/trade_source.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tidemark {

// Reads a source in a thread of its own, some pages ahead, while the caller works on those before. Used by one thread; what the
// source noted is known at the end.
class ReadAhead : public TradeSource {
public:
    explicit ReadAhead(std::unique_ptr<TradeSource> source);
    ~ReadAhead() override; // whatever is under way ends with its page

    [[nodiscard]] Result<std::optional<TradePage>> next() override;
    [[nodiscard]] std::int64_t position() const override { return m_position; }
    [[nodiscard]] const SourceNotes &notes() const override { return m_notes; }

private:
    struct Read {
        Result<std::optional<TradePage>> page;
        std::int64_t position = 0;

        [[nodiscard]] bool isLast() const { return !page.ok() || !page->has_value(); }
    };

    void readAll(const std::stop_token &stop);

    std::unique_ptr<TradeSource> m_source;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Read> m_pages; // guarded by m_mutex
    std::int64_t m_position = 0;
    SourceNotes m_notes;
    std::jthread m_thread; // the last member: it uses all others
};

} // namespace tidemark
