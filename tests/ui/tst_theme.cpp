#include "ui/theme.h"

#include "support/test_program.h"
#include "ui/appearance.h"
#include "ui/chart/paint/chart_theme.h"
#include "ui/symbolic_icon.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>
#include <QWidget>

#include <tuple>

using namespace tidemark;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastOfKnownPairs();
    void everyWordCanBeRead_data();
    void everyWordCanBeRead();
    void whatHasTheFocusIsSeen();
    void checkBoxesAreSeen();
    void upAndDownAreChosen();
    void theSystemIsFollowed();
    void choicesAreApplied();
    void iconsFollowThePalette();
    void digitsAreEquallyWide();
};

void ThemeTest::contrastOfKnownPairs()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void ThemeTest::everyWordCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light, teal and orange") << lightPalette(MoveColors::TealOrange);
    QTest::newRow("dark, teal and orange") << darkPalette(MoveColors::TealOrange);
    QTest::newRow("light, green and red") << lightPalette(MoveColors::GreenRed);
    QTest::newRow("dark, green and red") << darkPalette(MoveColors::GreenRed);
}

void ThemeTest::everyWordCanBeRead()
{
    QFETCH(QPalette, palette);
    constexpr double readable = 4.5;
    const auto &colors = themeColors(palette);
    const std::pair<const char *, QColor> grounds[] = {{"window", palette.color(QPalette::Window)},
                                                       {"base", palette.color(QPalette::Base)},
                                                       {"alternate", palette.color(QPalette::AlternateBase)},
                                                       {"button", palette.color(QPalette::Button)},
                                                       {"raised", colors.raised},
                                                       {"selected", selectionGround(palette)},
                                                       {"resting", restingGround(palette)}};
    const std::pair<const char *, QColor> words[] = {
        {"text", palette.color(QPalette::Text)},  {"window text", palette.color(QPalette::WindowText)},
        {"button text", palette.color(QPalette::ButtonText)}, {"placeholder", palette.color(QPalette::PlaceholderText)},
        {"up", colors.up}, {"down", colors.down}, {"accent", colors.accent}, {"good", colors.good},
        {"warning", colors.warning}, {"bad", colors.bad}, {"dim", colors.dim}};
    for (const auto &[ground, under] : grounds) {
        for (const auto &[word, color] : words) {
            const auto ratio = contrast(color, under);
            QVERIFY2(ratio >= readable, qPrintable(QStringLiteral("%1 on %2: %3")
                                                       .arg(QLatin1String(word), QLatin1String(ground))
                                                       .arg(ratio)));
        }
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= readable);
    QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= readable);
    const auto chart = ChartTheme::of(palette);
    const std::tuple<const char *, QColor, QColor> onCharts[] = {
        {"text", chart.text, chart.background},     {"quiet text", chart.quietText, chart.background},
        {"tag", chart.onTag, chart.tag},            {"price's tag", chart.onLine, chart.line},
        {"missing", chart.missing.text, chart.missing.ground}, {"fetching", chart.fetching.text, chart.fetching.ground},
        {"rejected", chart.rejected.text, chart.rejected.ground}, {"skipped", chart.skipped.text, chart.skipped.ground},
        {"hole", chart.hole.text, chart.hole.ground}};
    for (const auto &[what, color, ground] : onCharts) {
        const auto ratio = contrast(color, ground);
        QVERIFY2(ratio >= readable, qPrintable(QStringLiteral("%1 on a chart: %2").arg(QLatin1String(what)).arg(ratio)));
    }
}

// What is no word but has to be told apart: 3:1 (WCAG 2.1, 1.4.11).
void ThemeTest::whatHasTheFocusIsSeen()
{
    for (const auto &palette : {lightPalette(), darkPalette()}) {
        const auto &colors = themeColors(palette);
        for (const auto &ground : {palette.color(QPalette::Window), palette.color(QPalette::Base), colors.raised, selectionGround(palette)})
            QVERIFY(contrast(colors.accent, ground) >= 3);
    }
}

