#include "ui/theme.h"

#include "ui/symbolic_icon.h"

#include <QApplication>
#include <QDirIterator>
#include <QTest>

using namespace tidemark;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastOfKnownPairs();
    void everyWordCanBeRead_data();
    void everyWordCanBeRead();
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
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
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
                if (image.pixelColor(x, y).alpha() == 255)
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
        if (name == QLatin1String("tidemark") || name.startsWith(QLatin1String("down-")))
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

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
