#include "ui/record/room_card.h"

#include "ui/number_format.h"
#include "ui/settings/keep_sentences.h"
#include "ui/theme.h"
#include "ui/time_format.h"
#include "ui/tinted_delegate.h"
#include "ui/viewer_guard.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

#include <algorithm>

namespace tidemark {
namespace {

constexpr auto roomRefreshing = std::chrono::minutes(5);

void fill(QTreeWidgetItem &item, const MonthBytes &bytes, const QLocale &locale)
{
    const std::array parts{bytes.bytes(), bytes.plain, bytes.packed, bytes.index, bytes.candles};
    for (int column = 0; column < int(parts.size()); ++column) {
        item.setText(column + 1, formatBytes(parts.at(std::size_t(column)), locale));
        item.setTextAlignment(column + 1, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (bytes.droppedTrades > 0)
        item.setToolTip(0, formatCounted(bytes.droppedTrades, QStringLiteral("%1 trade dropped by your choice; candles are kept."), RoomCard::tr("%1 trades dropped by your choice; candles are kept.", nullptr, numerus(bytes.droppedTrades)), locale));
}

void add(MonthBytes &total, const MonthBytes &month)
{
    for (const auto part : {&MonthBytes::plainTrades, &MonthBytes::packedTrades, &MonthBytes::droppedTrades, &MonthBytes::plain,
                            &MonthBytes::packed, &MonthBytes::index, &MonthBytes::candles})
        total.*part += month.*part;
}

} // namespace

RoomCard::RoomCard(RecordPort &port, QWidget *parent)
    : QFrame(parent), m_port(port), m_pace(new QTimer(this)), m_room(new QLabel), m_doing(new QLabel), m_stop(new QPushButton),
      m_months(new QTreeWidget)
{
    setProperty("card", true);
    markChangesRecord(m_stop);
    layOut();
    m_pace->setInterval(roomRefreshing);
    connect(m_pace, &QTimer::timeout, this, &RoomCard::ask);
    connect(&m_port, &RecordPort::ready, this, &RoomCard::ask);
    connect(&m_port, &RecordPort::upkeepChanged, this, &RoomCard::showUpkeep);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_port.stopUpkeep(m_status.state != UpkeepStatus::State::Stopped); });
    showUpkeep({});
}

void RoomCard::layOut()
{
    for (auto *label : {m_room, m_doing}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_room->setText(tr("What the record takes is being asked…"));
    m_room->setAccessibleName(tr("Room on the disk"));
    m_doing->setAccessibleName(tr("Upkeep"));
    m_months->setAccessibleName(tr("Bytes by market and month"));
    m_months->setHeaderLabels({tr("Market, month"), tr("About"), tr("Plain"), tr("Packed"), tr("Index"), tr("Candles")});
    m_months->setUniformRowHeights(true);
    m_months->setAllColumnsShowFocus(true);
    m_months->setItemDelegate(new TintedDelegate(m_months));
    m_months->setMinimumHeight(20 * gap);
    auto *columns = m_months->header();
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 6; ++column) {
        columns->resizeSection(column, std::max(fontMetrics().horizontalAdvance(QStringLiteral("999.9 MB")), fontMetrics().horizontalAdvance(m_months->headerItem()->text(column))) + 2 * gap);
        m_months->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_doing, 1);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap + 4, gap, gap + 4, gap);
    column->setSpacing(gap / 2);
    column->addWidget(m_room);
    column->addLayout(row);
    column->addWidget(m_months);
}

void RoomCard::setUnavailable(const QString &reason)
{
    if (std::exchange(m_unavailable, reason) != reason && reason.isEmpty() && isVisible())
        ask();
}

void RoomCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_pace->start();
    ask();
}

void RoomCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_pace->stop();
}

void RoomCard::ask()
{
    if (!isVisible() || !m_unavailable.isEmpty() || m_asked.isUnderWay())
        return;
    m_asked = m_port.ask(KeepingQuestion{}, [this](const KeepingAnswer &answer) { showAnswer(answer); });
}

void RoomCard::showAnswer(const KeepingAnswer &answer)
{
    if (!answer.problem.isEmpty()) {
        m_room->setText(answer.problem);
        return;
    }
    m_room->setText(tr("The record takes %1").arg(roomWords(answer, wallClock(), QLocale())));
    showMonths(answer);
}

void RoomCard::showMonths(const KeepingAnswer &answer)
{
    std::map<Symbol, std::vector<MonthBytes>> markets;
    for (const auto &month : answer.months)
        markets[month.symbol].push_back(month);
    const QSignalBlocker quiet(m_months);
    const auto chosen = m_months->currentItem() ? m_months->currentItem()->text(0) : QString();
    m_months->clear();
    QList<QTreeWidgetItem *> rows;
    for (const auto &[symbol, months] : markets) {
        MonthBytes total{symbol, {}};
        auto *row = new QTreeWidgetItem({symbol.toString()});
        for (const auto &month : months) {
            add(total, month);
            auto *below = new QTreeWidgetItem(row, {TimeFormat().date(month.month).left(7)});
            fill(*below, month, QLocale());
        }
        fill(*row, total, QLocale());
        rows += row;
    }
    m_months->addTopLevelItems(rows);
    if (const auto found = m_months->findItems(chosen, Qt::MatchExactly); !found.isEmpty())
        m_months->setCurrentItem(found.constFirst());
}

void RoomCard::showUpkeep(const UpkeepStatus &status)
{
    m_status = status;
    const bool isStopped = status.state == UpkeepStatus::State::Stopped;
    QString words = tr("Nothing is to be packed or dropped now.");
    if (isStopped)
        words = tr("Packing and dropping are stopped until you let them go on.");
    else if (status.state == UpkeepStatus::State::Elsewhere)
        words = tr("Another program packs and drops old trades of this record.");
    else if (status.state == UpkeepStatus::State::Working)
        words = status.doing.isEmpty() ? tr("Looking for what is to be packed or dropped.") : tr("%1.").arg(status.doing);
    if (status.packed + status.dropped > 0)
        words += QLatin1Char(' ') + tr("Since the start: %1 packed, %2 dropped.").arg(formatCount(status.packed, QLocale()), formatCount(status.dropped, QLocale()));
    if (!status.problem.isEmpty())
        words = tr("Tried again soon: %1").arg(status.problem);
    m_doing->setText(words);
    m_stop->setText(isStopped ? tr("&Go on") : tr("&Stop"));
    m_stop->setAccessibleName(isStopped ? tr("Let packing and dropping go on") : tr("Stop packing and dropping"));
    m_stop->setVisible(isStopped || status.state == UpkeepStatus::State::Working);
}

} // namespace tidemark
