#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/manual/manual_window.h"
#include "ui/menu/about_dialog.h"
#include "ui/menu/keys_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme.h"
#include "ui_values.h"
#include "window_gallery.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

using namespace tidemark;
using namespace tidemark::test;

namespace {

constexpr QChar opening(u'«');

// Puts every text that can be translated between « and ».
class MarkingTranslator : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return opening + QString::fromUtf8(source) + QChar(u'»');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

QStringList headerWords(const QHeaderView &header)
{
    QStringList words;
    for (int section = 0; header.model() && section < header.count(); ++section)
        words += header.model()->headerData(section, header.orientation()).toString();
    return words;
}

QStringList allWordsOf(const QWidget &widget)
{
    QStringList words{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words += button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        words += edit->placeholderText();
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->orientation() == Qt::Horizontal)
        words += headerWords(*header);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            words += QStringList{tabs->tabText(i), tabs->tabToolTip(i)};
    }
    if (const auto *choices = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < choices->count(); ++i)
            words += choices->itemText(i);
    }
    for (const auto *action : widget.actions())
        words += action->text();
    return words;
}

// What is the same in every language: symbols, numbers, addresses, names.
bool isData(const QString &text)
{
    static const QRegularExpression data(QStringLiteral(R"(\A(?:[^\p{L}]*|[A-Z0-9]+USDT|\w+://\S*|/data|UTC|[\d.]+(?:-\w+)?)\z)"));
    static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
    static const QRegularExpression scripted(QStringLiteral("^(The record lies on btrfs|/media/ann/)")); // what the gallery's port and folders say
    if (scripted.match(text).hasMatch())
        return true;
    for (int month = 1; month <= 12; ++month) { // by the locale
        if (text == QLocale().standaloneMonthName(month))
            return true;
    }
    const auto shipped = shippedLanguages(); // each is called as it calls itself
    const bool isLanguage = std::any_of(shipped.begin(), shipped.end(), [&text](const Language &language) { return text == QString::fromUtf8(language.name); });
    return isLanguage || data.match(QString(text).remove(markup)).hasMatch();
}

QStringList untranslated(const QWidget &window)
{
    QStringList found;
    auto widgets = window.findChildren<QWidget *>();
    widgets += const_cast<QWidget *>(&window);
    for (const auto *widget : widgets) {
        for (const auto &text : allWordsOf(*widget)) {
            if (!text.contains(opening) && !isData(text))
                found += QStringLiteral("%1: %2").arg(QLatin1String(widget->metaObject()->className()), text);
        }
    }
    return found;
}

} // namespace

// Everything that a person reads in the window goes through the translator.
class TranslatableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(QApplication::installTranslator(&m_translator));
    }
    void theWindow();
    void theDialogs();
    void everyWindow_data() { addWindows(); }
    void everyWindow();
    void troubles_data();
    void troubles();
    void textsAreFoundWhereTheyAreAskedFor();

private:
    MarkingTranslator m_translator;
};

