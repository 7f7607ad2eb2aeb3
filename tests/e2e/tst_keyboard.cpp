#include "e2e/watched_test.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const QString btc = QStringLiteral("BTCUSDT");
const QString eth = QStringLiteral("ETHUSDT");
const QString mainTitle = QStringLiteral("Tidemark");

} // namespace

// What people use the desktop for, by keyboard alone: watch prices, look over all markets, pick a moment, export a minute. What a
// person would see of it the test hears over the accessibility tree.
class TestKeyboard : public WatchedTest {
    Q_OBJECT

private Q_SLOTS:
    void watchesPrices();
    void picksAMoment();
    void comparesAllMarkets();
    void searchesTheTrades();
    void filtersTheTape();
    void looksOverTheBoard();
    void recordsByRule();
    void opensTheSettingsAgain();
    void backsUpTheRecord();
    void exportsAMinute();

private:
    // Whether it has the focus; if not, Tab.
    [[nodiscard]] bool reaches(const std::function<std::optional<AccessibleNode>()> &place) const;
    void press(const QString &key) const { m_desktop->screen().press({key}); }
    [[nodiscard]] bool hasFocus(const char *role, const char *name) const
    {
        const auto node = m_desktop->find(QString::fromLatin1(role), QString::fromLatin1(name));
        return node && node->is(AccessibleState::Focused);
    }
    // The settings, so many pages down.
    void openSettings(int pagesDown) const;
    void closeSettings() const;
};

bool TestKeyboard::reaches(const std::function<std::optional<AccessibleNode>()> &place) const
{
    const auto node = place();
    if (node && node->is(AccessibleState::Focused))
        return true;
    press(QStringLiteral("Tab"));
    return false;
}

// To the list, and the marked market's prices are told; to its chart, and the value under the crosshair is.
void TestKeyboard::watchesPrices()
{
    press(QStringLiteral("ctrl+1"));
    const auto markets = [this] { return m_desktop->find(QStringLiteral("table"), QStringLiteral("Markets")); };
    AWAIT_VERIFY2(reaches(markets), m_desktop->sight(QStringLiteral("the focus is on ") + m_desktop->focus()), answerMs);
    press(QStringLiteral("Down"));
    AWAIT_VERIFY2(m_desktop->watches(eth),
                  m_desktop->sight(QStringLiteral("the windows are not those of ") + eth), answerMs);
    press(QStringLiteral("Up"));
    AWAIT_VERIFY2(m_desktop->watches(btc),
                  m_desktop->sight(QStringLiteral("the windows are not those of ") + btc), answerMs);
    AWAIT_VERIFY2(reaches([this] { return m_desktop->chartOf(btc); }),
                  m_desktop->sight(QStringLiteral("the focus is on ") + m_desktop->focus()), answerMs);
    const auto newest = QStringLiteral("Newest price ");
    QString told;
    const auto isRecorded = [&] { return m_desktop->isRecorded(btc, told = m_desktop->chartText(btc)); };
    AWAIT_VERIFY2(isRecorded() && told.startsWith(newest),
                  m_desktop->sight(QStringLiteral("it is no such trade, or not recorded, what the chart tells: “%1”").arg(told)), answerMs);
    press(QStringLiteral("shift+Left"));
    AWAIT_VERIFY2(isRecorded() && !told.startsWith(newest),
                  m_desktop->sight(QStringLiteral("it is no such trade, or not recorded, what the chart tells: “%1”").arg(told)), answerMs);
}

// The crosshair's moment, a hundred trades back, and History tells its second as the command line does.
void TestKeyboard::picksAMoment()
{
    for (int tens = 0; tens < 10; ++tens)
        press(QStringLiteral("ctrl+Left"));
    press(QStringLiteral("Return"));
    AWAIT_VERIFY2(!m_desktop->second().isEmpty() && !m_desktop->toldPrice().isEmpty(),
                  QStringLiteral("the second was “%1” and its price “%2”").arg(m_desktop->second(), m_desktop->toldPrice()), answerMs);
    QCOMPARE(m_desktop->toldPrice(), m_desktop->recordedPrice(btc));
}

