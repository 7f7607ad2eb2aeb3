#include "ui/status/zone_switch.h"

#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace tidemark {
namespace {

constexpr std::chrono::seconds betweenZoneLooks(10); // no desktop tells of it everywhere

} // namespace

ZoneSwitch::ZoneSwitch(std::function<QTimeZone()> local, QWidget *parent)
    : QWidget(parent),
      m_read(std::move(local)),
      m_zone(m_read()),
      m_utc(createChoice(tr("UTC"), tr("Show all times in UTC, as the exchange stamps them"))),
      m_local(createChoice({}, tr("Show all times in this computer's zone")))
{
    tellZone();
    auto *group = new QButtonGroup(this);
    group->addButton(m_utc);
    group->addButton(m_local);
    m_utc->setChecked(true);
    connect(m_local, &QPushButton::toggled, this, [this] { Q_EMIT formatChanged(format()); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, gap, 0);
    row->setSpacing(gap / 2);
    row->addWidget(new QLabel(tr("Times in")));
    row->addWidget(m_utc);
    row->addWidget(m_local);
    auto *pace = new QTimer(this);
    connect(pace, &QTimer::timeout, this, &ZoneSwitch::look);
    pace->start(betweenZoneLooks);
}

// Its clocks may have been changed, too.
void ZoneSwitch::look()
{
    const auto zone = m_read();
    const bool isOther = std::exchange(m_zone, zone) != zone;
    tellZone();
    if (isOther && isLocal())
        Q_EMIT formatChanged(format());
}

void ZoneSwitch::tellZone()
{
    m_local->setText(tr("Local: %1").arg(TimeFormat(m_zone).zoneName(wallClock())));
}

QPushButton *ZoneSwitch::createChoice(const QString &words, const QString &tip)
{
    auto *button = new QPushButton(words);
    button->setCheckable(true);
    button->setProperty("segment", true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

TimeFormat ZoneSwitch::format() const
{
    return m_local->isChecked() ? TimeFormat(m_zone) : TimeFormat();
}

bool ZoneSwitch::isLocal() const
{
    return m_local->isChecked();
}

void ZoneSwitch::setLocal(bool local)
{
    (local ? m_local : m_utc)->setChecked(true);
}

} // namespace tidemark
