#include "ui/menu/window_keys.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace tidemark {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::WindowKeys)
};

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

WindowKeys keysOfWindow()
{
    const auto tabs = Words::tr("%1 to %2").arg(shown(Qt::CTRL | Qt::Key_1), shown(Qt::CTRL | Qt::Key_4));
    return {Words::tr("Window"), Words::tr("Keys of the window"),
            {
                {tabs, Words::tr("Live, History, Record, Alerts")},
                {shown(Qt::CTRL | Qt::Key_N), Words::tr("Add a market")},
                {shown(Qt::CTRL | Qt::Key_G), Words::tr("Go to a time")},
                {shown(Qt::CTRL | Qt::Key_E), Words::tr("Export a range")},
                {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_A), Words::tr("New alert")},
                {shown(Qt::CTRL | Qt::Key_Comma), Words::tr("Settings")},
                {shown(Qt::Key_F10), Words::tr("Menu")},
                {shown(Qt::Key_F1), Words::tr("The manual; in a chart, the chart's keys")},
                {shown(Qt::CTRL | Qt::Key_F1), Words::tr("These keys")},
                {shown(Qt::CTRL | Qt::Key_Q), Words::tr("Quit; nothing is lost")},
            }};
}

WindowKeys keysInLive()
{
    return {Words::tr("Live"), Words::tr("Keys in Live"),
            {
                {shown(Qt::Key_Return), Words::tr("Show the marked market's chart")},
                {Words::tr("Alt+Up, Alt+Down"), Words::tr("Move the marked market in the list")},
                {shown(Qt::Key_Delete), Words::tr("Remove the marked market")},
                {Words::tr("F6, Shift+F6"), Words::tr("Go from chart to chart, and back")},
                {Words::tr("Ctrl+Shift and arrows"), Words::tr("Move the chart among the others")},
                {Words::tr("Alt+Shift and arrows"), Words::tr("Move the split beside the chart")},
                {shown(Qt::CTRL | Qt::Key_M), Words::tr("Show the chart alone, and all again")},
                {shown(Qt::CTRL | Qt::Key_W), Words::tr("Close the chart")},
                {shown(Qt::Key_Space), Words::tr("Hold the trades still, follow them again")},
            }};
}

WindowKeys keysInAlerts()
{
    return {Words::tr("Alerts"), Words::tr("Keys in Alerts"),
            {
                {shown(Qt::Key_Return), Words::tr("Change the marked alert; show what was told in History")},
                {shown(Qt::Key_Space), Words::tr("Switch the marked alert on or off")},
                {shown(Qt::Key_Delete), Words::tr("Delete the marked alert")},
            }};
}

WindowKeys keysInManual()
{
    return {Words::tr("Manual"), Words::tr("Keys in the manual"),
            {
                {shown(Qt::CTRL | Qt::Key_F), Words::tr("Find in all pages")},
                {Words::tr("F3, Shift+F3"), Words::tr("The next place, and the one before")},
                {Words::tr("Alt+Left, Alt+Right"), Words::tr("The page before, and back again")},
                {shown(Qt::Key_Escape), Words::tr("Close the manual")},
            }};
}

} // namespace tidemark
