#include "ui/chart/hands/chart_menu.h"

#include "ui/chart/view/time_ticks.h"
#include "ui/number_format.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tidemark {

ChartMenu::ChartMenu(const ChartView &view, const ChartPlace &at, bool hasMarked, QWidget *chart) : QMenu(chart)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (!view.frame.isEmpty)
        addPlace(view, at, hasMarked);
    addCommand(tr("Compare with other markets…\tC"), ChartAction::CompareWith);
    addCommand(tr("Go to a time…\tCtrl+G"), ChartAction::GoToTime);
    addCommand(tr("Table of what is drawn\tT"), ChartAction::ShowTable);
    addCommand(tr("Save as picture…"), ChartAction::SavePicture);
    addSeparator();
    addCommand(tr("Keys and hands\tF1"), ChartAction::ShowHelp);
}

void ChartMenu::addPlace(const ChartView &view, const ChartPlace &at, bool hasMarked)
{
    const auto decimals = view.frame.decimals;
    const auto price = roundedTo(at.price, decimals);
    const auto words = priceText(at.price, decimals);
    const auto add = [this](const QString &text, auto act) { connect(addAction(text), &QAction::triggered, this, act); };
    const bool isPrice = view.frame.measure == ChartMeasure::Price;
    if (isPrice) {
        add(tr("Copy price %1").arg(words), [this, price, decimals] {
            // As a number that other programs read.
            const auto plain = formatDecimal(price, decimals, QLocale::c());
            copy(QString(plain).remove(QLocale::c().groupSeparator()), tr("The price was copied."));
        });
    }
    add(tr("Copy time %1").arg(fullTimeText(at.at, view.frame.zone)),
        [this, time = at.at] { copy(toIsoString(time), tr("The time was copied.")); });
    add(tr("Copy a link to this moment\tCtrl+C"), [this, time = at.at] { Q_EMIT linkWanted(time); });
    add(tr("Copy the visible range"), [this, &view] {
        copy(toIsoString(view.time.from()) + QLatin1Char('/') + toIsoString(view.time.to()), tr("The visible range was copied."));
    });
    addSeparator();
    add(tr("Look up in History"), [this, time = at.at] { Q_EMIT historyWanted(time); });
    add(tr("Play from here\tP"), [this, time = at.at] { Q_EMIT replayWanted(time); });
    add(tr("Bookmark this moment…\tB"), [this, time = at.at] { Q_EMIT bookmarkWanted(time); });
    addCommand(hasMarked ? tr("Export the marked period…\tCtrl+E") : tr("Export this range…\tCtrl+E"), ChartAction::Export);
    if (!hasMarked)
        addAction(tr("Mark a period: Shift and drag, or Shift+M"))->setEnabled(false);
    if (isPrice)
        add(tr("Set an alert at %1…").arg(words), [this, price] { Q_EMIT alertWanted(price); });
    addSeparator();
}

void ChartMenu::addCommand(const QString &text, ChartAction action)
{
    connect(addAction(text), &QAction::triggered, this, [this, action] { Q_EMIT commanded({action}); });
}

void ChartMenu::copy(const QString &text, const QString &sentence)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(sentence);
}

} // namespace tidemark
