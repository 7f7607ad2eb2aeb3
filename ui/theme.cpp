#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QFrame>
#include <QStyle>
#include <QStyleFactory>
#include <QVBoxLayout>

#include <cmath>

static void loadResources()
{
    Q_INIT_RESOURCE(icons); // a static library's resources are not linked in by themselves
}

namespace tidemark {
namespace {

const ThemeColors lightColors{
    .up = QColor(0x00, 0x6f, 0x66),
    .down = QColor(0xb8, 0x3a, 0x0b),
    .accent = QColor(0x1b, 0x5f, 0xc1),
    .good = QColor(0x00, 0x6f, 0x66),
    .warning = QColor(0x8a, 0x56, 0x00),
    .bad = QColor(0xb4, 0x23, 0x18),
    .dim = QColor(0x56, 0x62, 0x70),
    .line = QColor(0xdc, 0xe1, 0xe7),
    .raised = QColor(0xff, 0xff, 0xff),
};

const ThemeColors darkColors{
    .up = QColor(0x3f, 0xc4, 0xb2),
    .down = QColor(0xff, 0x8d, 0x5f),
    .accent = QColor(0x7a, 0xb0, 0xff),
    .good = QColor(0x3f, 0xc4, 0xb2),
    .warning = QColor(0xf2, 0xb6, 0x4c),
    .bad = QColor(0xff, 0x8a, 0x80),
    .dim = QColor(0x9b, 0xa7, 0xb4),
    .line = QColor(0x2c, 0x34, 0x3d),
    .raised = QColor(0x1b, 0x21, 0x28),
};

// The same with the pair that many are used to.
ThemeColors inGreenAndRed(ThemeColors colors, const QColor &green, const QColor &red)
{
    colors.up = green;
    colors.down = red;
    return colors;
}

const ThemeColors lightGreenRed = inGreenAndRed(lightColors, QColor(0x0c, 0x6b, 0x35), QColor(0xb4, 0x23, 0x2e));
const ThemeColors darkGreenRed = inGreenAndRed(darkColors, QColor(0x5f, 0xd0, 0x84), QColor(0xff, 0x8a, 0x8f));

constexpr auto pairRole = QPalette::LinkVisited;

MoveColors movesOf(const QPalette &palette)
{
    const auto up = palette.color(pairRole);
    return up == lightGreenRed.up || up == darkGreenRed.up ? MoveColors::GreenRed : MoveColors::TealOrange;
}

const ThemeColors &colorsOf(bool dark, MoveColors moves)
{
    if (moves == MoveColors::GreenRed)
        return dark ? darkGreenRed : lightGreenRed;
    return dark ? darkColors : lightColors;
}

struct Surfaces {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor disabled;
    QColor highlightedText;
};

QPalette paletteOf(const Surfaces &surfaces, const ThemeColors &colors)
{
    QPalette palette(surfaces.button, surfaces.window);
    palette.setColor(QPalette::Base, surfaces.base);
    palette.setColor(QPalette::AlternateBase, surfaces.alternate);
    palette.setColor(QPalette::ToolTipBase, surfaces.button);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, surfaces.highlightedText);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(pairRole, colors.up);
    palette.setColor(QPalette::PlaceholderText, colors.dim);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText}) {
        palette.setColor(role, surfaces.text);
        palette.setColor(QPalette::Disabled, role, surfaces.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, surfaces.disabled);
    return palette;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor tinted(const QColor &ground, const QColor &tint, int percent)
{
    const auto share = [percent](int over, int under) { return (over * percent + under * (100 - percent)) / 100; };
    return QColor(share(tint.red(), ground.red()), share(tint.green(), ground.green()), share(tint.blue(), ground.blue()));
}

// The style that the desktop gave us, which ours replaces; looked up before it does.
QString desktopStyle(QApplication &application)
{
    constexpr const char *known = "desktopStyle";
    if (!application.property(known).isValid())
        application.setProperty(known, application.style()->name().toLower());
    return application.property(known).toString();
}

bool isOwnStyle(const QString &name)
{
    return name != QLatin1String("fusion") && name != QLatin1String("windows");
}

void keepDesktopStyle(QApplication &application, const QString &name, MoveColors moves)
{
    if (!application.styleSheet().isEmpty()) {
        application.setStyleSheet({});
        application.setStyle(QStyleFactory::create(name));
    }
    QPalette pair;
    pair.setColor(pairRole, colorsOf(isDark(application.palette()), moves).up);
    application.setPalette(pair);
}

// What palettes cannot say: cards, quiet headers, and a focus that is seen. The sheet names colours by @words.
QString styleSheet(const QPalette &palette, const ThemeColors &colors)
{
    QFile file(QStringLiteral(":/tidemark/theme.qss"));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // it is compiled in
    auto sheet = QString::fromUtf8(file.readAll());
    const auto edge = isDark(palette) ? QColor(0x4a, 0x55, 0x61) : QColor(0xb4, 0xbd, 0xc7);
    // The longer name first: "@onaccent" must not be read as "@on".
    const std::pair<QLatin1String, QColor> words[] = {
        {QLatin1String("@onaccent"), palette.color(QPalette::HighlightedText)},
        {QLatin1String("@accent"), colors.accent},
        {QLatin1String("@selected"), selectionGround(palette)},
        {QLatin1String("@resting"), restingGround(palette)},
        {QLatin1String("@raised"), colors.raised},
        {QLatin1String("@disabled"), palette.color(QPalette::Disabled, QPalette::Text)},
        {QLatin1String("@button"), palette.color(QPalette::Button)},
        {QLatin1String("@bad"), colors.bad},
        {QLatin1String("@base"), palette.color(QPalette::Base)},
        {QLatin1String("@text"), palette.color(QPalette::Text)},
        {QLatin1String("@line"), colors.line},
        {QLatin1String("@warning"), colors.warning},
        {QLatin1String("@edge"), edge},
        {QLatin1String("@dim"), colors.dim},
    };
    sheet.replace(QLatin1String("@brightness"), isDark(palette) ? QLatin1String("dark") : QLatin1String("light"));
    for (const auto &[word, color] : words)
        sheet.replace(word, color.name());
    return sheet;
}

} // namespace

