#include "e2e/accessibility_bus.h"
#include "e2e/desktop_process.h"
#include "e2e/scene.h"
#include "e2e/virtual_screen.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

using namespace tidemark;

namespace {

// What people act on; everything else that can have the focus counts too.
const QStringList controls{QStringLiteral("push button"), QStringLiteral("toggle button"), QStringLiteral("check box"),
                           QStringLiteral("radio button"), QStringLiteral("combo box"), QStringLiteral("text"),
                           QStringLiteral("entry"), QStringLiteral("spin button"), QStringLiteral("slider"), QStringLiteral("page tab"),
                           QStringLiteral("table"), QStringLiteral("list"), QStringLiteral("tree table"), QStringLiteral("menu item"),
                           QStringLiteral("chart")};
constexpr int fewestControls = 10; // on any tab
const QRegularExpression price(QStringLiteral("[0-9][^0-9][0-9]{3}[^0-9][0-9]{2}")); // of the simulated BTCUSDT and ETHUSDT
const QStringList tabs{QStringLiteral("live"), QStringLiteral("history"), QStringLiteral("record"), QStringLiteral("alerts")};
// The headings of the settings' pages, in their order.
const QStringList settings{QStringLiteral("Recorded markets"), QStringLiteral("Where the record is kept"),
                           QStringLiteral("While the database is away"), QStringLiteral("Addresses"), QStringLiteral("Theme"),
                           QStringLiteral("Closing the window"), QStringLiteral("How long trades are kept"), QStringLiteral("Mirror into InfluxDB")};
const QStringList nobodysRoles{QString(), QStringLiteral("invalid"), QStringLiteral("unknown")};

bool isControl(const AccessibleNode &node, const QString &role)
{
    // A scroll bar is what its area says; a window has its title.
    return role != QLatin1String("scroll bar") && (controls.contains(role) || node.is(AccessibleState::Focusable));
}

// Where somebody looks for what has no name.
QString placeOf(const AccessibleNode &node, const QString &role, const QString &name)
{
    const auto place = node.place();
    return QStringLiteral("%1 “%2” of %3 × %4 at %5, %6: %7").arg(role, name).arg(place.width()).arg(place.height())
        .arg(place.x()).arg(place.y()).arg(node.description());
}

int pricesIn(const std::optional<AccessibleNode> &table)
{
    int prices = 0;
    if (table) {
        for (const auto &cell : table->children())
            prices += cell.name().contains(price) ? 1 : 0;
    }
    return prices;
}

} // namespace

// What a screen reader is told by the real program, read the way it reads.
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyControlHasANameAndARole_data();
    void everyControlHasANameAndARole();
    void pricesHaveValues();

private:
    [[nodiscard]] std::optional<AccessibleNode> window() const;
    [[nodiscard]] std::optional<AccessibleNode> shown(const QString &role, const QString &name) const;
    [[nodiscard]] bool isShown(const QString &name) const;
    [[nodiscard]] std::pair<int, QStringList> controlsShown() const;

    Scene m_scene;
    std::unique_ptr<VirtualScreen> m_screen;
    std::unique_ptr<AccessibilityBus> m_bus;
    std::unique_ptr<DesktopProcess> m_program;
};

void TestAccessibility::initTestCase()
{
    if (!VirtualScreen::isPossible())
        QSKIP(VirtualScreen::absent);
    if (!AccessibilityBus::isPossible())
        QSKIP(AccessibilityBus::absent);
    m_screen = std::make_unique<VirtualScreen>();
    m_bus = std::make_unique<AccessibilityBus>(m_screen->environment());
    m_program = std::make_unique<DesktopProcess>(m_bus->environment(), m_scene.commandLine({QStringLiteral("--simulate")}));
    AWAIT_VERIFY2(window(), QString::fromUtf8(m_program->messages()), answerMs);
    // Where there is no price yet, cells are empty.
    const auto extremes = QStringLiteral("Lowest and highest prices of rolling windows");
    AWAIT_MORE(pricesIn(shown(QStringLiteral("table"), extremes)), 1, answerMs);
}

