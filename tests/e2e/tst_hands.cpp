#include "e2e/accessibility_bus.h"
#include "e2e/desktop_process.h"
#include "e2e/hurried_process.h"
#include "e2e/scene.h"
#include "e2e/virtual_screen.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 90'000;
constexpr int answerMs = 20'000; // of the window to a hand
const QString exportTitle = QStringLiteral("Export trades to CSV");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// "2024-08-09 00:01" as the fields of a range show it, as the command line wants it.
QString isoOf(const QString &field)
{
    return QString(field).replace(QLatin1Char(' '), QLatin1Char('T')) + QLatin1Char('Z');
}

} // namespace

// The three things people use the desktop for, by mouse alone: watch prices, pick a moment, export a minute. Where a person
// would look for a place to click, the test asks the accessibility tree.
class TestHands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void watchesPrices();
    void picksAMoment();
    void exportsAMinute();

private:
    [[nodiscard]] std::optional<AccessibleNode> find(const std::function<bool(const AccessibleNode &)> &isIt) const;
    [[nodiscard]] std::optional<AccessibleNode> find(const QString &role, const QString &name) const;
    [[nodiscard]] QString textOf(const QString &role, const QString &name) const;
    [[nodiscard]] bool click(const QString &role, const QString &name) const;
    [[nodiscard]] bool clickInto(const std::optional<AccessibleNode> &node) const;
    [[nodiscard]] bool save() const; // in the dialog that asks for a file
    [[nodiscard]] std::optional<AccessibleNode> chartOf(const QString &symbol) const;

    Scene m_scene;
    QTemporaryDir m_home;
    std::unique_ptr<VirtualScreen> m_screen;
    std::unique_ptr<AccessibilityBus> m_bus;
    std::unique_ptr<HurriedExchange> m_exchange;
    std::unique_ptr<DesktopProcess> m_program;
};

