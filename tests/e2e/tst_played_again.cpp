#include "e2e/watched_test.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const QString btc = QStringLiteral("BTCUSDT");
const QString replayed = QStringLiteral("Replay of BTCUSDT");
const QString newest = QStringLiteral("Newest price ");

} // namespace

// A past moment played again, by keyboard and by mouse, heard over the accessibility tree, while everything goes on being recorded.
class TestPlayedAgain : public WatchedTest {
    Q_OBJECT

private Q_SLOTS:
    void playsFromAChart();
    void standsAndSteps();
    void seeksByTheBar();
    void goesBackToLive();
    void playsFromHistoryByMouse();
    void recordingWentOn();

private:
    void press(const QString &key) const { m_desktop->screen().press({key}); }
    [[nodiscard]] std::optional<AccessibleNode> button(const QString &name) const { return m_desktop->find(QStringLiteral("push button"), name); }
    [[nodiscard]] std::optional<AccessibleNode> bar() const { return m_desktop->find(QStringLiteral("slider"), QStringLiteral("Moment of the day")); }
    [[nodiscard]] bool click(const std::optional<AccessibleNode> &node, double share = 0.5) const
    {
        const auto place = node ? node->place() : QRect();
        if (!place.isEmpty())
            m_desktop->screen().click({place.left() + int(share * place.width()), place.top() + std::min(12, place.height() / 2)});
        return !place.isEmpty();
    }
    // A recorded trade, earlier than a minute ago.
    [[nodiscard]] bool tellsThePast(QString &told) const
    {
        told = m_desktop->chartText(replayed);
        const auto moment = parseTimestamp(told.section(QStringLiteral(" at "), 1).left(23));
        return told.startsWith(newest) && m_desktop->isRecorded(btc, told) && moment.ok() && *moment < wallClock() - 1min;
    }
};

// From the crosshair, some hundred trades back; the title, the strip and the chart say what it is.
void TestPlayedAgain::playsFromAChart()
{
    press(QStringLiteral("ctrl+1"));
    const auto reaches = [this] {
        const auto chart = m_desktop->chartOf(btc);
        if (chart && chart->is(AccessibleState::Focused))
            return true;
        press(QStringLiteral("F6"));
        return false;
    };
    AWAIT_VERIFY2(reaches(), m_desktop->sight(QStringLiteral("the focus is on ") + m_desktop->focus()), answerMs);
    press(QStringLiteral("Home")); // the oldest there is in view
    press(QStringLiteral("p"));
    QString told;
    AWAIT_VERIFY2(tellsThePast(told), m_desktop->sight(QStringLiteral("the chart tells “%1”").arg(told)), 2 * answerMs);
    AWAIT_VERIFY(m_desktop->screen().hasWindow(QStringLiteral("Replay of ")), answerMs);
    AWAIT_VERIFY(bar() && button(QStringLiteral("Pause (Space)")) && button(QStringLiteral("Live")), answerMs);
}

void TestPlayedAgain::standsAndSteps()
{
    press(QStringLiteral("space"));
    AWAIT_VERIFY2(button(QStringLiteral("Go on (Space)")), m_desktop->sight(QStringLiteral("it does not stand")), answerMs);
    QString told;
    AWAIT_VERIFY2(tellsThePast(told), told, answerMs);
    for (const auto &key : {QStringLiteral("period"), QStringLiteral("alt+Right")}) {
        const auto last = told;
        press(key);
        AWAIT_VERIFY2(tellsThePast(told) && told.section(QStringLiteral(" at "), 1) >= last.section(QStringLiteral(" at "), 1) && told != last, told, answerMs);
    }
    const auto last = told;
    press(QStringLiteral("alt+Left"));
    press(QStringLiteral("comma"));
    AWAIT_VERIFY2(tellsThePast(told) && told.section(QStringLiteral(" at "), 1) < last.section(QStringLiteral(" at "), 1), told, answerMs);
}

// Before anything was recorded there is no price; the keys of the bar go by a minute.
void TestPlayedAgain::seeksByTheBar()
{
    const auto value = bar() ? bar()->value() : std::nullopt;
    QVERIFY(value);
    constexpr double secondsADay = 86'400; // half way back to the day's begin, at whatever hour this is
    AWAIT_VERIFY2(click(bar(), *value / secondsADay / 2), m_desktop->sight(QStringLiteral("there is no bar")), answerMs);
    const auto hasGone = [&] { return bar() && bar()->value() && *bar()->value() < *value; };
    AWAIT_VERIFY2(hasGone(), m_desktop->sight(QStringLiteral("it has not gone back")), answerMs);
    const auto hasNone = [this] {
        return m_desktop->chartText(replayed).contains(QStringLiteral("Nothing of BTCUSDT is recorded before this moment"));
    };
    AWAIT_VERIFY2(hasNone(), m_desktop->chartText(replayed), answerMs);
}

void TestPlayedAgain::goesBackToLive()
{
    press(QStringLiteral("Escape"));
    QString told;
    const auto isLive = [&] { return m_desktop->isRecorded(btc, told = m_desktop->chartText(btc)) && told.startsWith(newest); };
    AWAIT_VERIFY2(isLive(), m_desktop->sight(QStringLiteral("the chart tells “%1”").arg(told)), answerMs);
    AWAIT_VERIFY(!m_desktop->screen().hasWindow(QStringLiteral("Replay of ")), answerMs);
    AWAIT_VERIFY(!bar(), answerMs);
}

void TestPlayedAgain::playsFromHistoryByMouse()
{
    press(QStringLiteral("ctrl+2"));
    press(QStringLiteral("ctrl+g"));
    m_desktop->screen().type(QStringLiteral("5m ago"));
    press(QStringLiteral("Return"));
    AWAIT_VERIFY2(!m_desktop->toldPrice().isEmpty(), m_desktop->sight(QStringLiteral("no price is told of ") + m_desktop->second()), answerMs);
    AWAIT_VERIFY2(click(button(QStringLiteral("Play"))), m_desktop->sight(QStringLiteral("there is no button")), answerMs);
    QString told;
    AWAIT_VERIFY2(tellsThePast(told), m_desktop->sight(QStringLiteral("the chart tells “%1”").arg(told)), 2 * answerMs);
    AWAIT_VERIFY2(click(button(QStringLiteral("Pause (Space)"))), m_desktop->sight(QStringLiteral("there is no button")), answerMs);
    AWAIT_VERIFY2(button(QStringLiteral("Go on (Space)")), m_desktop->sight(QStringLiteral("it does not stand")), answerMs);
    AWAIT_VERIFY2(click(button(QStringLiteral("Live"))), m_desktop->sight(QStringLiteral("there is no button")), answerMs);
    AWAIT_VERIFY2(!bar(), m_desktop->sight(QStringLiteral("it is still replayed")), answerMs);
}

// All the while: one stretch of ids without a gap, of both markets.
void TestPlayedAgain::recordingWentOn()
{
    AWAIT_VERIFY2(m_desktop->hasItsPast(), m_desktop->standing(), answerMs);
    QCOMPARE(m_desktop->end(), 0);
}

TIDEMARK_TEST(TestPlayedAgain, QCoreApplication)
#include "tst_played_again.moc"