// What every market cost at that moment, sorted by a key, and the other market's second opened from there.
void TestKeyboard::comparesAllMarkets()
{
    const auto second = m_desktop->second();
    const auto name = QStringLiteral("All markets at this moment");
    const auto cell = [&](const QString &words) {
        const auto table = m_desktop->find(QStringLiteral("table"), name);
        return table && table->find([&](const AccessibleNode &node) { return node.name().contains(words); });
    };
    press(QStringLiteral("ctrl+shift+m"));
    AWAIT_VERIFY2(cell(btc) && cell(eth), m_desktop->sight(QStringLiteral("the markets are not told")), answerMs);
    QCOMPARE(m_desktop->textOf(QStringLiteral("spin box"), QStringLiteral("Moment")), second);
    const auto table = m_desktop->find(QStringLiteral("table"), name);
    AWAIT_VERIFY2(table->is(AccessibleState::Focused), m_desktop->focus(), answerMs);
    AWAIT_VERIFY2(table->description().contains(QStringLiteral("2 with a price")), table->description(), answerMs);
    press(QStringLiteral("Down"));
    press(QStringLiteral("Return"));
    const auto market = [this] { return m_desktop->textOf(QStringLiteral("combo box"), QStringLiteral("Market")); };
    AWAIT_VERIFY2(!cell(btc) && m_desktop->second() == second, m_desktop->sight(QStringLiteral("the dialog is still there")), answerMs);
    AWAIT_VERIFY2(!m_desktop->toldPrice().isEmpty() && m_desktop->toldPrice() == m_desktop->recordedPrice(eth),
                  QStringLiteral("%1 cost %2").arg(market(), m_desktop->toldPrice()), answerMs);
    AWAIT_VERIFY(m_desktop->screen().hasKeys(mainTitle), answerMs);
    press(QStringLiteral("ctrl+shift+m"));
    AWAIT_VERIFY2(cell(btc), m_desktop->sight(QStringLiteral("it does not open again")), answerMs);
    AWAIT_VERIFY(m_desktop->screen().hasKeys(name), answerMs);
    press(QStringLiteral("ctrl+Home")); // it opens at the market that is shown
    press(QStringLiteral("Return"));
    AWAIT_VERIFY2(m_desktop->toldPrice() == m_desktop->recordedPrice(btc), m_desktop->toldPrice(), answerMs);
    AWAIT_VERIFY(m_desktop->screen().hasKeys(mainTitle), answerMs);
}

// Nothing is as large as that, and what is typed is taken back.
void TestKeyboard::searchesTheTrades()
{
    press(QStringLiteral("ctrl+f"));
    const auto hasLabel = [this](const QString &words) {
        for (const auto &window : m_desktop->windows()) {
            if (window.find([&](const AccessibleNode &node) { return node.name().contains(words) && node.role() == QLatin1String("label"); }))
                return true;
        }
        return false;
    };
    const auto field = QStringLiteral("Least quantity");
    const auto isThere = [&] {
        const auto node = m_desktop->find(QStringLiteral("text"), field);
        return node && node->is(AccessibleState::Focused);
    };
    AWAIT_VERIFY2(isThere(), m_desktop->sight(QStringLiteral("no quantity can be typed")), answerMs);
    m_desktop->screen().type(QStringLiteral("many"));
    press(QStringLiteral("Return"));
    AWAIT_VERIFY2(hasLabel(field + QStringLiteral(": ")), m_desktop->sight(QStringLiteral("nonsense is not spoken of")), answerMs);
    press(QStringLiteral("ctrl+a"));
    m_desktop->screen().type(QStringLiteral("9000000"));
    press(QStringLiteral("Return"));
    AWAIT_VERIFY2(!hasLabel(field + QStringLiteral(": ")), m_desktop->sight(QStringLiteral("nonsense is still spoken of")), answerMs);
    press(QStringLiteral("alt+c"));
    AWAIT_COMPARE(m_desktop->textOf(QStringLiteral("text"), field), QString(), answerMs);
}

// Only large trades, and how many are not shown is told.
void TestKeyboard::filtersTheTape()
{
    press(QStringLiteral("ctrl+1"));
    press(QStringLiteral("ctrl+shift+f"));
    const auto isThere = [this] {
        const auto node = m_desktop->find(QStringLiteral("text"), QStringLiteral("Least quantity"));
        return node && node->is(AccessibleState::Focused);
    };
    AWAIT_VERIFY2(isThere(), m_desktop->sight(QStringLiteral("no quantity can be typed")), answerMs);
    m_desktop->screen().type(QStringLiteral("9000000"));
    press(QStringLiteral("Return"));
    const auto told = [this] {
        const auto table = m_desktop->find(QStringLiteral("table"), QStringLiteral("Trades of ") + btc);
        return table ? table->description() : QString();
    };
    static const QRegularExpression words(QStringLiteral("Filtered: ([1-9][0-9.,]*) trades are hidden"));
    AWAIT_VERIFY2(words.match(told()).hasMatch(), told(), answerMs);
    const auto before = told();
    AWAIT_VERIFY2(told() != before && words.match(told()).hasMatch(), told(), answerMs); // and it goes on
    press(QStringLiteral("ctrl+a"));
    press(QStringLiteral("BackSpace"));
    press(QStringLiteral("Return"));
    AWAIT_COMPARE(told(), QString(), answerMs);
    press(QStringLiteral("ctrl+2"));
}

