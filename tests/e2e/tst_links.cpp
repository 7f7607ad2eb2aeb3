#include "e2e/watched_test.h"
#include "support/await.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const QString btc = QStringLiteral("BTCUSDT");
const QString eth = QStringLiteral("ETHUSDT");
const QString mainTitle = QStringLiteral("Tidemark");
const QString tickerTitle = QStringLiteral("Mini ticker");

// "2024-08-09 00:01:02", as the field shows it.
QString fieldOf(Timestamp moment)
{
    return toIsoString(moment).left(19).replace(QLatin1Char('T'), QLatin1Char(' '));
}

} // namespace

// Links to moments, bookmarks, a chart's own window and the mini ticker: by keys alone, and heard.
class TestLinks : public WatchedTest {
    Q_OBJECT

private Q_SLOTS:
    void theRunningWindowShowsALink();
    void aBrokenLinkIsRefused_data();
    void aBrokenLinkIsRefused();
    void copiedAndPasted();
    void bookmarked();
    void aChartsOwnWindow();
    void theMiniTicker();
    void bothComeBack();

private:
    void press(const QString &key) const { m_desktop->screen().press({key}); }
    [[nodiscard]] bool has(const char *role, const QString &name) const { return m_desktop->find(QString::fromLatin1(role), name).has_value(); }
    [[nodiscard]] bool isFocused(const char *role, const QString &name) const
    {
        const auto node = m_desktop->find(QString::fromLatin1(role), name);
        return node && node->is(AccessibleState::Focused);
    }
    [[nodiscard]] bool hasCell(const QString &table, const QString &words) const
    {
        const auto node = m_desktop->find(QStringLiteral("table"), table);
        return node && node->find([&](const AccessibleNode &cell) { return cell.name().contains(words); });
    }
    [[nodiscard]] Timestamp past() const { return std::chrono::floor<std::chrono::seconds>(wallClock() - WatchedDesktop::past / 2); }
};

void TestLinks::theRunningWindowShowsALink()
{
    const auto windows = m_desktop->windows().size();
    const auto moment = past();
    const auto answer = m_desktop->startBeside({QStringLiteral("tidemark:%1/%2").arg(eth, toIsoString(moment))});
    QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    QVERIFY2(answer.messages.contains("runs already"), answer.messages.constData());
    AWAIT_COMPARE(m_desktop->second(), fieldOf(moment), answerMs);
    AWAIT_VERIFY2(!m_desktop->toldPrice().isEmpty(), m_desktop->sight(QStringLiteral("no price is told")), answerMs);
    AWAIT_COMPARE(m_desktop->toldPrice(), m_desktop->recordedPrice(eth), answerMs);
    QCOMPARE(m_desktop->windows().size(), windows);
}

void TestLinks::aBrokenLinkIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("another scheme") << QStringList{QStringLiteral("https://ann:hunter2@example.org/")} << QByteArray("not a link");
    QTest::newRow("no time") << QStringList{QStringLiteral("tidemark:BTCUSDT/hunter2")} << QByteArray("cannot be read");
    QTest::newRow("no market") << QStringList{QStringLiteral("tidemark:hunter2@/2024-08-08")} << QByteArray("no market");
    QTest::newRow("huge") << QStringList{QStringLiteral("tidemark:BTCUSDT/") + QString(100'000, QLatin1Char('9'))} << QByteArray("longer");
    QTest::newRow("two") << QStringList{QStringLiteral("tidemark:BTCUSDT/2024-08-08"), QStringLiteral("tidemark:BTCUSDT/2024-08-09")} << QByteArray("One link");
    QTest::newRow("a word") << QStringList{QStringLiteral("hunter2")} << QByteArray("--help");
}

void TestLinks::aBrokenLinkIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const auto second = m_desktop->second();
    const auto answer = m_desktop->startBeside(arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.messages.contains(words), answer.messages.constData());
    QVERIFY2(!answer.messages.contains("hunter2"), answer.messages.constData());
    QVERIFY(answer.messages.size() < 400);
    QCOMPARE(m_desktop->second(), second);
}