QPalette lightPalette(MoveColors moves)
{
    return paletteOf({.window = QColor(0xf4, 0xf6, 0xf8),
                      .base = QColor(0xff, 0xff, 0xff),
                      .alternate = QColor(0xf8, 0xf9, 0xfb),
                      .button = QColor(0xfb, 0xfc, 0xfd),
                      .text = QColor(0x17, 0x1d, 0x25),
                      .disabled = QColor(0x8a, 0x94, 0x9f),
                      .highlightedText = QColor(0xff, 0xff, 0xff)},
                     colorsOf(false, moves));
}

QPalette darkPalette(MoveColors moves)
{
    return paletteOf({.window = QColor(0x13, 0x17, 0x1c),
                      .base = QColor(0x16, 0x1b, 0x21),
                      .alternate = QColor(0x1e, 0x24, 0x2c),
                      .button = QColor(0x24, 0x2b, 0x34),
                      .text = QColor(0xe4, 0xe9, 0xef),
                      .disabled = QColor(0x6c, 0x77, 0x83),
                      .highlightedText = QColor(0x0c, 0x12, 0x1a)},
                     colorsOf(true, moves));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const ThemeColors &themeColors(const QPalette &palette)
{
    return colorsOf(isDark(palette), movesOf(palette));
}

QColor selectionGround(const QPalette &palette)
{
    const auto &colors = themeColors(palette);
    return tinted(colors.raised, colors.accent, 16);
}

QColor restingGround(const QPalette &palette)
{
    return tinted(themeColors(palette).raised, palette.color(QPalette::Text), 7);
}

QColor cardGround(const QPalette &palette)
{
    return qApp->styleSheet().isEmpty() ? palette.color(QPalette::Base) : themeColors(palette).raised;
}

QFrame *card(QWidget *content)
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(content);
    return frame;
}

void applyTheme(QApplication &application, ThemeChoice choice, MoveColors moves, std::optional<bool> isSystemDark)
{
    loadResources();
    const auto style = desktopStyle(application);
    if (choice == ThemeChoice::System) {
        application.setPalette(QPalette()); // the desktop's own again, which says how bright it is
        if (isOwnStyle(style))
            return keepDesktopStyle(application, style, moves);
    }
    const bool dark = choice == ThemeChoice::Dark
        || (choice == ThemeChoice::System && isSystemDark.value_or(isDark(application.palette())));
    const auto palette = dark ? darkPalette(moves) : lightPalette(moves);
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(palette);
    application.setStyleSheet(styleSheet(palette, themeColors(palette)));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto bright = std::max(luminance(a), luminance(b));
    const auto dark = std::min(luminance(a), luminance(b));
    return (bright + 0.05) / (dark + 0.05);
}

QFont tabularFont(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const auto width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - width) > 0.01) {
            auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            fixed.setPointSizeF(font.pointSizeF());
            return fixed;
        }
    }
    return font;
}

} // namespace tidemark
