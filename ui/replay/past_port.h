#pragma once

#include "core/chart_values.h"
#include "core/live_values.h"
#include "core/record_port.h"

#include <functional>
#include <list>

namespace tidemark {

// The record as it was at a past moment, for a page that shows that moment: nothing that was traded later is answered. What does not
// depend on the moment is handed on. GUI thread.
class PastPort final : public RecordPort {
    Q_OBJECT

public:
    // The port outlives it.
    explicit PastPort(RecordPort &port, QObject *parent = nullptr);
    ~PastPort() override;

    void setNow(Timestamp now) { m_now = now; }
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void fetchGap(const Symbol &symbol, IdRange ids) override { m_port.fetchGap(symbol, ids); }
    void skipGap(const Symbol &symbol, IdRange ids) override { m_port.skipGap(symbol, ids); }
    void stopUpkeep(bool isStopped) override { m_port.stopUpkeep(isStopped); }

protected:
    void put(std::shared_ptr<Inquiry> inquiry) override;

private:
    using OfChart = std::shared_ptr<InquiryAbout<ChartQuestion>>;
    using OfCandles = std::shared_ptr<InquiryAbout<ExchangeCandlesQuestion>>;

    void askChart(const OfChart &inquiry);
    void askCandles(const OfCandles &inquiry);
    void later(std::function<void()> settle);
    void keep(std::shared_ptr<Inquiry> inquiry, Asked asked);

    // Asked in somebody's stead: withdrawn with what that one asked.
    struct Passed {
        std::shared_ptr<Asked> asked;
        std::unique_ptr<std::stop_callback<std::function<void()>>> withdrawal;
    };
    RecordPort &m_port;
    Timestamp m_now;
    std::list<Passed> m_passed;
};

} // namespace tidemark