void TestHands::initTestCase()
{
    if (!VirtualScreen::isPossible())
        QSKIP(VirtualScreen::absent);
    if (!AccessibilityBus::isPossible())
        QSKIP(AccessibilityBus::absent);
    m_screen = std::make_unique<VirtualScreen>();
    m_bus = std::make_unique<AccessibilityBus>(m_screen->environment());
    m_exchange = std::make_unique<HurriedExchange>(0min, 1, 40);
    m_scene.useExchange(m_exchange->endpoints());
    auto environment = m_bus->environment();
    environment.insert(QStringLiteral("HOME"), m_home.path()); // exports are proposed for a folder in it
    m_program = std::make_unique<DesktopProcess>(environment, m_scene.commandLine({}));
    // Until the past hour is there the record may still fill at the moment that is going to be picked.
    QTRY_VERIFY_WITH_TIMEOUT(m_scene.storedCount() > 40 * 3'000, 2 * patienceMs);
}

void TestHands::cleanupTestCase()
{
    m_program.reset();
    m_bus.reset();
    m_screen.reset();
}

std::optional<AccessibleNode> TestHands::find(const std::function<bool(const AccessibleNode &)> &isIt) const
{
    const auto program = m_bus->program(m_program->id());
    return program ? program->find(isIt) : std::nullopt;
}

std::optional<AccessibleNode> TestHands::find(const QString &role, const QString &name) const
{
    const auto program = m_bus->program(m_program->id());
    return program ? program->find(role, name) : std::nullopt;
}

QString TestHands::textOf(const QString &role, const QString &name) const
{
    const auto node = find(role, name);
    return node ? node->text() : QString();
}

bool TestHands::click(const QString &role, const QString &name) const
{
    return clickInto(find(role, name));
}

bool TestHands::clickInto(const std::optional<AccessibleNode> &node) const
{
    const auto place = node ? node->place() : QRect();
    if (!place.isEmpty())
        m_screen->click(place.center());
    return !place.isEmpty();
}

std::optional<AccessibleNode> TestHands::chartOf(const QString &symbol) const
{
    return find([name = symbol + QStringLiteral(" price chart")](const AccessibleNode &node) {
        return node.name() == name;
    });
}

// A click on a market in the list, and its prices are the ones that are told below.
void TestHands::watchesPrices()
{
    const auto extremes = QStringLiteral("Lowest and highest prices of rolling windows");
    QTRY_VERIFY_WITH_TIMEOUT(find(QStringLiteral("table"), extremes), patienceMs);
    const auto watches = [&](const QString &symbol) {
        const auto table = find(QStringLiteral("table"), extremes);
        return table && table->find(QStringLiteral("column header"), symbol);
    };
    for (const auto &symbol : {QStringLiteral("ETHUSDT"), QStringLiteral("BTCUSDT")}) {
        const auto markets = find(QStringLiteral("table"), QStringLiteral("Markets"));
        const auto cell = [&] {
            return markets->find([&](const AccessibleNode &node) { return node.name() == symbol && node.role() == QLatin1String("cell"); });
        };
        QVERIFY(markets);
        QTRY_VERIFY_WITH_TIMEOUT(clickInto(cell()) && watches(symbol), patienceMs);
    }
    QTRY_VERIFY_WITH_TIMEOUT(chartOf(QStringLiteral("BTCUSDT"))->description().contains(QRegularExpression(QStringLiteral("6[0-9],[0-9]{3}\\."))),
                             patienceMs);
}

// A click into the chart, and History tells that moment.
void TestHands::picksAMoment()
{
    const auto isOpen = [this] { return !textOf(QStringLiteral("spin box"), QStringLiteral("Date and time")).isEmpty(); };
    // Two clicks in a row would be a double-click, which means something else.
    const auto picks = [&] { return clickInto(chartOf(QStringLiteral("BTCUSDT"))) && QTest::qWaitFor(isOpen, answerMs); };
    QTRY_VERIFY_WITH_TIMEOUT(picks(), patienceMs);
    const auto headline = [this] {
        return find([](const AccessibleNode &node) {
            return node.name().contains(QRegularExpression(QStringLiteral("^Price: .*6[0-9],[0-9]{3}\\.[0-9]{2}")));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(headline(), patienceMs);
}

bool TestHands::save() const
{
    const auto program = m_bus->program(m_program->id());
    for (const auto &window : program ? program->children() : std::vector<AccessibleNode>()) {
        if (window.name().contains(exportTitle))
            return clickInto(window.find(QStringLiteral("push button"), QStringLiteral("Save")));
    }
    return false;
}

// The minutes around the picked moment, into the file that the dialog proposes.
void TestHands::exportsAMinute()
{
    const auto from = textOf(QStringLiteral("spin box"), QStringLiteral("From minute"));
    const auto to = textOf(QStringLiteral("spin box"), QStringLiteral("To minute, not included"));
    const auto begins = parseTimestamp(isoOf(from));
    const auto ends = parseTimestamp(isoOf(to));
    QVERIFY2(begins && ends && *begins < *ends, qPrintable(from + QLatin1Char('-') + to));
    // The picked minute is over, and all of it is stored.
    QTRY_VERIFY_WITH_TIMEOUT(wallClock() > *ends + 3s, patienceMs);
    const auto asks = [this] {
        return m_screen->hasWindow(exportTitle)
            || (click(QStringLiteral("push button"), QStringLiteral("Export CSV…")) && m_screen->hasWindow(exportTitle));
    };
    QTRY_VERIFY_WITH_TIMEOUT(asks(), patienceMs);
    // Once: a QTRY_ would look for the button again, which has gone with its dialog.
    QVERIFY(QTest::qWaitFor([this] { return save(); }, patienceMs));
    const auto written = [this] {
        QDirIterator it(m_home.path(), {QStringLiteral("*.csv")}, QDir::Files, QDirIterator::Subdirectories);
        return it.hasNext() ? it.next() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!written().isEmpty(), patienceMs);
    const auto fromCommand = m_home.filePath(QStringLiteral("command"));
    const auto answer = m_scene.run({QStringLiteral("export"), QStringLiteral("BTCUSDT"), isoOf(from), isoOf(to),
                                     QStringLiteral("--output"), fromCommand});
    QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    const auto expected = contentOf(fromCommand);
    QVERIFY(expected.count('\n') > 100);
    QTRY_COMPARE_WITH_TIMEOUT(contentOf(written()), expected, patienceMs);
    QCOMPARE(m_program->end().exitCode, 0);
}

QTEST_GUILESS_MAIN(TestHands)
#include "tst_hands.moc"