void TestAccessibility::cleanupTestCase()
{
    m_program.reset();
    m_bus.reset();
    m_screen.reset();
}

std::optional<AccessibleNode> TestAccessibility::window() const
{
    const auto program = m_bus->program(m_program->id());
    return program ? program->find([](const AccessibleNode &) { return true; }) : std::nullopt;
}

std::optional<AccessibleNode> TestAccessibility::shown(const QString &role, const QString &name) const
{
    const auto program = m_bus->program(m_program->id());
    return program ? program->find(role, name) : std::nullopt;
}

void TestAccessibility::everyControlHasANameAndARole_data()
{
    QTest::addColumn<QString>("open"); // the key
    QTest::addColumn<int>("pagesDown");
    QTest::addColumn<QString>("then");    // the key that leads on from there
    QTest::addColumn<QString>("awaited"); // what is written there; nothing: a tab of the window
    const auto addTab = [](int tab) { QTest::newRow(qPrintable(tabs[tab])) << QStringLiteral("ctrl+%1").arg(tab + 1) << 0 << QString() << QString(); };
    addTab(0);
    QTest::newRow("filter of the trades") << QStringLiteral("ctrl+shift+f") << 0 << QString() << QString();
    for (int tab = 1; tab < tabs.size(); ++tab)
        addTab(tab);
    QTest::newRow("search") << QStringLiteral("ctrl+f") << 0 << QString() << QString();
    for (int page = 0; page < settings.size(); ++page)
        QTest::newRow(qPrintable(QStringLiteral("settings: ") + settings[page])) << QStringLiteral("ctrl+comma") << page << QString() << settings[page];
    QTest::newRow("back up") << QStringLiteral("ctrl+comma") << 1 << QStringLiteral("alt+b") << QStringLiteral("Folder for backups");
    QTest::newRow("restore") << QStringLiteral("ctrl+comma") << 1 << QStringLiteral("alt+r") << QStringLiteral("Folder of the backup");
    QTest::newRow("alert form") << QStringLiteral("ctrl+shift+a") << 0 << QString() << QStringLiteral("New alert");
    QTest::newRow("board") << QStringLiteral("ctrl+l") << 0 << QString() << QStringLiteral("Filter of markets");
    QTest::newRow("get days") << QStringLiteral("ctrl+d") << 0 << QString() << QStringLiteral("Days of the record");
    QTest::newRow("all markets") << QStringLiteral("ctrl+shift+m") << 0 << QString() << QStringLiteral("Change since this moment");
    QTest::newRow("bookmark") << QStringLiteral("ctrl+b") << 0 << QString() << QStringLiteral("Word");
    QTest::newRow("bookmarks") << QStringLiteral("ctrl+shift+b") << 0 << QString() << QStringLiteral("Copy link");
    QTest::newRow("mini ticker") << QStringLiteral("ctrl+t") << 0 << QString() << QStringLiteral("Mini ticker");
    QTest::newRow("keys") << QStringLiteral("ctrl+F1") << 0 << QString() << QStringLiteral("Keys");
    QTest::newRow("manual") << QStringLiteral("F1") << 0 << QString() << QStringLiteral("Manual: Record");
}

