#include "ui/manual/man_page.h"
#include "ui/manual/manual_access.h"
#include "ui/manual/manual_pages.h"
#include "ui/manual/manual_view.h"
#include "ui/manual/manual_window.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/chart/hands/chart_keys.h"
#include "ui/menu/window_keys.h"
#include "ui/record/stretch_text.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/status/status_sentences.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

using namespace tidemark;

class ManualTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void readsTheSystemsPages_data();
    void readsTheSystemsPages();
    void knowsEveryMacroOfOurPages();
    void everyPageIsThereAndLedTo();
    void everyLinkLeadsSomewhere();
    void aMissingPageSaysSo();
    void listsEveryKey();
    void explainsEveryKeyAndHandOfAChart();
    void explainsEveryWordOfTheStatusBar();
    void explainsEveryStretch();
    void explainsEverySetting();
    void goesBackAndOn();
    void followsLinksToHeadings();
    void findsInAllPages();
    void tellsWhatIsNotThere();
    void closesByEscape();
    void remembersItsSize();
    void followsThePalette();

private:
    [[nodiscard]] static QString words(const QString &page)
    {
        QTextDocument document;
        document.setMarkdown(manualText(page));
        return document.toPlainText();
    }
};

void ManualTest::readsTheSystemsPages_data()
{
    QTest::addColumn<QString>("roff");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *name, const char *roff, const char *markdown) {
        QTest::newRow(name) << QString::fromUtf8(roff) << QString::fromUtf8(markdown);
    };
    row("words", "One\ntwo.\n.Pp\nThree_four.", "One two.\n\nThree\\_four.\n");
    row("section", ".Sh EXIT STATUS\n0 is good.", "## Exit status\n\n0 is good.\n");
    row("name", ".Sh NAME\n.Nm tool\n.Nd cut wood\n.Sh DESCRIPTION\n.Nm\nis sharp.", "# tool\n\nCut wood.\n\n## Description\n\n`tool` is sharp.\n");
    row("options", "Take\n.Fl -from Ar TIME , Fl h\nonly.", "Take `--from` *TIME*, `-h` only.\n");
    row("joined", ".Li drop= Ns Ar P", "`drop=`*P*\n");
    row("a sign that is meant", ".Li : Ns Ar SYMBOL ,\nand", "`:`*SYMBOL*, and\n");
    row("keys", ".Ic Ctrl+1 No to Ic Ctrl+4", "**Ctrl+1** to **Ctrl+4**\n");
    row("in brackets", "It\n.Pq Ctrl+N .\nThen", "It (Ctrl+N). Then\n");
    row("quoted", ".Dq local time, blank", "“local time, blank”\n");
    row("escapes", "from \\(<= t < to", "from ≤ t \\< to\n");
    row("list", ".Bl -tag -width Ds\n.It Cm run\nRuns.\n.Pp\nFast.\n.It Cm rest\nRests.\n.El\nEnd.",
        "- `run`\n\n  Runs.\n\n  Fast.\n\n- `rest`\n\n  Rests.\n\nEnd.\n");
    row("list in a list", ".Bl -tag\n.It Cm a\nA.\n.Bl -tag\n.It Fl -b\nB.\n.El\n.El", "- `a`\n\n  A.\n\n  - `--b`\n\n    B.\n");
    row("commands", ".Dl ls -l\n.Dl cat x\nDone.", "```\nls -l\ncat x\n```\n\nDone.\n");
    row("synopsis", ".Sh NAME\n.Nm tool\n.Nd cut\n.Sh SYNOPSIS\n.Nm\n.Op Fl -all\n.Nm\n.Cm run\n.Ar FILE\n|\n.Fl -none",
        "# tool\n\nCut.\n\n## Synopsis\n\n```\ntool [--all]\ntool run FILE | --none\n```\n");
    row("reference", "See\n.Xr psql 1 .", "See psql(1).\n");
    row("nothing", "", "\n");
    row("broken", ".El\n.El\n.Op\n.\n.It", "\\[\\]\n");
}

