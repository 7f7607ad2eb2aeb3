#include "ui/menu/window_keys.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace tidemark {
namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::WindowKeys)
};

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

WindowKeys keysOfWindow()
{
    const auto tabs = KeyWords::tr("%1 to %2").arg(shown(Qt::CTRL | Qt::Key_1), shown(Qt::CTRL | Qt::Key_4));
    return {KeyWords::tr("Window"), KeyWords::tr("Keys of the window"),
            {
                {tabs, KeyWords::tr("Live, History, Record, Alerts")},
                {shown(Qt::CTRL | Qt::Key_N), KeyWords::tr("Add a market")},
                {shown(Qt::CTRL | Qt::Key_G), KeyWords::tr("Go to a time")},
                {shown(Qt::CTRL | Qt::Key_E), KeyWords::tr("Export a range")},
                {shown(Qt::CTRL | Qt::Key_D), KeyWords::tr("Get days")},
                {shown(Qt::CTRL | Qt::Key_F), KeyWords::tr("Search the trades of History")},
                {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_M), KeyWords::tr("All markets at the moment of History")},
                {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_C), KeyWords::tr("Copy a link to the moment of History")},
                {shown(Qt::CTRL | Qt::Key_V), KeyWords::tr("Show the moment of a link that was copied")},
                {shown(Qt::CTRL | Qt::Key_B), KeyWords::tr("Bookmark the moment of History")},
                {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_B), KeyWords::tr("Bookmarks")},
                {shown(Qt::CTRL | Qt::Key_I), KeyWords::tr("Import files of trades")},
                {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_A), KeyWords::tr("New alert")},
                {shown(Qt::CTRL | Qt::Key_L), KeyWords::tr("The board of all markets, and back to the charts")},
                {shown(Qt::CTRL | Qt::Key_T), KeyWords::tr("Mini ticker, above all other windows")},
                {shown(Qt::CTRL | Qt::Key_Comma), KeyWords::tr("Settings")},
                {shown(Qt::Key_F10), KeyWords::tr("Menu")},
                {shown(Qt::Key_F1), KeyWords::tr("The manual; in a chart, the chart's keys")},
                {shown(Qt::CTRL | Qt::Key_F1), KeyWords::tr("These keys")},
                {shown(Qt::CTRL | Qt::Key_Q), KeyWords::tr("Quit; nothing is lost")},
            }};
}

WindowKeys keysInLive()
{
    return {KeyWords::tr("Live"), KeyWords::tr("Keys in Live"),
            {
                {shown(Qt::Key_Return), KeyWords::tr("Show the marked market's chart")},
                {KeyWords::tr("Alt+Up, Alt+Down"), KeyWords::tr("Move the marked market in the list")},
                {shown(Qt::Key_Delete), KeyWords::tr("Remove the marked market")},
                {KeyWords::tr("F6, Shift+F6"), KeyWords::tr("Go from chart to chart, and back")},
                {KeyWords::tr("Ctrl+Shift and arrows"), KeyWords::tr("Move the chart among the others")},
                {KeyWords::tr("Alt+Shift and arrows"), KeyWords::tr("Move the split beside the chart")},
                {shown(Qt::CTRL | Qt::Key_M), KeyWords::tr("Show the chart alone, and all again")},
                {shown(Qt::CTRL | Qt::Key_W), KeyWords::tr("Close the chart")},
                {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_W), KeyWords::tr("Give the chart a window of its own, and back")},
                {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_F), KeyWords::tr("Filter the trades")},
                {shown(Qt::Key_Space), KeyWords::tr("Hold the trades still, follow them again")},
            }};
}

WindowKeys keysInBoard()
{
    return {KeyWords::tr("Board"), KeyWords::tr("Keys on the board"),
            {
                {shown(Qt::Key_Return), KeyWords::tr("Show the marked market's chart")},
                {shown(Qt::CTRL | Qt::Key_R), KeyWords::tr("Record the marked market, with the hour before")},
                {KeyWords::tr("Letters, digits, *"), KeyWords::tr("Filter the markets")},
                {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_F), KeyWords::tr("Filter the markets")},
                {shown(Qt::Key_Escape), KeyWords::tr("Show all of them again; then, back to the charts")},
            }};
}

WindowKeys keysInReplay()
{
    return {KeyWords::tr("Replay"), KeyWords::tr("Keys in a replay"),
            {
                {shown(Qt::Key_P), KeyWords::tr("Play from the moment of a chart, History or an alert")},
                {shown(Qt::Key_Space), KeyWords::tr("Pause, and go on")},
                {KeyWords::tr("Period, Comma"), KeyWords::tr("The next trade, and the one before")},
                {KeyWords::tr("Alt+Right, Alt+Left"), KeyWords::tr("A second on, and back")},
                {KeyWords::tr("+, -"), KeyWords::tr("Faster, and slower; in a chart > and <")},
                {shown(Qt::Key_Escape), KeyWords::tr("Back to what is traded now")},
            }};
}

WindowKeys keysInAlerts()
{
    return {KeyWords::tr("Alerts"), KeyWords::tr("Keys in Alerts"),
            {
                {shown(Qt::Key_Return), KeyWords::tr("Change the marked alert; show what was told in History")},
                {shown(Qt::Key_Space), KeyWords::tr("Switch the marked alert on or off")},
                {shown(Qt::Key_Delete), KeyWords::tr("Delete the marked alert")},
            }};
}

WindowKeys keysInManual()
{
    return {KeyWords::tr("Manual"), KeyWords::tr("Keys in the manual"),
            {
                {shown(Qt::CTRL | Qt::Key_F), KeyWords::tr("Find in all pages")},
                {KeyWords::tr("F3, Shift+F3"), KeyWords::tr("The next place, and the one before")},
                {KeyWords::tr("Alt+Left, Alt+Right"), KeyWords::tr("The page before, and back again")},
                {shown(Qt::Key_Escape), KeyWords::tr("Close the manual")},
            }};
}

} // namespace tidemark