void TestAccessibility::everyControlHasANameAndARole()
{
    QFETCH(QString, open);
    QFETCH(int, pagesDown);
    QFETCH(QString, then);
    QFETCH(QString, awaited);
    const bool isBeside = !awaited.isEmpty();
    AWAIT_VERIFY(m_screen->hasKeys(QStringLiteral("Simulated market")), answerMs); // the window, and no dialog that is just going
    if (isBeside)
        m_screen->press({QStringLiteral("ctrl+3")}); // where F1 is the window's
    m_screen->press({open});
    if (pagesDown > 0) {
        const auto arePagesFocused = [this] {
            const auto pages = shown(QStringLiteral("list"), QStringLiteral("Pages of the settings"));
            return pages && pages->is(AccessibleState::Focused);
        };
        AWAIT_VERIFY(isShown(settings.first()) && arePagesFocused(), answerMs);
        m_screen->press(QStringList(pagesDown, QStringLiteral("Down")));
    }
    if (!then.isEmpty()) {
        AWAIT_VERIFY(isShown(settings[pagesDown]), answerMs);
        m_screen->press({then});
    }
    if (isBeside)
        AWAIT_VERIFY(isShown(awaited), answerMs);
    QStringList lacking; // a label whose answer is under way has no words for a moment
    const auto allHaveBoth = [&] {
        const auto [seen, without] = controlsShown();
        lacking = without;
        return seen > fewestControls && without.isEmpty();
    };
    AWAIT_VERIFY2(allHaveBoth(), lacking.join(QLatin1Char('\n')), answerMs);
    // What is shown may not have the keys yet, so they are pressed until they are heard.
    const auto closes = [this](const QString &words) {
        m_screen->press({QStringLiteral("Escape")});
        return comesTrue([&] { return !isShown(words); }, answerMs / 4);
    };
    if (isBeside)
        AWAIT_VERIFY(closes(awaited), answerMs);
    if (!then.isEmpty())
        AWAIT_VERIFY(!isShown(settings[pagesDown]) || closes(settings[pagesDown]), answerMs);
}

bool TestAccessibility::isShown(const QString &name) const
{
    const auto program = m_bus->program(m_program->id());
    return program && program->find([&name](const AccessibleNode &node) { return node.name() == name; });
}

// How many controls are on the screen, and which of them have no name or role.
std::pair<int, QStringList> TestAccessibility::controlsShown() const
{
    QStringList lacking;
    int seen = 0;
    QRect named; // a named control's own inside, such as the canvas of a chart, needs no name
    const auto look = [&](const AccessibleNode &node) {
        if (!node.is(AccessibleState::Showing))
            return false;
        const auto role = node.role();
        const auto name = node.name();
        if (isControl(node, role)) {
            ++seen;
            const auto place = node.place();
            const bool isInside = name.isEmpty() && role == QLatin1String("filler") && place == named;
            if (!isInside && (name.isEmpty() || nobodysRoles.contains(role)))
                lacking += placeOf(node, role, name);
            if (!name.isEmpty())
                named = place;
        }
        return true;
    };
    if (const auto program = m_bus->program(m_program->id()))
        program->visit(look);
    return {seen, lacking};
}

void TestAccessibility::pricesHaveValues()
{
    m_screen->press({QStringLiteral("ctrl+1")});
    // Of every market in the list, and of the windows' lowest and highest prices.
    AWAIT_MORE(pricesIn(shown(QStringLiteral("table"), QStringLiteral("Markets"))), 1, answerMs);
    const auto extremes = QStringLiteral("Lowest and highest prices of rolling windows");
    AWAIT_MORE(pricesIn(shown(QStringLiteral("table"), extremes)), 1, answerMs);
    // The chart says the newest price, and which times and prices it shows.
    const auto chart = [this] {
        const auto program = m_bus->program(m_program->id());
        return program ? program->find([](const AccessibleNode &node) {
            return node.name() == QLatin1String("BTCUSDT price chart");
        }) : std::nullopt;
    };
    QString told;
    const auto tellsPrice = [&] {
        const auto node = chart();
        told = node ? node->description() : QString();
        return told.contains(price);
    };
    AWAIT_VERIFY2(tellsPrice(), QStringLiteral("the chart's description was “%1”").arg(told), answerMs);
}

TIDEMARK_TEST(TestAccessibility, QCoreApplication)
#include "tst_accessibility.moc"