// As it is painted: the frame of an empty box against what is around it, and the tick of a full one against the box.
void ThemeTest::checkBoxesAreSeen()
{
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, choice);
        QWidget window;
        QCheckBox box(QStringLiteral("x"), &window);
        box.resize(80, 30);
        window.resize(120, 60);
        QStyleOptionButton option;
        const auto strongest = [&](bool isChecked) {
            box.setChecked(isChecked);
            const auto image = window.grab().toImage();
            option.initFrom(&box);
            const auto area = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box).translated(box.pos());
            const auto outside = image.pixelColor(100, 50);
            const auto ground = isChecked ? themeColors(window.palette()).accent : outside;
            double most = 1;
            for (int y = area.top(); y <= area.bottom(); ++y) {
                for (int x = area.left(); x <= area.right(); ++x)
                    most = std::max(most, contrast(image.pixelColor(x, y), ground));
            }
            return most;
        };
        QVERIFY2(strongest(false) >= 3, qPrintable(QString::number(strongest(false))));
        QVERIFY2(strongest(true) >= 4.5, qPrintable(QString::number(strongest(true))));
    }
}

void ThemeTest::upAndDownAreChosen()
{
    for (const auto &[teal, green] : {std::pair{lightPalette(), lightPalette(MoveColors::GreenRed)},
                                      std::pair{darkPalette(), darkPalette(MoveColors::GreenRed)}}) {
        QVERIFY(themeColors(teal).up != themeColors(green).up);
        QVERIFY(themeColors(green).up.hslHue() > 100 && themeColors(green).up.hslHue() < 160);
        QVERIFY(themeColors(green).down.hslHue() < 15 || themeColors(green).down.hslHue() > 345);
        QCOMPARE(themeColors(teal).bad, themeColors(green).bad); // alarms keep their colours
    }
    QWidget window;
    window.show();
    applyTheme(*qApp, ThemeChoice::Light, MoveColors::TealOrange);
    const auto before = themeColors(window.palette()).up;
    applyTheme(*qApp, ThemeChoice::Light, MoveColors::GreenRed);
    QVERIFY(themeColors(window.palette()).up != before);
}

void ThemeTest::theSystemIsFollowed()
{
    Appearance look;
    look.setSystemDark(true);
    look.setChoice({ThemeChoice::System, MoveColors::TealOrange, false});
    QVERIFY(isDark(QApplication::palette()));
    look.setSystemDark(false);
    QVERIFY(!isDark(QApplication::palette()));
    look.setChoice({ThemeChoice::Dark, MoveColors::TealOrange, false});
    QVERIFY(isDark(QApplication::palette()));
    look.setSystemDark(std::nullopt); // chosen: the system does not matter
    QVERIFY(isDark(QApplication::palette()));
    look.setChoice({ThemeChoice::System, MoveColors::TealOrange, false});
    QVERIFY(!isDark(QApplication::palette())); // not ours of a moment ago but the desktop's own palette counts
}

void ThemeTest::choicesAreApplied()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(isDark(QApplication::palette()));
    QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!isDark(QApplication::palette()));
    applyTheme(*qApp, ThemeChoice::System);
    QVERIFY(!isDark(QApplication::palette()));
}

void ThemeTest::iconsFollowThePalette()
{
    const auto brightest = [](const QIcon &icon) {
        const auto image = icon.pixmap(16).toImage();
        int lightness = -1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 128)
                    lightness = std::max(lightness, image.pixelColor(x, y).lightness());
            }
        }
        return lightness;
    };
    applyTheme(*qApp, ThemeChoice::Light);
    QDirIterator names(QStringLiteral(":/tidemark/icons"));
    int icons = 0;
    while (names.hasNext()) {
        names.next();
        const auto name = names.fileInfo().completeBaseName();
        if (name.startsWith(QLatin1String("tidemark")) || name.startsWith(QLatin1String("down-")) || name.startsWith(QLatin1String("check-")))
            continue;
        ++icons;
        const auto icon = symbolicIcon(name);
        applyTheme(*qApp, ThemeChoice::Light);
        const auto onLight = brightest(icon);
        applyTheme(*qApp, ThemeChoice::Dark);
        const auto onDark = brightest(icon);
        QVERIFY2(onLight >= 0 && onLight < 80 && onDark > 180, qPrintable(name));
    }
    QVERIFY(icons > 10);
}

void ThemeTest::digitsAreEquallyWide()
{
    const QFontMetricsF metrics(tabularFont(QApplication::font()));
    for (char digit = '1'; digit <= '9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('0')));
}

TIDEMARK_TEST(ThemeTest, QApplication)
#include "tst_theme.moc"