void ManualTest::readsTheSystemsPages()
{
    QFETCH(QString, roff);
    QFETCH(QString, markdown);
    const auto page = readManPage(roff);
    QCOMPARE(page.markdown, markdown);
    QCOMPARE(page.unknown, QStringList());
}

// A macro that is new in them has to be taught to the reader, or the window would show less than `man`.
void ManualTest::knowsEveryMacroOfOurPages()
{
    for (const auto *name : {"tidemark.1", "tidemark-cli.1"}) {
        QFile file(qEnvironmentVariable("TIDEMARK_SOURCE_DIR") + QStringLiteral("/packaging/") + QLatin1String(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto roff = QString::fromUtf8(file.readAll());
        QCOMPARE(readManPage(roff).unknown.join(QLatin1Char(' ')), QString());
        static const QRegularExpression option(QStringLiteral("Fl -([a-z-]+)"));
        const auto shown = words(QLatin1String(name));
        int seen = 0;
        for (auto it = option.globalMatch(roff); it.hasNext(); ++seen)
            QVERIFY(shown.contains(QStringLiteral("--") + it.next().captured(1)));
        QVERIFY(seen > 10);
    }
    QCOMPARE(readManPage(QStringLiteral(".Zz odd\n")).unknown, QStringList{QStringLiteral("Zz")});
}

void ManualTest::everyPageIsThereAndLedTo()
{
    QString all;
    for (const auto &page : manualPages())
        all += manualText(page.name);
    for (const auto &page : manualPages()) {
        const auto text = manualText(page.name);
        QVERIFY2(text.startsWith(QLatin1String("# ")) && text.size() > 500, qPrintable(page.name));
        if (page.name.contains(QLatin1Char('.')) && page.name != QLatin1String("index.md"))
            QVERIFY2(all.contains(QStringLiteral("](%1").arg(page.name)), qPrintable(page.name));
    }
}

void ManualTest::everyLinkLeadsSomewhere()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#]*)#?([^)]*)\\)"));
    static const QRegularExpression heading(QStringLiteral("^#+ (.*)$"), QRegularExpression::MultilineOption);
    const auto pages = manualPages();
    int seen = 0;
    for (const auto &page : pages) {
        for (auto it = link.globalMatch(manualText(page.name)); it.hasNext(); ++seen) {
            const auto match = it.next();
            const auto name = match.captured(1);
            QVERIFY2(std::any_of(pages.begin(), pages.end(), [&](const ManualPage &other) { return other.name == name; }),
                     qPrintable(page.name + QStringLiteral(" → ") + name));
            QStringList anchors{QString()};
            for (auto found = heading.globalMatch(manualText(name)); found.hasNext();)
                anchors += manualAnchor(found.next().captured(1));
            QVERIFY2(anchors.contains(match.captured(2)), qPrintable(match.captured()));
        }
    }
    QVERIFY(seen > 30);
}

void ManualTest::aMissingPageSaysSo()
{
    ManualWindow window;
    window.showPage(QStringLiteral("none.md"));
    QVERIFY(window.findChild<ManualView *>()->toPlainText().contains(QStringLiteral("“none.md” is not part of this build")));
}

void ManualTest::listsEveryKey()
{
    const auto keys = words(QStringLiteral("keys"));
    for (const auto &part : {keysOfWindow(), keysInLive(), keysInReplay(), keysInAlerts(), keysInManual()}) {
        for (const auto &key : part.keys)
            QVERIFY2(keys.contains(key.keys) && keys.contains(key.what), qPrintable(key.keys));
    }
    for (const auto &lines : {keyHelp(), handHelp()}) {
        for (const auto &line : lines)
            QVERIFY2(keys.contains(line.how) && keys.contains(line.what), qPrintable(line.how));
    }
}

void ManualTest::explainsEveryKeyAndHandOfAChart()
{
    const auto text = words(QStringLiteral("chart.md"));
    for (const auto &lines : {keyHelp(), handHelp()}) {
        for (const auto &line : lines) {
            for (const auto &how : line.how.split(QStringLiteral(", ")))
                QVERIFY2(text.contains(how, Qt::CaseInsensitive), qPrintable(how));
        }
    }
}

void ManualTest::explainsEveryWordOfTheStatusBar()
{
    const auto text = words(QStringLiteral("troubleshooting.md"));
    const TellingTime telling{TimeFormat(QTimeZone::utc()), *parseTimestamp(QStringLiteral("2024-08-08T12:00:00Z")), QLocale::c()};
    QStringList lines;
    for (const auto state : {FeedState::Stopped, FeedState::Connecting, FeedState::Waiting, FeedState::Live, FeedState::Silent}) {
        FeedStatus feed;
        feed.state = state;
        feed.since = telling.now;
        lines += feedLine(feed, state == FeedState::Waiting ? std::optional(telling.now) : std::nullopt, telling).words;
    }
    for (const auto state : {DatabaseState::Starting, DatabaseState::Ready, DatabaseState::Away, DatabaseState::Refused}) {
        DatabaseStatus database;
        database.state = state;
        database.since = telling.now;
        for (const bool isFed : {false, true})
            lines += databaseLine(database, isFed, telling).words;
    }
    SpoolStatus spool;
    lines += spoolLine(spool, {}, telling).words;
    spool.trades = 5;
    lines += spoolLine(spool, {}, telling).words.section(QLatin1Char(' '), 1);
    spool.problem = QStringLiteral("full");
    lines += spoolLine(spool, {}, telling).words;
    for (const auto &line : lines) {
        const auto fixed = line.section(QStringLiteral(" since "), 0, 0).section(QLatin1Char(','), 0, 0);
        QVERIFY2(!fixed.isEmpty() && text.contains(fixed), qPrintable(line));
    }
}

void ManualTest::explainsEveryStretch()
{
    const auto text = words(QStringLiteral("record.md"));
    for (const auto kind : {StretchKind::Stored, StretchKind::Pause, StretchKind::Missing, StretchKind::Fetching, StretchKind::Hole,
                            StretchKind::Skipped, StretchKind::Dropped, StretchKind::Rejected})
        QVERIFY2(text.contains(stretchName(kind)), qPrintable(stretchName(kind)));
}

// Every heading and every field's name of the dialog stands on the page about it.
void ManualTest::explainsEverySetting()
{
    test::ScriptedPort port;
    const SettingsDialog dialog(DesktopSettings(), SettingsFacts(), {}, {}, port);
    const auto text = words(QStringLiteral("settings.md"));
    int seen = 0;
    const auto check = [&](const QString &label) {
        const auto name = QString(label).remove(QLatin1Char('&'));
        QVERIFY2(text.contains(name), qPrintable(name));
        ++seen;
    };
    const auto *pages = dialog.findChild<QListWidget *>();
    for (int row = 0; row < pages->count(); ++row)
        check(pages->item(row)->text());
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->property("heading").toBool() || label->buddy())
            check(label->text());
    }
    QVERIFY(seen > 20);
}