// From Live and back: letters go into the filter, Tab through the choices in their order, and Escape out of each.
void TestKeyboard::looksOverTheBoard()
{
    press(QStringLiteral("ctrl+1"));
    press(QStringLiteral("ctrl+l"));
    const auto onTable = [this] { return hasFocus("table", "Board of all markets"); };
    const auto rowOf = [this](const QString &symbol) {
        const auto table = m_desktop->find(QStringLiteral("table"), QStringLiteral("Board of all markets"));
        return table && table->find([&](const AccessibleNode &node) { return node.name().contains(symbol); });
    };
    AWAIT_VERIFY2(onTable() && rowOf(btc) && rowOf(eth), m_desktop->focus(), answerMs);
    m_desktop->screen().type(QStringLiteral("eth"));
    AWAIT_COMPARE(m_desktop->textOf(QStringLiteral("text"), QStringLiteral("Filter of markets")), QStringLiteral("eth"), answerMs);
    AWAIT_VERIFY2(rowOf(eth) && !rowOf(btc), m_desktop->sight(QStringLiteral("the filter does not count")), answerMs);
    // Over the bus a chooser is named by what is chosen.
    press(QStringLiteral("Tab"));
    AWAIT_VERIFY2(hasFocus("combo box", "Recorded"), m_desktop->focus(), answerMs);
    press(QStringLiteral("Tab"));
    AWAIT_VERIFY2(m_desktop->focus().contains(QStringLiteral("combo box")) && !hasFocus("combo box", "Recorded"), m_desktop->focus(), answerMs);
    press(QStringLiteral("Tab"));
    AWAIT_VERIFY2(hasFocus("push button", "Charts"), m_desktop->focus(), answerMs);
    press(QStringLiteral("Tab")); // a group has one stop: the window that is chosen
    AWAIT_VERIFY2(m_desktop->focus().contains(QStringLiteral("Window of ")), m_desktop->focus(), answerMs);
    press(QStringLiteral("Tab"));
    AWAIT_VERIFY2(m_desktop->focus().contains(QStringLiteral("Movers first")), m_desktop->focus(), answerMs);
    press(QStringLiteral("Escape"));
    AWAIT_VERIFY2(onTable(), m_desktop->focus(), answerMs);
    press(QStringLiteral("Escape")); // shows all again
    AWAIT_VERIFY2(rowOf(eth) && rowOf(btc), m_desktop->sight(QStringLiteral("the filter still counts")), answerMs);
    press(QStringLiteral("Escape"));
    AWAIT_VERIFY2(hasFocus("table", "Markets"), m_desktop->focus(), answerMs);
    press(QStringLiteral("ctrl+2"));
}

void TestKeyboard::openSettings(int pagesDown) const
{
    press(QStringLiteral("ctrl+comma"));
    AWAIT_VERIFY2(m_desktop->find(QStringLiteral("list"), QStringLiteral("Pages of the settings")), m_desktop->sight(QStringLiteral("there are no settings")), answerMs);
    AWAIT_VERIFY2(hasFocus("list", "Pages of the settings"), m_desktop->focus(), answerMs);
    for (int i = 0; i < pagesDown; ++i)
        press(QStringLiteral("Down"));
}

void TestKeyboard::closeSettings() const
{
    const auto areClosed = [this] { // a dialog that was over them may have had the keys
        press(QStringLiteral("Escape"));
        return comesTrue([this] { return !m_desktop->find(QStringLiteral("list"), QStringLiteral("Pages of the settings")); }, answerMs / 4);
    };
    AWAIT_VERIFY2(areClosed(), m_desktop->sight(QStringLiteral("the settings are still there")), answerMs);
    AWAIT_VERIFY2(m_desktop->focus() != QStringLiteral("nothing"), m_desktop->focus(), answerMs); // else nobody would hear the next key
}

// What a rule would take is told with its field while it is typed; nothing is taken that is not entered.
void TestKeyboard::recordsByRule()
{
    openSettings(0);
    if (QTest::currentTestFailed())
        return;
    press(QStringLiteral("alt+a"));
    AWAIT_VERIFY2(hasFocus("text", "Markets by rule"), m_desktop->focus(), answerMs);
    const auto told = [this] {
        const auto field = m_desktop->find(QStringLiteral("text"), QStringLiteral("Markets by rule"));
        return field ? field->description() : QString();
    };
    m_desktop->screen().type(QStringLiteral("*eth"));
    AWAIT_VERIFY2(told().contains(QStringLiteral(" so named now")), told(), answerMs);
    m_desktop->screen().type(QStringLiteral("/"));
    press(QStringLiteral("Tab"));
    AWAIT_VERIFY2(told().contains(QStringLiteral("names no markets")), told(), answerMs);
    press(QStringLiteral("alt+a"));
    press(QStringLiteral("ctrl+a"));
    press(QStringLiteral("BackSpace"));
    AWAIT_VERIFY2(told().contains(QStringLiteral("A rule records every market")), told(), answerMs);
    closeSettings();
}

