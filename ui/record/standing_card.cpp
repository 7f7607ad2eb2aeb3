#include "ui/record/standing_card.h"

#include "ui/number_format.h"
#include "ui/record/connections_model.h"
#include "ui/record/facts_table.h"
#include "ui/record/lag_model.h"
#include "ui/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tidemark {
namespace {

QLabel *caption(const QString &words)
{
    auto *label = new QLabel(words);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *fact(const QString &name)
{
    auto *label = new QLabel(QStringLiteral("—"));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(name);
    return label;
}

QString spoolText(const SpoolStatus &spool, const QLocale &locale)
{
    if (spool.trades == 0)
        return StandingCard::tr("empty: nothing waits to be stored");
    const auto trades = formatCounted(spool.trades, QStringLiteral("%1 trade waits"), StandingCard::tr("%1 trades wait", nullptr, numerus(spool.trades)), locale);
    return StandingCard::tr("%1 to be stored (%2)").arg(trades, formatBytes(spool.bytes, locale));
}

} // namespace

StandingCard::StandingCard(QWidget *parent)
    : QFrame(parent),
      m_connections(new ConnectionsModel(this)),
      m_lag(new LagModel(this)),
      m_connectionsTable(new FactsTable(m_connections, tr("Connections"),
                                        {tr("Waiting to retry"), tr("Markets"), QStringLiteral("23 h 59 min"), tr("Messages/s"),
                                         QStringLiteral("999 ms")})),
      m_spool(fact(tr("Spool"))),
      m_database(fact(tr("Database"))),
      m_clock(fact(tr("Clock")))
{
    setProperty("card", true);
    const auto time = QStringLiteral("59 min 59 s");
    auto *facts = new QFormLayout;
    facts->setContentsMargins(gap, gap / 2, gap, gap / 2);
    facts->setHorizontalSpacing(2 * gap);
    facts->setVerticalSpacing(2);
    facts->addRow(caption(tr("Spool")), m_spool);
    facts->addRow(caption(tr("Database")), m_database);
    facts->addRow(caption(tr("Clock")), m_clock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, gap / 2);
    column->setSpacing(0);
    column->addWidget(m_connectionsTable);
    column->addSpacing(gap / 2);
    column->addWidget(new FactsTable(m_lag, tr("Lag"), {time, time, time}));
    column->addLayout(facts);
}

void StandingCard::showStatus(const RecorderStatus &status, const TroubleTimes &times, const TellingTime &telling)
{
    m_connections->show(status.feed.connections, telling.now);
    const auto problem = feedProblem(status.feed, times.unreachable, telling, recordUnavailable(status.database, telling).isEmpty());
    m_connectionsTable->setEmptyText(!problem.isEmpty()                        ? problem
                                         : status.feed.state == FeedState::Stopped ? tr("The feed is stopped: nothing is received.")
                                                                                   : tr("No connection is open yet."));
    m_lag->show(status.lag);
    const auto clock = clockText(status.lag, telling.locale);
    m_clock->setText(clock.isEmpty() ? tr("not compared with the exchange's yet") : clock);
    m_clock->setToolTip(clockProblem(status.lag, telling.locale));
    showStorage(status, times, telling);
}

void StandingCard::showStorage(const RecorderStatus &status, const TroubleTimes &times, const TellingTime &telling)
{
    const auto &locale = telling.locale;
    const auto where = placeText(status.database);
    const auto &bytes = status.database.bytes;
    const double rows = status.database.rowsPerSecond;
    m_spool->setText(!status.spool.problem.isEmpty() ? status.spool.problem : spoolText(status.spool, locale));
    m_spool->setToolTip(spoolLine(status.spool, times.unspooled, telling).detail);
    QStringList parts{where.isEmpty() ? tr("being started") : where};
    if (bytes)
        parts += formatBytes(*bytes, locale);
    parts += tr("%1 rows/s").arg(locale.toString(rows, 'f', rows > 0 && rows < 10 ? 1 : 0));
    const auto trouble = databaseProblem(status.database, telling);
    m_database->setText(trouble.isEmpty() ? parts.join(QStringLiteral(", ")) : trouble);
    m_database->setToolTip(databaseLine(status.database, true, telling).detail);
}

} // namespace tidemark
