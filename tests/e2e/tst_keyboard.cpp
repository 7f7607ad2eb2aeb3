#include "e2e/watched_desktop.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 90'000;
constexpr int answerMs = 20'000; // of the window to a key
constexpr int mostTabs = 60;     // to come to any place of a tab
const QString btc = QStringLiteral("BTCUSDT");
const QString eth = QStringLiteral("ETHUSDT");

} // namespace

// The three things people use the desktop for, by keyboard alone: watch prices, pick a moment, export a minute. What a
// person would see of it the test hears over the accessibility tree.
class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desktop.reset(); }
    void watchesPrices();
    void picksAMoment();
    void exportsAMinute();

private:
    // Tab until it has the focus, as often as it takes.
    [[nodiscard]] bool reach(const std::function<std::optional<AccessibleNode>()> &place) const;
    void press(const QString &key) const { m_desktop->screen().press({key}); }

    std::unique_ptr<WatchedDesktop> m_desktop;
};

void TestKeyboard::initTestCase()
{
    if (const auto hindrance = WatchedDesktop::hindrance(); !hindrance.isEmpty())
        QSKIP(qPrintable(hindrance));
    m_desktop = std::make_unique<WatchedDesktop>();
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->hasItsHour(), 2 * patienceMs);
}

bool TestKeyboard::reach(const std::function<std::optional<AccessibleNode>()> &place) const
{
    const auto isThere = [&] {
        const auto node = place();
        return node && node->is(AccessibleState::Focused);
    };
    for (int tabs = 0; tabs < mostTabs && !isThere(); ++tabs)
        press(QStringLiteral("Tab"));
    return isThere();
}

// To the list, and the marked market's prices are told; to its chart, and the value under the crosshair is.
void TestKeyboard::watchesPrices()
{
    press(QStringLiteral("ctrl+1"));
    QVERIFY(reach([this] { return m_desktop->find(QStringLiteral("table"), QStringLiteral("Markets")); }));
    press(QStringLiteral("Down"));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->watches(eth), answerMs);
    press(QStringLiteral("Up"));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->watches(btc), answerMs);
    const auto chart = [this] { return m_desktop->chartOf(btc); };
    QVERIFY(reach(chart));
    const QRegularExpression newest(QStringLiteral("^Newest price 6[0-9],[0-9]{3}\\.[0-9]{2} at "));
    QTRY_VERIFY_WITH_TIMEOUT(chart()->description().contains(newest), answerMs);
    press(QStringLiteral("shift+Left"));
    const QRegularExpression pointed(QStringLiteral("^6[0-9],[0-9]{3}\\.[0-9]{2} at [0-9-]+ [0-9:.]+ UTC"));
    QTRY_VERIFY2_WITH_TIMEOUT(chart()->description().contains(pointed), qPrintable(chart()->description()), answerMs);
}

// The crosshair's moment, a hundred trades back, and History tells its second as the command line does.
void TestKeyboard::picksAMoment()
{
    for (int tens = 0; tens < 10; ++tens)
        press(QStringLiteral("ctrl+Left"));
    press(QStringLiteral("Return"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->second().isEmpty() && !m_desktop->toldPrice().isEmpty(), answerMs);
    QCOMPARE(m_desktop->toldPrice(), m_desktop->recordedPrice(btc));
}

// One minute, an hour's quarter ago, into the file that the dialog proposes.
void TestKeyboard::exportsAMinute()
{
    const auto from = std::chrono::floor<std::chrono::minutes>(wallClock() - 15min);
    const auto fieldOf = [](Timestamp moment) { return toIsoString(moment).left(16).replace(QLatin1Char('T'), QLatin1Char(' ')); };
    for (const auto &[key, moment] : {std::pair(QStringLiteral("alt+f"), from), std::pair(QStringLiteral("alt+t"), from + 1min)}) {
        m_desktop->screen().press({key, QStringLiteral("Home")});
        m_desktop->screen().type(fieldOf(moment).remove(QRegularExpression(QStringLiteral("[^0-9]"))));
        press(QStringLiteral("Return"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->from(), fieldOf(from), answerMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->to(), fieldOf(from + 1min), answerMs);
    // There is nothing to export until the record has answered, so the keys are pressed until they are heard.
    const auto asks = [this] {
        press(QStringLiteral("ctrl+e"));
        return m_desktop->screen().hasWindow(QStringLiteral("Export trades to CSV"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(asks(), answerMs);
    press(QStringLiteral("Return"));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->writtenFile().count('\n') > 100, answerMs);
    const auto expected = m_desktop->recordedFile(btc);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->writtenFile(), expected, answerMs);
    QCOMPARE(m_desktop->end(), 0);
}

TIDEMARK_TEST(TestKeyboard, QCoreApplication)
#include "tst_keyboard.moc"
