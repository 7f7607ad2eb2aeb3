#pragma once

#include "core/download_values.h"
#include "core/endpoints.h"
#include "core/record_port.h"
#include "exchange/public_archive.h"
#include "session/job_thread.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace tidemark {

// Says from when on the archive has files of a market, by its listing, which is asked once for each market, and until when, which is
// asked each time. What could not be found out is not remembered, nor that there is no file. On a thread of its own; all of it may
// be called from any thread.
class FirstDays {
public:
    using Inquiry = std::shared_ptr<InquiryAbout<FirstDayQuestion>>;
    using Tell = std::function<void(const FirstDayAnswer &)>;

    explicit FirstDays(ExchangeEndpoints exchange, const ArchivePatience &patience = {.silence = std::chrono::seconds(15)});
    ~FirstDays();

    void start() { m_thread.start(); }
    // Told on its own thread; a question that was cancelled before its turn is not answered.
    void ask(const Inquiry &inquiry, const Tell &tell);
    using LastInquiry = std::shared_ptr<InquiryAbout<LastDayQuestion>>;
    using TellLast = std::function<void(const LastDayAnswer &)>;
    void ask(const LastInquiry &inquiry, const TellLast &tell);
    // Now and from now on, running or waiting.
    void cancelAll() { m_stop.request_stop(); }
    // Waits for the thread's end.
    void end();

private:
    [[nodiscard]] FirstDayAnswer answer(const FirstDayQuestion &question, const std::stop_token &stop);
    [[nodiscard]] LastDayAnswer answer(const LastDayQuestion &question, const std::stop_token &stop) const;
    template <typename Asked, typename Told>
    void post(const Asked &inquiry, const Told &tell);
    [[nodiscard]] Result<std::optional<Timestamp>> listed(const Symbol &symbol, const std::stop_token &stop) const;

    ExchangeEndpoints m_exchange;
    ArchivePatience m_patience;
    std::unordered_map<Symbol, Timestamp> m_known; // of its thread
    std::stop_source m_stop;
    JobThread m_thread;
};

} // namespace tidemark