void ManualTest::goesBackAndOn()
{
    ManualWindow window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto *pages = window.findChild<QListWidget *>();
    QCOMPARE(pages->count(), int(manualPages().size()));
    QCOMPARE(window.page(), QStringLiteral("index.md"));
    for (const auto *button : window.findChildren<QToolButton *>())
        QVERIFY(!button->accessibleName().isEmpty() || button->parent() == window.findChild<QLineEdit *>());
    QTest::keyClick(window.findChild<QListWidget *>(), Qt::Key_Down);
    QTest::keyClick(window.findChild<QListWidget *>(), Qt::Key_Down);
    QCOMPARE(window.page(), manualPages()[2].name);
    QCOMPARE(window.windowTitle(), QStringLiteral("Manual: %1").arg(manualPages()[2].title));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.page(), manualPages()[1].name);
    QCOMPARE(pages->currentRow(), 1);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.page(), manualPages()[2].name);
}

void ManualTest::followsLinksToHeadings()
{
    ManualWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *view = window.findChild<ManualView *>();
    Q_EMIT view->anchorClicked(view->source().resolved(QUrl(QStringLiteral("troubleshooting.md#questions"))));
    QCOMPARE(window.page(), QStringLiteral("troubleshooting.md"));
    auto heading = view->document()->find(QRegularExpression(QStringLiteral("^Questions$")));
    QVERIFY(!heading.isNull());
    QVERIFY(view->verticalScrollBar()->value() > 0);
    QVERIFY(view->viewport()->rect().contains(view->cursorRect(heading)));
}