// From History's moment, and back to it from another tab.
void TestLinks::copiedAndPasted()
{
    const auto second = m_desktop->second();
    press(QStringLiteral("ctrl+shift+c"));
    AWAIT_VERIFY2(has("label", QStringLiteral("The link to this moment was copied.")), m_desktop->sight(QStringLiteral("nothing was copied")), answerMs);
    press(QStringLiteral("ctrl+g"));
    m_desktop->screen().type(fieldOf(past() - 60s));
    press(QStringLiteral("Return"));
    AWAIT_VERIFY(!m_desktop->second().isEmpty() && m_desktop->second() != second, answerMs);
    press(QStringLiteral("ctrl+3"));
    press(QStringLiteral("ctrl+v"));
    AWAIT_COMPARE(m_desktop->second(), second, answerMs);
}

// Given a word, listed, renamed, exported, opened, deleted.
void TestLinks::bookmarked()
{
    const auto second = m_desktop->second();
    press(QStringLiteral("ctrl+b"));
    AWAIT_VERIFY2(isFocused("text", QStringLiteral("Word")), m_desktop->sight(QStringLiteral("no word can be typed")), answerMs);
    m_desktop->screen().type(QStringLiteral("the low"));
    press(QStringLiteral("Return"));
    AWAIT_VERIFY(contentOf(m_desktop->dataFile(QStringLiteral("bookmarks.json"))).contains("the low"), answerMs);
    AWAIT_VERIFY(m_desktop->screen().hasKeys(mainTitle), answerMs);
    press(QStringLiteral("ctrl+shift+b"));
    const auto table = QStringLiteral("Bookmarks");
    AWAIT_VERIFY2(hasCell(table, QStringLiteral("the low")), m_desktop->sight(QStringLiteral("it is not listed")), answerMs);
    AWAIT_VERIFY(m_desktop->screen().hasKeys(table), answerMs);
    press(QStringLiteral("F2"));
    m_desktop->screen().type(QStringLiteral("lowest"));
    press(QStringLiteral("Return"));
    AWAIT_VERIFY2(hasCell(table, QStringLiteral("lowest")), m_desktop->sight(QStringLiteral("it is not renamed")), answerMs);
    press(QStringLiteral("alt+e"));
    AWAIT_VERIFY(m_desktop->screen().hasKeys(QStringLiteral("Export the bookmarks")), answerMs);
    press(QStringLiteral("Return"));
    AWAIT_VERIFY2(m_desktop->writtenFile().contains(",lowest,tidemark:ETHUSDT/"), QString::fromUtf8(m_desktop->writtenFile()), answerMs);
    AWAIT_VERIFY(m_desktop->screen().hasKeys(table), answerMs);
    press(QStringLiteral("Escape"));
    AWAIT_VERIFY(!has("table", table) && m_desktop->screen().hasKeys(mainTitle), answerMs);
    press(QStringLiteral("ctrl+g"));
    m_desktop->screen().type(fieldOf(past() - 90s));
    press(QStringLiteral("Return"));
    press(QStringLiteral("ctrl+shift+b"));
    AWAIT_VERIFY2(isFocused("table", table) || has("table", table), m_desktop->sight(QStringLiteral("there is no list")), answerMs);
    AWAIT_VERIFY(m_desktop->screen().hasKeys(table), answerMs);
    press(QStringLiteral("alt+o"));
    AWAIT_COMPARE(m_desktop->second(), second, answerMs);
    AWAIT_VERIFY(m_desktop->screen().hasKeys(mainTitle), answerMs);
    press(QStringLiteral("ctrl+shift+b"));
    AWAIT_VERIFY(hasCell(table, QStringLiteral("lowest")) && m_desktop->screen().hasKeys(table), answerMs);
    press(QStringLiteral("alt+d"));
    AWAIT_VERIFY2(!hasCell(table, QStringLiteral("lowest")), m_desktop->sight(QStringLiteral("it is still listed")), answerMs);
    AWAIT_VERIFY(!contentOf(m_desktop->dataFile(QStringLiteral("bookmarks.json"))).contains("lowest"), answerMs);
    press(QStringLiteral("Escape"));
    AWAIT_VERIFY(!has("table", table) && m_desktop->screen().hasKeys(mainTitle), answerMs);
}