void TranslatableTest::theWindow()
{
    ScriptedPort port;
    MainWindow window(port, WindowSetup{{symbol("BTCUSDT"), symbol("ETHUSDT")}, true, QStringLiteral("1"), QStringLiteral("1")});
    window.show();
    LiveUpdate update;
    update.exchangeNow = at("2024-08-08T12:00:10Z");
    MarketPulse pulse;
    pulse.symbol = symbol("BTCUSDT");
    update.markets = {pulse};
    window.showUpdate(update);
    const auto found = untranslated(window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TranslatableTest::theDialogs()
{
    SettingsFacts facts;
    facts.dataDir = QStringLiteral("/data");
    facts.given = {true, true, true, true, true, true, true, true, true};
    ScriptedPort port;
    const SettingsDialog settings({}, facts, {symbol("BTCUSDT")}, {}, port);
    const KeysDialog keys;
    const AboutDialog about(QStringLiteral("/data"));
    const ManualWindow manual;
    for (const QWidget *dialog : {static_cast<const QWidget *>(&settings), static_cast<const QWidget *>(&keys),
                                  static_cast<const QWidget *>(&about), static_cast<const QWidget *>(&manual)}) {
        const auto found = untranslated(*dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }
}

void TranslatableTest::everyWindow()
{
    QFETCH(MakeWindow, make);
    ScriptedPort port;
    const auto window = make(port);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    for (int look = 0; look < 2; ++look) { // at once, and when what it asks by itself is answered
        answerAsLongRecord(port);
        QCoreApplication::processEvents();
        const auto found = untranslated(*window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
        QVERIFY(comesToRest(*window));
    }
}

void TranslatableTest::troubles_data()
{
    QTest::addColumn<RecorderStatus>("status");
    const auto reason = QStringLiteral("«What others say.»");
    RecorderStatus status;
    status.feed.host = QStringLiteral("https://stream.example.org");
    status.feed.since = at("2024-08-08T11:50Z");
    status.database.state = DatabaseState::Ready;
    status.database.where = QStringLiteral("https://database.example.org");
    for (const auto state : {FeedState::Connecting, FeedState::Waiting, FeedState::Live, FeedState::Silent}) {
        auto feed = status;
        feed.feed.state = state;
        feed.feed.problem = state == FeedState::Live ? QString() : reason;
        feed.feed.healing.missing = 7;
        feed.feed.healing.fetching = 3;
        feed.feed.healing.past = 2;
        feed.feed.refused = 2;
        feed.feed.reconnects = 4;
        QTest::addRow("feed %d", int(state)) << feed;
    }
    for (const auto state : {DatabaseState::Starting, DatabaseState::Ready, DatabaseState::Stalled, DatabaseState::Away, DatabaseState::Refused}) {
        auto database = status;
        database.feed.state = FeedState::Live;
        database.database.state = state;
        database.database.problem = state == DatabaseState::Ready ? QString() : reason;
        database.database.rejected = 2;
        database.database.altered = 3;
        QTest::addRow("database %d", int(state)) << database;
    }
    auto spool = status;
    spool.feed.state = FeedState::Live;
    spool.spool.trades = 1'234;
    spool.spool.problem = reason;
    QTest::newRow("spool") << spool;
    auto viewer = status;
    viewer.feed.state = FeedState::Live;
    viewer.database.viewer = reason;
    QTest::newRow("viewer") << viewer;
}

// Banners, the status bar and its tooltips, the tab Record and the list of markets, whatever is the matter.
void TranslatableTest::troubles()
{
    QFETCH(RecorderStatus, status);
    ScriptedPort port;
    MainWindow window(port, WindowSetup{{symbol("BTCUSDT"), symbol("ETHUSDT")}, false, {}, QStringLiteral("/data")});
    window.show();
    LiveUpdate update;
    update.exchangeNow = at("2024-08-08T12:00:10Z");
    MarketPulse pulse;
    pulse.symbol = symbol("BTCUSDT");
    pulse.state = MarketState::Stale;
    pulse.note = QStringLiteral("«Nobody can be asked.»");
    pulse.missing = 5;
    update.markets = {pulse};
    update.status = status;
    window.showUpdate(update);
    for (auto *tab : window.findChildren<QTabWidget *>())
        tab->setCurrentIndex(2);
    QCoreApplication::processEvents();
    const auto found = untranslated(window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

// A translator's tool collects literals, under the class that their `tr` belongs to. What a function of one's own translates
// it does not see, unless QT_TRANSLATE_NOOP names the same context.
void TranslatableTest::textsAreFoundWhereTheyAreAskedFor()
{
    const QDir root(qEnvironmentVariable("TIDEMARK_SOURCE_DIR"));
    static const QRegularExpression byHand(QStringLiteral(R"re(\btranslate\("([\w:]+)",\s*+(?!"))re"));
    static const QRegularExpression unseen(QStringLiteral(R"re(\btr\((?!\s*["\)]|const char))re"));
    int files = 0;
    for (const auto *room : {"ui", "app"}) {
        QDirIterator sources(root.filePath(QLatin1String(room)), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        for (; sources.hasNext(); ++files) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto text = QString::fromUtf8(file.readAll());
            if (const auto found = byHand.match(text); found.hasMatch())
                QVERIFY2(text.contains(QStringLiteral("QT_TRANSLATE_NOOP(\"%1\"").arg(found.captured(1))), qPrintable(file.fileName()));
            else
                QVERIFY2(!unseen.match(text).hasMatch(), qPrintable(file.fileName()));
        }
    }
    QVERIFY(files > 100);
}

TIDEMARK_TEST(TranslatableTest, QApplication)
#include "tst_translatable.moc"