void ManualTest::findsInAllPages()
{
    ManualWindow window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    auto *field = window.findChild<QLineEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("SOCKS5"));
    auto *view = window.findChild<ManualView *>();
    QCOMPARE(window.page(), QStringLiteral("settings.md"));
    QCOMPARE(view->textCursor().selectedText(), QStringLiteral("SOCKS5"));
    QVERIFY(view->markedPlace() == 1);
    // Every place of a frequent word once, through all pages and round again.
    field->setText(QStringLiteral("spool"));
    QStringList pages;
    QStringList places;
    for (auto place = window.page() + QString::number(view->textCursor().position()); !places.contains(place);
         place = window.page() + QString::number(view->textCursor().position())) {
        places += place;
        if (!pages.contains(window.page()))
            pages += window.page();
        QTest::keyClick(field, Qt::Key_Return);
    }
    int all = 0;
    for (const auto &page : manualPages())
        all += int(words(page.name).count(QStringLiteral("spool"), Qt::CaseInsensitive));
    QCOMPARE(places.size(), all);
    QVERIFY(pages.size() > 4);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(window.page() + QString::number(view->textCursor().position()), places.last());
}

void ManualTest::tellsWhatIsNotThere()
{
    ManualWindow window;
    window.findChild<QLineEdit *>()->setText(QStringLiteral("zymurgy"));
    QStringList told;
    for (const auto *label : window.findChildren<QLabel *>())
        told += label->text();
    QVERIFY(told.contains(QStringLiteral("Not in the manual")));
    QCOMPARE(window.page(), QStringLiteral("index.md"));
}

void ManualTest::closesByEscape()
{
    ManualWindow window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *field = window.findChild<QLineEdit *>();
    field->setFocus();
    field->setText(QStringLiteral("gap"));
    QTest::keyClick(field, Qt::Key_Escape); // the search first
    QVERIFY(field->text().isEmpty() && window.isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void ManualTest::remembersItsSize()
{
    const auto window = [] {
        ManualWindow *found = nullptr;
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *manual = qobject_cast<ManualWindow *>(widget); manual && manual->isVisible())
                found = manual;
        }
        return found;
    };
    QVariantMap state;
    {
        ManualAccess access;
        access.open(QStringLiteral("record.md"));
        QCOMPARE(window()->page(), QStringLiteral("record.md"));
        window()->resize(640, 500);
        access.close();
        QVERIFY(!window());
        access.open(QStringLiteral("live.md"));
        QCOMPARE(window()->size(), QSize(640, 500));
        state = access.state();
    }
    QVERIFY(!window());
    ManualAccess next;
    next.restoreState(state);
    next.open(QStringLiteral("live.md"));
    QCOMPARE(window()->size(), QSize(640, 500));
    next.restoreState({{QStringLiteral("geometry"), QStringLiteral("broken")}});
    next.close();
}

void ManualTest::followsThePalette()
{
    ManualWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *view = window.findChild<ManualView *>();
    const auto linkColor = [&] {
        for (auto block = view->document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (!it.fragment().charFormat().anchorHref().isEmpty())
                    return it.fragment().charFormat().foreground().color();
            }
        }
        return QColor();
    };
    QCOMPARE(linkColor(), lightPalette().color(QPalette::Link));
    applyTheme(*qApp, ThemeChoice::Dark);
    QTRY_COMPARE(linkColor(), darkPalette().color(QPalette::Link));
    applyTheme(*qApp, ThemeChoice::Light);
}

TIDEMARK_TEST(ManualTest, QApplication)
#include "tst_manual.moc"
