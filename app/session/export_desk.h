#pragma once

#include "core/history_values.h"
#include "core/market_info.h"
#include "core/record_port.h"
#include "database/pg_target.h"

#include <QCoreApplication>
#include <QThread>

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

    ExportDesk();
    ~ExportDesk();

    void start() { m_thread.start(); }
    void setTarget(const std::optional<PgTarget> &target);
    // How the exchange writes its markets' numbers, as it lists them.
    void setMarkets(const std::vector<MarketInfo> &markets);
    // Tells on its own thread.
    void write(const Inquiry &inquiry, std::function<void(const ExportProgress &)> tell, std::function<void(const ExportAnswer &)> end);
    // Now and from now on, running or waiting.
    void cancelAll() { m_stop.request_stop(); }
    // Waits for the thread's end.
    void end();

private:
    [[nodiscard]] std::map<Symbol, MarketDigits> digits();
    [[nodiscard]] ExportAnswer answer(tidemark::Inquiry &inquiry, const ExportQuestion &question,
                                      const std::function<void(const ExportProgress &)> &tell);

    QThread m_thread;
    QObject m_onThread; // lives there; what is run through it runs there
    std::stop_source m_stop;
    std::mutex m_mutex; // of what follows
    std::optional<PgTarget> m_target;
    std::map<Symbol, MarketDigits> m_digits;
};

} // namespace tidemark
