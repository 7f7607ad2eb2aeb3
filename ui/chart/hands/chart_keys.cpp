#include "ui/chart/hands/chart_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>
#include <span>

namespace tidemark {
namespace {

struct KeyRow {
    int key;
    Qt::KeyboardModifiers modifiers;
    ChartCommand command;
};

constexpr auto plain = Qt::NoModifier;
constexpr auto shift = Qt::ShiftModifier;
constexpr auto ctrl = Qt::ControlModifier;
constexpr int manySteps = 10;

const std::array keyRows{
    KeyRow{Qt::Key_Left, plain, {ChartAction::ScrollBack}},
    KeyRow{Qt::Key_Right, plain, {ChartAction::ScrollOn}},
    KeyRow{Qt::Key_PageUp, plain, {ChartAction::PageBack}},
    KeyRow{Qt::Key_PageDown, plain, {ChartAction::PageOn}},
    KeyRow{Qt::Key_Up, plain, {ChartAction::ScrollUp}},
    KeyRow{Qt::Key_Down, plain, {ChartAction::ScrollDown}},
    KeyRow{Qt::Key_Plus, plain, {ChartAction::ZoomIn}},
    KeyRow{Qt::Key_Equal, plain, {ChartAction::ZoomIn}},
    KeyRow{Qt::Key_Minus, plain, {ChartAction::ZoomOut}},
    KeyRow{Qt::Key_Plus, ctrl, {ChartAction::ZoomPriceIn}},
    KeyRow{Qt::Key_Equal, ctrl, {ChartAction::ZoomPriceIn}},
    KeyRow{Qt::Key_Minus, ctrl, {ChartAction::ZoomPriceOut}},
    KeyRow{Qt::Key_Home, plain, {ChartAction::Oldest}},
    KeyRow{Qt::Key_End, plain, {ChartAction::Newest}},
    KeyRow{Qt::Key_F, plain, {ChartAction::Follow}},
    KeyRow{Qt::Key_L, plain, {ChartAction::ToggleLog}},
    KeyRow{Qt::Key_M, plain, {ChartAction::ToggleMagnet}},
    KeyRow{Qt::Key_V, plain, {ChartAction::ToggleVwap}},
    KeyRow{Qt::Key_V, shift, {ChartAction::MoveVwap}},
    KeyRow{Qt::Key_D, plain, {ChartAction::ToggleDelta}},
    KeyRow{Qt::Key_K, plain, {ChartAction::ToggleLink}},
    KeyRow{Qt::Key_K, shift, {ChartAction::ToggleAllLinks}},
    KeyRow{Qt::Key_C, plain, {ChartAction::CompareWith}},
    KeyRow{Qt::Key_C, shift, {ChartAction::NextMeasure}},
    KeyRow{Qt::Key_Left, shift, {ChartAction::CrossBack}},
    KeyRow{Qt::Key_Right, shift, {ChartAction::CrossOn}},
    KeyRow{Qt::Key_Up, shift, {ChartAction::CrossUp}},
    KeyRow{Qt::Key_Down, shift, {ChartAction::CrossDown}},
    KeyRow{Qt::Key_Left, ctrl, {ChartAction::CrossBack, manySteps}},
    KeyRow{Qt::Key_Right, ctrl, {ChartAction::CrossOn, manySteps}},
    KeyRow{Qt::Key_Up, ctrl, {ChartAction::CrossUp, manySteps}},
    KeyRow{Qt::Key_Down, ctrl, {ChartAction::CrossDown, manySteps}},
    KeyRow{Qt::Key_Return, plain, {ChartAction::PickMoment}},
    KeyRow{Qt::Key_Enter, plain, {ChartAction::PickMoment}},
    KeyRow{Qt::Key_P, plain, {ChartAction::Replay}},
    KeyRow{Qt::Key_M, shift, {ChartAction::Measure}},
    KeyRow{Qt::Key_C, ctrl, {ChartAction::CopyLink}},
    KeyRow{Qt::Key_B, plain, {ChartAction::Bookmark}},
    KeyRow{Qt::Key_G, ctrl, {ChartAction::GoToTime}},
    KeyRow{Qt::Key_E, ctrl, {ChartAction::Export}},
    KeyRow{Qt::Key_T, plain, {ChartAction::ShowTable}},
    KeyRow{Qt::Key_Menu, plain, {ChartAction::ShowMenu}},
    KeyRow{Qt::Key_F10, shift, {ChartAction::ShowMenu}},
    KeyRow{Qt::Key_F1, plain, {ChartAction::ShowHelp}},
    KeyRow{Qt::Key_Escape, plain, {ChartAction::Cancel}},
};

struct HelpRow {
    const char *how;
    const char *what;
};

constexpr std::array keyWords{
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "← →"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "scroll through time")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Page Up, Page Down"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "scroll by a whole view")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "↑ ↓"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "scroll through prices")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "+ −"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "show less or more time")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Ctrl and + −"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "show fewer or more prices")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Home, End"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "the oldest and the newest trade")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "F"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "follow the newest trade, prices fitted")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "1"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "every trade")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "2 … 9"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "candles of 1, 5, 15 s, 1, 5, 15 min, 1 h, 1 day")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "L"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "logarithmic price scale")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "M"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "crosshair clings to the data, or is free")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "V"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "volume-weighted average price (VWAP)")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Shift+V"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "VWAP since midnight UTC, or since the left edge")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "D"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "what was bought less what was sold, and its sum")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "C"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "compare with other markets")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Shift+C"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "two markets in percent, as ratio or as spread")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "K"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "link with other charts: crosshair, time, market")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Shift+K"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "link all charts, or none")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Shift and arrows"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "crosshair from candle to candle, trade to trade")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Ctrl and arrows"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "the same by ten")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Enter"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "look up the crosshair's moment")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "P"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "play from the crosshair's moment on; without one, from the view's beginning")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Shift+M"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "measure from the crosshair on")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Ctrl+C"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "copy a link to the crosshair's moment")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "B"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "bookmark the crosshair's moment")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Ctrl+G"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "go to a time")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Ctrl+E"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "export what is measured, else what is in view")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "T"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "table of what is drawn")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Menu, Shift+F10"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "copy, look up, export, alert, picture")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Esc"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "cancel: measuring, crosshair, panels")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "F1"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "this list")},
};

