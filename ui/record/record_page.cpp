#include "ui/record/record_page.h"

#include "ui/arrangement.h"
#include "ui/record/completeness_card.h"
#include "ui/record/gap_search.h"
#include "ui/record/healing_card.h"
#include "ui/record/log_card.h"
#include "ui/record/log_model.h"
#include "ui/record/record_sentences.h"
#include "ui/record/room_card.h"
#include "ui/record/standing_card.h"
#include "ui/splitter.h"
#include "ui/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace tidemark {

RecordPage::RecordPage(RecordPort &port, std::int64_t largestGapFetched, QWidget *parent)
    : QWidget(parent),
      m_pace(new QTimer(this)),
      m_completeness(new CompletenessCard(port, largestGapFetched)),
      m_healing(new HealingCard),
      m_standing(new StandingCard),
      m_room(new RoomCard(port)),
      m_log(new LogCard)
{
    layOut();
    m_pace->setSingleShot(true);
    m_pace->setInterval(std::chrono::milliseconds(200));
    connect(m_pace, &QTimer::timeout, this, &RecordPage::showStanding);
    connect(m_healing, &HealingCard::leaveOutWanted, this, [&port] { port.leaveOutFirstHours(); });
    connect(m_completeness, &CompletenessCard::largeGapsChanged, this, &RecordPage::largeGapsChanged);
    connect(m_completeness, &CompletenessCard::replayWanted, this, &RecordPage::replayWanted);
}

// Scrolls on small screens: nothing is clipped, and the picture above keeps its place.
QWidget *RecordPage::createStanding()
{
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_healing);
    column->addWidget(m_standing);
    column->addWidget(m_room);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(cards);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("How healing, connections, storage and lag stand"));
    m_cards = scroll;
    return scroll;
}

void RecordPage::layOut()
{
    auto *lower = splitter(Qt::Horizontal);
    lower->addWidget(createStanding());
    lower->addWidget(m_log);
    lower->setStretchFactor(1, 1);
    lower->setSizes({560, 700});
    auto *parts = splitter(Qt::Vertical);
    parts->addWidget(m_completeness);
    parts->addWidget(lower);
    parts->setSizes({300, 400});
    parts->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(parts);
}

void RecordPage::setLargestGapFetched(std::int64_t trades)
{
    m_completeness->search().setLimit(trades);
}

void RecordPage::setSymbols(const std::vector<Symbol> &symbols)
{
    m_completeness->setSymbols(symbols);
    m_healing->setHasMarkets(!symbols.empty());
}

QVariantMap RecordPage::state() const
{
    return arrangementOf(*this);
}

void RecordPage::restoreState(const QVariantMap &state)
{
    restoreArrangement(*this, state);
}

void RecordPage::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_completeness->setTimeFormat(format);
    m_log->setTimeFormat(format);
}

void RecordPage::setUnavailable(const QString &reason)
{
    m_completeness->setUnavailable(reason);
    m_room->setUnavailable(reason);
}

void RecordPage::showStatus(const RecorderStatus &status, const TroubleTimes &times, Timestamp exchangeNow)
{
    m_completeness->setNow(exchangeNow);
    m_completeness->search().setTooLarge(status.feed.healing.tooLarge);
    m_healing->showHealing(status.feed.healing, isHeard(status.feed));
    m_status = status;
    m_troubles = times;
    if (isVisible() && !m_pace->isActive())
        m_pace->start();
}

void RecordPage::showStanding()
{
    m_standing->showStatus(m_status, m_troubles, {m_format, wallClock(), QLocale()});
}

void RecordPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // By now all words have the font and the columns that they are shown with.
    m_cards->setMinimumWidth(m_cards->widget()->minimumSizeHint().width() + m_cards->verticalScrollBar()->sizeHint().width());
    showStanding();
}

std::vector<LogLine> RecordPage::logLines() const
{
    const auto &lines = m_log->model().lines();
    return {lines.begin(), lines.end()};
}

void RecordPage::addLog(const std::vector<LogLine> &lines)
{
    m_log->add(lines);
}

std::optional<Notice> RecordPage::largeGapNotice() const
{
    const auto symbol = m_completeness->search().firstMarket();
    if (!symbol)
        return std::nullopt;
    const auto &gaps = m_completeness->search().gaps();
    const auto lost = *gaps.newestOf(*symbol);
    return Notice{QStringLiteral("gap %1 %2").arg(symbol->toString()).arg(lost.ids.first),
                  largeGapText(*symbol, lost, gaps.limit(), {m_format, wallClock(), QLocale()}),
                  {tr("Fetch"), tr("Skip")}};
}

void RecordPage::decideLargeGap(bool fetch)
{
    auto &search = m_completeness->search();
    const auto symbol = search.firstMarket();
    if (!symbol)
        return;
    const auto ids = search.gaps().newestOf(*symbol)->ids;
    if (fetch)
        search.fetch(*symbol, ids);
    else
        search.skip(*symbol, ids);
}

} // namespace tidemark
