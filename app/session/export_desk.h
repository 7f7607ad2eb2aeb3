#pragma once

#include "core/history_values.h"
#include "core/market_info.h"
#include "core/record_port.h"
#include "database/pg_target.h"
#include "session/job_thread.h"

#include <QCoreApplication>

#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace tidemark {

// Writes files of trades and candles, one after the other, on a thread and a session of its own. All of it may be called from any thread, since an
// export blocks its own.
class ExportDesk {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ExportDesk)

public:
    using Inquiry = std::shared_ptr<InquiryAbout<ExportQuestion>>;
    template <typename Value>
    using Tell = JobThread::Tell<Value>;

    ExportDesk();

    void setTarget(const std::optional<PgTarget> &target);
    // How the exchange writes its markets' numbers, as it lists them.
    void setMarkets(const std::vector<MarketInfo> &markets);
    // Tells on its own thread.
    void write(const Inquiry &inquiry, const Tell<ExportProgress> &tell, const Tell<ExportAnswer> &end);
    // Now and from now on, running or waiting.
    void cancelAll() { m_thread.cancelAll(); }
    // Waits for the thread's end.
    void end() { m_thread.end(); }

private:
    [[nodiscard]] std::map<Symbol, MarketDigits> digits();
    [[nodiscard]] ExportAnswer answer(const ExportQuestion &question, const Tell<ExportProgress> &tell, const std::stop_token &stop);

    std::mutex m_mutex; // of what follows
    std::optional<PgTarget> m_target;
    std::map<Symbol, MarketDigits> m_digits;
    JobThread m_thread; // ends first
};

} // namespace tidemark