// Each time the keys are its own, and those of the page that is shown.
void TestKeyboard::opensTheSettingsAgain()
{
    for (int opening = 0; opening < 2; ++opening) {
        openSettings(4);
        if (QTest::currentTestFailed())
            return;
        press(QStringLiteral("alt+n")); // the language, which is named by what is chosen over the bus
        AWAIT_VERIFY2(m_desktop->focus().contains(QStringLiteral("combo box")), m_desktop->focus(), answerMs);
        press(QStringLiteral("alt+Down"));
        AWAIT_VERIFY2(m_desktop->find(QStringLiteral("list item"), QStringLiteral("Deutsch")), m_desktop->sight(QStringLiteral("no language is told")), answerMs);
        press(QStringLiteral("Escape"));
        AWAIT_VERIFY2(m_desktop->focus().contains(QStringLiteral("combo box")), m_desktop->focus(), answerMs);
        closeSettings();
        if (QTest::currentTestFailed())
            return;
    }
}

// Beside the recording, into a folder that is typed; then back to the window.
void TestKeyboard::backsUpTheRecord()
{
    const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-e2e-XXXXXX"));
    const auto has = [this](const char *role, const char *name) { return m_desktop->find(QString::fromLatin1(role), QString::fromLatin1(name)).has_value(); };
    openSettings(1);
    press(QStringLiteral("alt+b"));
    const auto isThere = [this] {
        const auto field = m_desktop->find(QStringLiteral("text"), QStringLiteral("Folder for backups"));
        return field && field->is(AccessibleState::Focused);
    };
    AWAIT_VERIFY2(isThere(), m_desktop->sight(QStringLiteral("no folder can be typed")), answerMs);
    m_desktop->screen().type(folder.path());
    press(QStringLiteral("Return"));
    const auto made = [&] { return QDir(folder.path()).entryList({QStringLiteral("tidemark-*Z")}, QDir::Dirs); };
    AWAIT_VERIFY2(made().size() == 1, m_desktop->sight(QStringLiteral("there is no backup")), 2 * answerMs);
    AWAIT_VERIFY2(has("push button", "Back up"), m_desktop->sight(QStringLiteral("it does not end")), answerMs); // what began it is offered again
    press(QStringLiteral("Escape"));
    closeSettings();
}

// One minute of the past into the file that the dialog proposes.
void TestKeyboard::exportsAMinute()
{
    const auto from = std::chrono::floor<std::chrono::minutes>(wallClock() - WatchedDesktop::past / 2);
    const auto fieldOf = [](Timestamp moment) { return toIsoString(moment).left(16).replace(QLatin1Char('T'), QLatin1Char(' ')); };
    for (const auto &[key, moment] : {std::pair(QStringLiteral("alt+f"), from), std::pair(QStringLiteral("alt+t"), from + 1min)}) {
        press(key);
        m_desktop->screen().type(fieldOf(moment)); // over what stands there
        press(QStringLiteral("Return"));
    }
    AWAIT_COMPARE(m_desktop->from(), fieldOf(from), answerMs);
    AWAIT_COMPARE(m_desktop->to(), fieldOf(from + 1min), answerMs);
    // There is nothing to export until the record has answered, so the keys are pressed until they are heard.
    const auto asks = [this] {
        const auto title = QStringLiteral("Export trades");
        if (!m_desktop->screen().hasWindow(title))
            press(QStringLiteral("ctrl+e"));
        return m_desktop->screen().hasKeys(title);
    };
    AWAIT_VERIFY2(asks(),
                  m_desktop->sight(QStringLiteral("no window asks for the file")), answerMs);
    press(QStringLiteral("Return"));
    AWAIT_VERIFY2(m_desktop->writtenFile().count('\n') > 100,
                  m_desktop->sight(QStringLiteral("the file was “%1”").arg(QString::fromUtf8(m_desktop->writtenFile().left(200)))), answerMs);
    const auto expected = m_desktop->recordedFile(btc);
    AWAIT_COMPARE(m_desktop->writtenFile(), expected, answerMs);
    QCOMPARE(m_desktop->end(), 0);
}

TIDEMARK_TEST(TestKeyboard, QCoreApplication)
#include "tst_keyboard.moc"
