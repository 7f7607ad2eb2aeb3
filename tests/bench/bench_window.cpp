#include "bench/event_probe.h"
#include "bench/made_trades.h"
#include "bench/measurement.h"
#include "desktop/live_frames.h"
#include "session/mailbox.h"
#include "session/market_tracker.h"
#include "support/scripted_port.h"
#include "ui/main_window.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QThread>

#include <map>
#include <thread>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

using Monotonic = std::chrono::steady_clock;

constexpr int tradesPerSecond = 50'000;
constexpr auto postEvery = 50ms; // as the recorder does at this rate

// Does to the mailbox what the recorder's exchange thread does at this rate: trades of now, and where their markets stand.
class Feeder : public QThread {
public:
    Feeder(Mailbox &mailbox, const std::vector<Symbol> &symbols) : m_mailbox(mailbox)
    {
        for (const auto &symbol : symbols)
            m_markets.try_emplace(symbol, symbol);
    }
    ~Feeder() override
    {
        requestInterruption();
        wait();
    }

protected:
    void run() override
    {
        auto due = Monotonic::now();
        while (!isInterruptionRequested()) {
            post();
            due += postEvery;
            std::this_thread::sleep_until(due);
        }
    }

private:
    void post()
    {
        constexpr int count = int(tradesPerSecond * postEvery / 1s);
        auto trades = makeTrades(count);
        const auto now = wallClock();
        for (std::size_t i = 0; i < trades.size(); ++i) {
            auto &trade = trades[i];
            auto &market = m_markets.at(trade.symbol);
            trade.id = market.nextId++;
            trade.tradedAt = now - std::chrono::microseconds(postEvery) * int(trades.size() - i) / int(trades.size());
            (void)market.tracker.add(trade);
        }
        LiveUpdate update{.exchangeNow = now, .trades = std::move(trades), .markets = {}, .status = {}};
        update.receivedAt = Monotonic::now();
        for (const auto &[symbol, market] : m_markets)
            update.markets.push_back(market.tracker.pulse(now));
        m_mailbox.post(std::move(update));
    }

    struct Market {
        explicit Market(const Symbol &symbol) : tracker(symbol) {}
        MarketTracker tracker;
        std::int64_t nextId = 1;
    };

    Mailbox &m_mailbox;
    std::map<Symbol, Market> m_markets;
};

} // namespace

// How long the window's event loop is held while 50,000 trades a second arrive and two charts are visible.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // painted by the same raster engine, with nothing of a screen's own
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const std::chrono::seconds length(scale.pick(30, 8));
    const auto symbols = Symbol::listFromText(u"BTCUSDT,ETHUSDT").value();
    test::ScriptedPort port; // nobody answers
    MainWindow window(port, {symbols, false, {}, {}});
    Mailbox mailbox;
    const LiveFrames frames(mailbox, window);
    window.resize(1'880, 860); // two charts of about 600 × 400 beside the list
    window.show();
    sayHeading(QStringLiteral("The window at %1 trades a second, two charts, %2 s").arg(tradesPerSecond).arg(length.count()));
    tellDelays(QStringLiteral("an event waits, no trades"), delaysWhile(std::chrono::seconds(3)), {});
    Feeder feeder(mailbox, symbols);
    feeder.start();
    tellDelays(QStringLiteral("an event waits"), delaysWhile(length), QStringLiteral("(wanted p99 below 16 ms, most 50 ms)"));
    say(QStringLiteral("  resident memory            %1 MB").arg(residentMegabytes(), 0, 'f', 0));
    return 0;
}
