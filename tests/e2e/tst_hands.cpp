#include "e2e/watched_desktop.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 90'000;
constexpr int answerMs = 20'000; // of the window to a hand
const QString exportTitle = QStringLiteral("Export trades to CSV");

} // namespace

// The three things people use the desktop for, by mouse alone: watch prices, pick a moment, export minutes. Where a person
// would look for a place to click, the test asks the accessibility tree.
class TestHands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desktop.reset(); }
    void watchesPrices();
    void picksAMoment();
    void exportsMinutes();

private:
    [[nodiscard]] bool click(const std::optional<AccessibleNode> &node) const;
    [[nodiscard]] bool save() const; // in the dialog that asks for a file

    std::unique_ptr<WatchedDesktop> m_desktop;
};

void TestHands::initTestCase()
{
    if (const auto hindrance = WatchedDesktop::hindrance(); !hindrance.isEmpty())
        QSKIP(qPrintable(hindrance));
    m_desktop = std::make_unique<WatchedDesktop>();
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->hasItsHour(), 2 * patienceMs);
}

bool TestHands::click(const std::optional<AccessibleNode> &node) const
{
    const auto place = node ? node->place() : QRect();
    if (!place.isEmpty())
        m_desktop->screen().click(place.center());
    return !place.isEmpty();
}

// A click on a market in the list, and its prices are the ones that are told below.
void TestHands::watchesPrices()
{
    for (const auto &symbol : {QStringLiteral("ETHUSDT"), QStringLiteral("BTCUSDT")}) {
        const auto cell = [&] {
            const auto markets = m_desktop->find(QStringLiteral("table"), QStringLiteral("Markets"));
            return markets ? markets->find(QStringLiteral("cell"), symbol) : std::nullopt;
        };
        QTRY_VERIFY_WITH_TIMEOUT(click(cell()) && m_desktop->watches(symbol), patienceMs);
    }
    const QRegularExpression price(QStringLiteral("6[0-9],[0-9]{3}\\."));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->chartOf(QStringLiteral("BTCUSDT"))->description().contains(price), patienceMs);
}

// A click into the chart, and History tells that moment as the command line does.
void TestHands::picksAMoment()
{
    const auto isOpen = [this] { return !m_desktop->second().isEmpty(); };
    // Two clicks in a row would be a double-click, which means something else.
    const auto picks = [&] { return click(m_desktop->chartOf(QStringLiteral("BTCUSDT"))) && QTest::qWaitFor(isOpen, answerMs); };
    QTRY_VERIFY_WITH_TIMEOUT(picks(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->toldPrice().isEmpty(), patienceMs);
    QCOMPARE(m_desktop->toldPrice(), m_desktop->recordedPrice(QStringLiteral("BTCUSDT")));
}

bool TestHands::save() const
{
    for (const auto &window : m_desktop->windows()) {
        if (window.name().contains(exportTitle))
            return click(window.find(QStringLiteral("push button"), QStringLiteral("Save")));
    }
    return false;
}

// The minutes around the picked moment, into the file that the dialog proposes.
void TestHands::exportsMinutes()
{
    // They are over, and all of them are stored.
    const auto ends = parseTimestamp(isoOfField(m_desktop->to()));
    QVERIFY(ends);
    QTRY_VERIFY_WITH_TIMEOUT(wallClock() > *ends + 3s, patienceMs);
    const auto asks = [this] {
        return m_desktop->screen().hasWindow(exportTitle)
            || (click(m_desktop->find(QStringLiteral("push button"), QStringLiteral("Export CSV…")))
                && m_desktop->screen().hasWindow(exportTitle));
    };
    QTRY_VERIFY_WITH_TIMEOUT(asks(), patienceMs);
    // Once: a QTRY_ would look for the button again, which has gone with its dialog.
    QVERIFY(QTest::qWaitFor([this] { return save(); }, patienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->writtenFile().count('\n') > 100, patienceMs);
    const auto expected = m_desktop->recordedFile(QStringLiteral("BTCUSDT"));
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->writtenFile(), expected, patienceMs);
    QCOMPARE(m_desktop->end(), 0);
}

TIDEMARK_TEST(TestHands, QCoreApplication)
#include "tst_hands.moc"
