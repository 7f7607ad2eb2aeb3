#include "ui/status/status_strip.h"

#include "ui/status/lag_sentences.h"
#include "ui/theme.h"

#include <QToolButton>
#include <QToolTip>

namespace tidemark {
namespace {

QString iconFor(int item, Tone tone)
{
    static const std::array names{QStringLiteral("feed"), QStringLiteral("spool"), QStringLiteral("database"),
                                  QStringLiteral("clock")};
    if (tone == Tone::Bad)
        return QStringLiteral("bad");
    return tone == Tone::Warning ? QStringLiteral("warning") : names.at(std::size_t(item));
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent) : QStatusBar(parent)
{
    setSizeGripEnabled(false);
    setContentsMargins(gap, 0, gap, 0);
    createItem(Feed, tr("Feed"));
    createItem(Spool, tr("Spool"));
    createItem(Database, tr("Database"));
    createItem(Lag, tr("Lag"));
    for (int item = 0; item < ItemCount; ++item)
        show(Item(item), {Tone::Dim, tr("%1: starting…").arg(m_items[std::size_t(item)]->property("title").toString()), {}});
}

void StatusStrip::setRecordNote(const QString &note)
{
    m_recordNote = note;
}

void StatusStrip::createItem(Item item, const QString &title)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("status%1").arg(int(item)));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    button->setFont(tabularFont(font()));
    button->setProperty("title", title);
    connect(button, &QToolButton::clicked, this, [button] {
        QToolTip::showText(button->mapToGlobal(QPoint(0, -button->height())), button->toolTip(), button);
    });
    addWidget(button);
    m_items[item] = button;
}

void StatusStrip::showStatus(const RecorderStatus &status, const TroubleTimes &times, const TellingTime &telling)
{
    show(Feed, feedLine(status.feed, times.unreachable, telling, recordUnavailable(status.database, telling).isEmpty()));
    show(Spool, spoolLine(status.spool, times.unspooled, telling));
    const bool isFed = isHeard(status.feed) && status.spool.problem.isEmpty();
    auto database = databaseLine(status.database, isFed, telling);
    if (!m_recordNote.isEmpty())
        database.detail += QLatin1Char('\n') + m_recordNote;
    show(Database, database);
    show(Lag, lagLine(status.lag, telling));
}

void StatusStrip::show(Item item, const StatusLine &line)
{
    auto &shown = m_lines[item];
    if (shown == line)
        return;
    auto *button = m_items[item];
    if (shown.words.isEmpty() || shown.tone != line.tone)
        button->setIcon(symbolicIcon(iconFor(item, line.tone), line.tone));
    button->setText(line.words);
    button->setToolTip(line.detail);
    button->setAccessibleName(tr("%1: %2").arg(button->property("title").toString(), line.words));
    button->setAccessibleDescription(line.detail);
    shown = line;
}

} // namespace tidemark
