#pragma once

#include <QString>

#include <optional>
#include <vector>

class QKeyEvent;

namespace tidemark {

// What the keys of a chart mean. Everything that the mouse can do is here as well.
enum class ChartAction {
    ScrollBack,
    ScrollOn,
    PageBack, PageOn, // time
    ScrollUp, ScrollDown,                   // price
    ZoomIn, ZoomOut, ZoomPriceIn, ZoomPriceOut,
    Oldest, Newest, Follow,
    ChooseTimeframe, // `number` 1 to 9
    ToggleLog, ToggleMagnet,
    ToggleVwap, MoveVwap, ToggleDelta,
    CompareWith, NextMeasure,
    ToggleLink, ToggleAllLinks,
    CrossBack, CrossOn, CrossUp, CrossDown, // the crosshair, by `number` steps
    PickMoment, Replay, Measure, CopyLink, Bookmark,
    GoToTime, Export, SavePicture, ShowTable, ShowMenu, ShowHelp,
    Cancel,
};

struct ChartCommand {
    ChartAction action;
    int number = 1;
};

[[nodiscard]] std::optional<ChartCommand> commandOf(const QKeyEvent &event);

// One line of the help: the keys or the hand's movement, and what it does.
struct HelpLine {
    QString how;
    QString what;
};
[[nodiscard]] std::vector<HelpLine> keyHelp();
[[nodiscard]] std::vector<HelpLine> handHelp();

} // namespace tidemark
