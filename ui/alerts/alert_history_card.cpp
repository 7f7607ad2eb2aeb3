#include "ui/alerts/alert_history_card.h"

#include "ui/alerts/alert_history_model.h"
#include "ui/alerts/alerts_table.h"
#include "ui/status/notice_line.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>

namespace tidemark {

AlertHistoryCard::AlertHistoryCard(AlertHistoryModel *history, QWidget *parent)
    : AlertsCard(tr("What they told"), history, tr("What alerts have told"), parent),
      m_history(history),
      m_play(addButton(QStringLiteral("play"), tr("Pla&y"), tr("Play everything from the marked moment on in Live (P)"))),
      m_clear(addButton({}, tr("C&lear"), tr("Empty this list; this can be undone")))
{
    table().setEmptyText(tr("No alert has told anything yet. What they tell is listed here, the newest first; a click opens "
                            "its moment in History."));
    table().fitColumn(AlertHistoryModel::TimeColumn, QStringLiteral("0000-00-00 00:00:00"));
    table().fitColumn(AlertHistoryModel::MarketColumn, QStringLiteral("1000SATSUSDT"));
    table().fitColumn(AlertHistoryModel::PriceColumn, QStringLiteral("000,000.00000000"));
    table().horizontalHeader()->setSectionResizeMode(AlertHistoryModel::TextColumn, QHeaderView::Stretch);
    connect(m_clear, &QPushButton::clicked, this, &AlertHistoryCard::clear);
    connect(m_play, &QPushButton::clicked, this, &AlertHistoryCard::play);
    auto *playing = new QShortcut(Qt::Key_P, &table());
    playing->setContext(Qt::WidgetShortcut);
    connect(playing, &QShortcut::activated, this, &AlertHistoryCard::play);
    connect(&table(), &AlertsTable::rowSelected, this, &AlertHistoryCard::showPossible);
    connect(&table(), &AlertsTable::opened, this, &AlertHistoryCard::open);
    connect(&table(), &AlertsTable::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    showPossible();
}

void AlertHistoryCard::setEvents(const std::vector<AlertEvent> &events, int unread)
{
    m_history->setEvents(events, unread);
    showPossible();
    Q_EMIT unreadChanged();
}

void AlertHistoryCard::add(const AlertEvent &event)
{
    m_history->add(event);
    showPossible();
}

void AlertHistoryCard::showPossible()
{
    m_clear->setEnabled(m_history->rowCount() > 0);
    m_play->setEnabled(m_history->eventAt(table().selectedRow()));
}

void AlertHistoryCard::clear()
{
    const auto events = m_history->events();
    setEvents({}, 0);
    Q_EMIT eventsChanged({});
    notice().say(tr("The list was emptied."), [this, events] {
        auto all = events;
        const auto since = m_history->events(); // told meanwhile
        all.insert(all.end(), since.begin(), since.end());
        setEvents(all, 0);
        Q_EMIT eventsChanged(all);
    });
}

void AlertHistoryCard::play()
{
    if (const auto *event = m_history->eventAt(table().selectedRow()))
        Q_EMIT replayWanted(event->symbol, event->at);
}

void AlertHistoryCard::open(int row)
{
    if (const auto *event = m_history->eventAt(row))
        Q_EMIT momentPicked(event->symbol, event->at);
}

} // namespace tidemark
