#include "bench/event_probe.h"
#include "bench/long_record.h"
#include "bench/measurement.h"
#include "desktop/live_frames.h"
#include "session/played_record.h"
#include "ui/main_window.h"
#include "ui/replay/live_stage.h"
#include "ui/theme.h"

#include <QApplication>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

using Monotonic = std::chrono::steady_clock;

constexpr double wantedStart = 300; // ms
constexpr double wantedDelay = 16;

[[nodiscard]] QString wordOf(bool isMet)
{
    return isMet ? QStringLiteral("met") : QStringLiteral("MISSED");
}

// The window and its replay, as the program puts them together.
class Player {
public:
    explicit Player(const PgTarget &target)
        : m_port(target), m_window(m_port, {{LongRecord::market(), Symbol::fromText(u"ETHUSDT").value()}, false, {}, {}}),
          m_frames(m_port.desk().frames(), m_window, [this](const LiveUpdate &update) { take(update); }, LiveFrames::replayPace)
    {
        m_window.resize(1'880, 860);
        m_window.show();
    }

    // From the wish to the first picture, and to the first with a trade that is replayed, in ms.
    struct Times {
        double first = 0;
        double traded = 0;
    };
    [[nodiscard]] Times play(Timestamp moment, double speed)
    {
        m_from = moment;
        m_shown = m_told = 0;
        m_first = m_traded = std::nullopt;
        const auto began = Monotonic::now();
        stage().play(LongRecord::market(), moment);
        m_port.desk().setSpeed(speed);
        while (!m_traded)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        const auto since = [began](Monotonic::time_point then) { return std::chrono::duration<double, std::milli>(then - began).count(); };
        return {since(*m_first), since(*m_traded)};
    }
    void leave() { stage().leave(); }
    void pause() { m_port.desk().setRunning(false); }
    [[nodiscard]] std::int64_t shown() const { return m_shown; } // trades that the window was given
    [[nodiscard]] std::int64_t told() const { return m_told; }   // that the replay counted
    [[nodiscard]] Timestamp now() const { return m_now; }

private:
    [[nodiscard]] LiveStage &stage() { return *m_window.findChild<LiveStage *>(); }
    void take(const LiveUpdate &update)
    {
        stage().showUpdate(update);
        if (!update.replay || update.markets.empty())
            return;
        m_shown += std::count_if(update.trades.begin(), update.trades.end(), [this](const Trade &trade) { return trade.tradedAt >= m_from; });
        m_told = update.replay->trades;
        m_now = update.exchangeNow;
        if (!m_first) {
            (void)m_window.grab(); // painted
            m_first = Monotonic::now();
        }
        if (!m_traded && m_told > 0)
            m_traded = Monotonic::now();
    }

    PlayedRecord m_port;
    MainWindow m_window;
    LiveFrames m_frames;
    std::optional<Monotonic::time_point> m_first;
    std::optional<Monotonic::time_point> m_traded;
    Timestamp m_from;
    Timestamp m_now;
    std::int64_t m_shown = 0;
    std::int64_t m_told = 0;
};

void measureStarts(Player &player, const QString &name, std::chrono::microseconds whole)
{
    constexpr int starts = 40;
    std::mt19937_64 random(1);
    std::vector<double> firsts;
    std::vector<double> traded;
    for (int i = 0; i < starts; ++i) {
        const auto minute = std::int64_t(random() % std::uint64_t(whole / 1min - 2));
        const auto times = player.play(LongRecord::begins + minute * 1min, 1);
        firsts.push_back(times.first);
        traded.push_back(times.traded);
        player.leave();
        QCoreApplication::processEvents();
    }
    const auto worst = quantile(firsts, 0.99);
    say(QStringLiteral("  %1 first frame p50 %2 p99 %3 ms   with a replayed trade p50 %4 p99 %5 ms   (the first wanted below %6 ms: %7)")
            .arg(name, -8).arg(median(firsts), 0, 'f', 0).arg(worst, 0, 'f', 0).arg(median(traded), 0, 'f', 0).arg(quantile(traded, 0.99), 0, 'f', 0)
            .arg(wantedStart, 0, 'f', 0).arg(wordOf(worst < wantedStart)));
}

void measureBusyHour(Player &player, Timestamp begins, int busy, std::chrono::seconds length)
{
    constexpr double speed = 100;
    (void)player.play(begins, speed);
    const auto delays = delaysWhile(length);
    tellDelays(QStringLiteral("an event waits at 100×"), delays, QStringLiteral("(wanted p99 below %1 ms: %2)").arg(wantedDelay, 0, 'f', 0).arg(wordOf(quantile(delays, 0.99) < wantedDelay)));
    player.pause();
    (void)delaysWhile(1s);
    const auto passed = std::chrono::duration<double>(player.now() - begins).count();
    say(QStringLiteral("  %1 trades shown of %2 counted; %3 s of that hour were played, so %4 are due: %5")
            .arg(player.shown()).arg(player.told()).arg(passed, 0, 'f', 1).arg(std::int64_t(passed * busy / 3600))
            .arg(player.shown() == player.told() ? QStringLiteral("none is left out") : QStringLiteral("SOME ARE LEFT OUT")));
    player.leave();
}

} // namespace

// How soon a past moment is played, plain and packed, and how long the window's event loop is held while a busy hour is. `--trades N`: of a record
// of N million trades.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const auto arguments = QCoreApplication::arguments();
    const auto scale = Scale::fromArguments(arguments);
    const auto named = arguments.indexOf(QStringLiteral("--trades"));
    const int millions = named < 0 ? 0 : arguments.value(named + 1).toInt();
    require(named < 0 || (millions > 0 && millions <= 2'000), QStringLiteral("--trades is followed by how many millions of trades the record has, at most 2000"));
    const auto trades = named < 0 ? scale.pick(30'000'000, 1'500'000) : 1'000'000 * millions;
    const auto busy = std::min(scale.pick(1'500'000, 300'000), trades / 2);
    const TestServer server;
    const auto hour = LongRecord::busyHour(trades, busy);
    const std::chrono::microseconds whole = hour - LongRecord::begins;
    sayHeading(QStringLiteral("A replay of one of %1 trades, %2 of them within one hour").arg(trades).arg(busy));
    {
        const TestDatabase plain(server);
        LongRecord(plain).fill(trades, busy);
        Player player(plain.target());
        measureStarts(player, QStringLiteral("plain"), whole);
        measureBusyHour(player, hour, busy, std::chrono::seconds(scale.pick(20, 8)));
    }
    {
        const TestDatabase packed(server);
        LongRecord(packed).fill(trades, busy, LongRecord::Form::Packed);
        Player player(packed.target());
        measureStarts(player, QStringLiteral("packed"), whole);
    }
    say(QStringLiteral("  resident memory %1 MB").arg(residentMegabytes(), 0, 'f', 0));
    return 0;
}
