#include "ui/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyle>
#include <QStyleFactory>

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

// What palettes cannot say: cards, quiet headers, and a focus that is seen.
QString styleSheet(const QPalette &palette, const ThemeColors &colors)
{
    QString sheet = QStringLiteral(R"(
QFrame[card="true"] { background: @raised; border: 1px solid @line; border-radius: 6px; }
QLabel[badge="true"] { color: @warning; border: 1px solid @warning; border-radius: 4px; padding: 3px 8px; font-weight: 600; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @dim; padding: 8px 16px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QHeaderView { background: @raised; }
QHeaderView::section { background: @raised; color: @dim; border: 0; border-bottom: 1px solid @line; padding: 4px 8px; }
QTableView { background: @raised; border: 0; gridline-color: @line; selection-background-color: @resting; selection-color: @text; outline: 0; }
QTableView[popup="true"] { border: 1px solid @accent; }
QTableView[popup="true"]::item { min-height: 28px; }
QTableView::item { padding: 0 5px; border: 0; }
QTableView::item:selected { background: @resting; }
QTableView::item:selected:focus { background: @selected; }
QStatusBar { border-top: 1px solid @line; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: transparent; }
QToolTip { background: @button; color: @text; border: 1px solid @line; padding: 4px; }
QPushButton, QToolButton[quiet="true"] { background: @button; color: @text; border: 1px solid @edge; border-radius: 4px; padding: 4px 12px; min-height: 18px; }
QToolButton[quiet="true"] { padding: 4px; }
QToolButton[flat="true"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px; }
QToolButton[flat="true"]:hover { background: @resting; }
QToolButton[flat="true"]:checked { background: @selected; border-color: @accent; }
QToolButton[flat="true"]:focus { border: 2px solid @accent; padding: 2px; }
QToolButton#windowMenu::menu-indicator { image: none; }
QPushButton:hover, QToolButton[quiet="true"]:hover { border-color: @accent; }
QPushButton:pressed, QToolButton[quiet="true"]:pressed { background: @line; }
QPushButton:disabled, QToolButton[quiet="true"]:disabled { color: @disabled; border-color: @line; }
QPushButton[primary="true"] { background: @accent; color: @onaccent; border-color: @accent; }
QPushButton[primary="true"]:disabled { background: @line; color: @disabled; border-color: @line; }
QPushButton[segment="true"] { background: transparent; color: @dim; border: 1px solid transparent; padding: 3px 8px; }
QPushButton[segment="true"]:hover { color: @text; }
QPushButton[segment="true"]:checked { background: @selected; color: @text; border-color: @accent; }
QPushButton:focus, QToolButton[quiet="true"]:focus, QPushButton[segment="true"]:focus { border: 2px solid @accent; }
QPushButton:focus { padding: 3px 11px; }
QPushButton[segment="true"]:focus { padding: 2px 7px; }
QToolButton[quiet="true"]:focus { padding: 3px; }
QLineEdit, QDateTimeEdit, QComboBox { background: @base; color: @text; border: 1px solid @edge; border-radius: 4px; padding: 4px 8px; min-height: 18px; selection-background-color: @accent; selection-color: @onaccent; }
QRadioButton, QCheckBox { border: 2px solid transparent; border-radius: 4px; padding: 2px; spacing: 8px; }
QRadioButton:focus, QCheckBox:focus { border-color: @accent; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @dim; border-radius: 8px; background: @base; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @base; }
QRadioButton::indicator:disabled { border-color: @disabled; }
QRadioButton:disabled, QCheckBox:disabled { color: @disabled; }
QListView { background: @raised; color: @text; border: 1px solid @line; border-radius: 4px; outline: 0; }
QListView::item { color: @text; padding: 4px 8px; border: 0; }
QListView::item:selected { background: @resting; color: @text; }
QListView::item:selected:focus { background: @selected; }
QListView:focus { border: 1px solid @accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QListView[pages="true"], QListView[pages="true"]:focus { background: @raised; border: 0; border-right: 1px solid @line; outline: 0; padding: 8px; }
QListView[pages="true"]::item { color: @text; padding: 0 8px; margin: 1px 0; border: 2px solid transparent; border-radius: 4px; }
QListView[pages="true"]::item:selected { background: @selected; color: @text; }
QListView[pages="true"]::item:selected:focus { border-color: @accent; }
QLabel[heading="true"] { font-weight: 600; }
QLabel[problem="true"] { color: @bad; }
QComboBox QLineEdit, QDateTimeEdit QLineEdit { border: 0; padding: 0; min-height: 0; }
QLineEdit:focus, QDateTimeEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 3px 7px; }
QLineEdit:disabled, QDateTimeEdit:disabled, QComboBox:disabled { color: @disabled; border-color: @line; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/tidemark/icons/down-@brightness.svg); width: 12px; height: 12px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: 1px solid @line; border-radius: 4px; background: @base; text-align: center; min-height: 18px; }
QProgressBar[thin="true"] { min-height: 6px; max-height: 6px; border-radius: 3px; background: @line; border: 0; }
QProgressBar[thin="true"]::chunk { background: @accent; }
QProgressBar::chunk { background: @selected; border-radius: 3px; }
)");
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
