#include "e2e/watched_test.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

namespace {

const QString btc = QStringLiteral("BTCUSDT");
const QString exportTitle = QStringLiteral("Export trades");

} // namespace

// The three things people use the desktop for, by mouse alone: watch prices, pick a moment, export minutes. Where a person
// would look for a place to click, the test asks the accessibility tree.
class TestHands : public WatchedTest {
    Q_OBJECT

private Q_SLOTS:
    void watchesPrices();
    void picksAMoment();
    void exportsMinutes();

private:
    // At its middle, or at another share of its width.
    [[nodiscard]] bool click(const std::optional<AccessibleNode> &node, double share = 0.5) const;
    [[nodiscard]] bool save() const; // in the dialog that asks for a file
};

bool TestHands::click(const std::optional<AccessibleNode> &node, double share) const
{
    const auto place = node ? node->place() : QRect();
    if (!place.isEmpty())
        m_desktop->screen().click({place.left() + int(share * place.width()), place.center().y()});
    return !place.isEmpty();
}

// A click on a market in the list, and its prices are the ones that are told below.
void TestHands::watchesPrices()
{
    for (const auto &symbol : {QStringLiteral("ETHUSDT"), btc}) {
        const auto cell = [&] {
            const auto markets = m_desktop->find(QStringLiteral("table"), QStringLiteral("Markets"));
            return markets ? markets->find(QStringLiteral("cell"), symbol) : std::nullopt;
        };
        AWAIT_VERIFY2(click(cell()) && m_desktop->watches(symbol),
                      m_desktop->sight(QStringLiteral("the windows are not those of ") + symbol), answerMs);
    }
    QString told;
    const auto isRecorded = [&] { return m_desktop->isRecorded(btc, told = m_desktop->chartText(btc)); };
    AWAIT_VERIFY2(isRecorded(),
                  m_desktop->sight(QStringLiteral("no trade is recorded as the chart tells it: “%1”").arg(told)), answerMs);
}

// A click into the chart, and History tells that moment as the command line does.
void TestHands::picksAMoment()
{
    const auto isOpen = [this] { return !m_desktop->second().isEmpty(); };
    // Two clicks in a row would be a double-click, which means something else. The minutes around an early moment are over.
    const auto picks = [&] { return click(m_desktop->chartOf(btc), 0.25) && comesTrue(isOpen, answerMs / 4); };
    AWAIT_VERIFY2(picks(),
                  m_desktop->sight(QStringLiteral("the chart's description was “%1”").arg(m_desktop->chartText(btc))), answerMs);
    AWAIT_VERIFY2(!m_desktop->toldPrice().isEmpty(),
                  m_desktop->sight(QStringLiteral("no price is told of ") + m_desktop->second()), answerMs);
    AWAIT_COMPARE(m_desktop->toldPrice(), m_desktop->recordedPrice(btc), answerMs);
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
    AWAIT_VERIFY2(m_desktop->isWholeUntil(btc, *ends), QStringLiteral("the range ends at ") + m_desktop->to(), 90'000);
    const auto asks = [this] {
        return m_desktop->screen().hasWindow(exportTitle)
            || (click(m_desktop->find(QStringLiteral("push button"), QStringLiteral("Export…")))
                && m_desktop->screen().hasWindow(exportTitle));
    };
    AWAIT_VERIFY2(asks(),
                  m_desktop->sight(QStringLiteral("no window “%1” opens").arg(exportTitle)), answerMs);
    // Where the window manager has just moved it, a click goes beside the button.
    const auto isGone = [this] { return !m_desktop->screen().hasWindow(exportTitle); };
    const auto isSaved = [&] { return isGone() || (save() && comesTrue(isGone, answerMs / 4)); };
    AWAIT_VERIFY2(isSaved(),
                  m_desktop->sight(QStringLiteral("it has no button “Save”")), answerMs);
    AWAIT_VERIFY2(m_desktop->writtenFile().count('\n') > 100,
                  m_desktop->sight(QStringLiteral("the file was “%1”").arg(QString::fromUtf8(m_desktop->writtenFile().left(200)))), answerMs);
    const auto expected = m_desktop->recordedFile(btc);
    AWAIT_COMPARE(m_desktop->writtenFile(), expected, answerMs);
    QCOMPARE(m_desktop->end(), 0);
}

TIDEMARK_TEST(TestHands, QCoreApplication)
#include "tst_hands.moc"