void TestLinks::aChartsOwnWindow()
{
    press(QStringLiteral("ctrl+1"));
    const auto reaches = [this] {
        for (const auto &market : {btc, eth}) {
            const auto chart = m_desktop->chartOf(market);
            if (chart && chart->is(AccessibleState::Focused))
                return true;
        }
        press(QStringLiteral("ctrl+n")); // from the tabs F6 leads nowhere
        press(QStringLiteral("F6"));
        return false;
    };
    AWAIT_VERIFY2(reaches(), m_desktop->focus(), answerMs);
    const auto name = QStringLiteral("Chart window of ");
    const auto windowOf = [&]() -> std::optional<AccessibleNode> {
        for (const auto &window : m_desktop->windows()) {
            if (window.name().startsWith(name))
                return window;
        }
        return {};
    };
    press(QStringLiteral("ctrl+shift+w"));
    AWAIT_VERIFY2(windowOf().has_value(), m_desktop->sight(QStringLiteral("there is no such window")), answerMs);
    const auto market = windowOf()->name().mid(name.size());
    QVERIFY2(market == btc || market == eth, qPrintable(market));
    QString told;
    const auto isRecorded = [&] { return m_desktop->isRecorded(market, told = m_desktop->chartText(market)); };
    AWAIT_VERIFY2(m_desktop->screen().hasKeys(market), m_desktop->focus(), answerMs);
    press(QStringLiteral("shift+Left")); // the keys are its own
    AWAIT_VERIFY2(isRecorded() && !told.startsWith(QStringLiteral("Newest price ")), told, answerMs);
    press(QStringLiteral("Escape"));
    press(QStringLiteral("ctrl+w"));
    AWAIT_VERIFY2(!windowOf() && m_desktop->chartOf(market), m_desktop->sight(QStringLiteral("it did not come back")), answerMs);
    AWAIT_VERIFY2(reaches(), m_desktop->focus(), answerMs); // once the main window has it again
    press(QStringLiteral("ctrl+shift+w"));
    AWAIT_VERIFY2(windowOf().has_value(), m_desktop->sight(QStringLiteral("there is no such window")), answerMs);
}

void TestLinks::theMiniTicker()
{
    press(QStringLiteral("alt+Tab")); // back to the main window
    const auto opens = [this] {
        press(QStringLiteral("ctrl+t"));
        return comesTrue([this] { return m_desktop->screen().hasWindow(tickerTitle); }, answerMs / 4);
    };
    AWAIT_VERIFY2(opens(), m_desktop->sight(QStringLiteral("there is no ticker")), answerMs);
    for (const auto &market : {btc, eth})
        AWAIT_VERIFY2(hasCell(tickerTitle, market), m_desktop->sight(market + QStringLiteral(" is not told")), answerMs);
    AWAIT_VERIFY2(hasCell(tickerTitle, QStringLiteral("%")), m_desktop->sight(QStringLiteral("no change is told")), answerMs);
}

// And with a link, where no window runs, the new one shows it.
void TestLinks::bothComeBack()
{
    const auto moment = past();
    m_desktop->restart({QStringLiteral("tidemark:%1/%2").arg(eth, toIsoString(moment))});
    AWAIT_VERIFY2(m_desktop->screen().hasWindow(tickerTitle), m_desktop->standing(), 2 * answerMs);
    const auto hasChart = [this] {
        const auto windows = m_desktop->windows();
        return std::any_of(windows.begin(), windows.end(), [](const AccessibleNode &window) { return window.name().startsWith(QStringLiteral("Chart window of ")); });
    };
    AWAIT_VERIFY2(hasChart(), m_desktop->sight(QStringLiteral("the chart's window is gone")), answerMs);
    AWAIT_COMPARE(m_desktop->second(), fieldOf(moment), 2 * answerMs);
    AWAIT_VERIFY2(!m_desktop->toldPrice().isEmpty() && m_desktop->toldPrice() == m_desktop->recordedPrice(eth), m_desktop->sight(QStringLiteral("told is “%1”").arg(m_desktop->toldPrice())), 2 * answerMs);
    QCOMPARE(m_desktop->end(), 0); // and all of them go with the program
}

TIDEMARK_TEST(TestLinks, QCoreApplication)
#include "tst_links.moc"