constexpr std::array handWords{
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Wheel"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "zoom time at the cursor")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Ctrl and wheel"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "zoom prices at the cursor")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Shift and wheel"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "scroll through time")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Drag"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "move the view")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Drag an axis"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "stretch or squeeze it")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Double-click an axis"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "as it was before")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Double-click"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "follow the newest trade again")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Shift and drag"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "measure price, time, trades and volume; mark a period to export")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Click"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "look up the moment")},
    HelpRow{QT_TRANSLATE_NOOP("tidemark::ChartKeys", "Right-click"), QT_TRANSLATE_NOOP("tidemark::ChartKeys", "copy, look up, export, alert, picture")},
};

[[nodiscard]] std::vector<HelpLine> translated(std::span<const HelpRow> rows)
{
    std::vector<HelpLine> lines;
    for (const auto &[how, what] : rows)
        lines.push_back({QCoreApplication::translate("tidemark::ChartKeys", how),
                         QCoreApplication::translate("tidemark::ChartKeys", what)});
    return lines;
}

} // namespace

std::optional<ChartCommand> commandOf(const QKeyEvent &event)
{
    auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    // On many keyboards these are above another sign.
    if (key == Qt::Key_Plus || key == Qt::Key_Minus || key == Qt::Key_Equal)
        modifiers &= ~shift;
    if (key >= Qt::Key_1 && key <= Qt::Key_9 && modifiers == plain)
        return ChartCommand{ChartAction::ChooseTimeframe, key - Qt::Key_0};
    const auto row = std::find_if(keyRows.begin(), keyRows.end(),
                                  [&](const KeyRow &r) { return r.key == key && r.modifiers == modifiers; });
    return row == keyRows.end() ? std::nullopt : std::optional(row->command);
}

std::vector<HelpLine> keyHelp()
{
    return translated(keyWords);
}

std::vector<HelpLine> handHelp()
{
    return translated(handWords);
}

} // namespace tidemark
