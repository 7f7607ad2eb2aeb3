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

    // Told on its own thread.
    void ask(const Inquiry &inquiry, const Tell &tell);
    using LastInquiry = std::shared_ptr<InquiryAbout<LastDayQuestion>>;
    using TellLast = std::function<void(const LastDayAnswer &)>;
    void ask(const LastInquiry &inquiry, const TellLast &tell);
    // Now and from now on, running or waiting.
    void cancelAll() { m_thread.cancelAll(); }
    // Waits for the thread's end.
    void end() { m_thread.end(); }

private:
    [[nodiscard]] FirstDayAnswer answer(const FirstDayQuestion &question, const std::stop_token &stop);
    [[nodiscard]] LastDayAnswer answer(const LastDayQuestion &question, const std::stop_token &stop) const;
    [[nodiscard]] Result<std::optional<Timestamp>> listed(const Symbol &symbol, const std::stop_token &stop) const;

    ExchangeEndpoints m_exchange;
    ArchivePatience m_patience;
    std::unordered_map<Symbol, Timestamp> m_known; // of its thread
    JobThread m_thread; // ends first
};

} // namespace tidemark
