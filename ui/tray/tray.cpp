#include "ui/tray/tray.h"

#include "core/counted.h"
#include "ui/exchange_clock.h"
#include "ui/tray/tray_area.h"
#include "ui/tray/tray_sentences.h"

#include <QIcon>
#include <QMenu>

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::size_t mostInMenu = 12; // markets

QIcon trayIcon(bool isTroubled)
{
    return QIcon(isTroubled ? QStringLiteral(":/tidemark/icons/tidemark-trouble.svg")
                            : QStringLiteral(":/tidemark/icons/tidemark.svg"));
}

} // namespace

Tray::Tray(std::unique_ptr<TrayArea> area, QObject *parent)
    : QObject(parent), m_menu(std::make_unique<QMenu>()), m_area(std::move(area))
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(std::chrono::seconds(1));
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_isStale)
            refresh();
    });
    createMenu();
    m_area->setIcon(trayIcon(false));
    connect(m_area.get(), &TrayArea::availableChanged, this, [this] {
        refresh();
        Q_EMIT availableChanged();
    });
    connect(m_area.get(), &TrayArea::pressed, this, [this] { Q_EMIT windowWanted(!m_isWindowShown); });
    connect(m_area.get(), &TrayArea::sayingPressed, this, [this] { Q_EMIT windowWanted(true); });
}

Tray::~Tray() = default;

void Tray::createMenu()
{
    m_window = m_menu->addAction(QString());
    connect(m_window, &QAction::triggered, this, [this] { Q_EMIT windowWanted(!m_isWindowShown); });
    m_menu->addSeparator();
    m_trouble = m_menu->addAction(QString());
    m_trouble->setVisible(false);
    connect(m_trouble, &QAction::triggered, this, [this] { Q_EMIT windowWanted(true); });
    m_others = m_menu->addAction(QString());
    m_others->setVisible(false);
    connect(m_others, &QAction::triggered, this, [this] { Q_EMIT windowWanted(true); });
    m_menu->addSeparator();
    m_quit = m_menu->addAction(QString());
    connect(m_quit, &QAction::triggered, this, &Tray::quitWanted);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &Tray::refreshMenu);
    retranslate();
}

void Tray::retranslate()
{
    m_quit->setText(tr("&Quit"));
    setWindowShown(m_isWindowShown);
    if (m_isShown)
        refresh();
}

bool Tray::isAvailable() const
{
    return m_area->isAvailable();
}

void Tray::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    if (m_isShown)
        refresh();
}

void Tray::lookAgain()
{
    m_area->lookAgain();
}

void Tray::learn(const std::vector<MarketInfo> &markets)
{
    m_scales.learn(markets);
}

void Tray::showUpdate(const LiveUpdate &update)
{
    m_update = update;
    m_isStale = true;
    followTroubles(m_troubles, update.status, wallClock());
    if (!m_pace.isActive())
        refresh();
}

void Tray::setWindowShown(bool isShown)
{
    m_isWindowShown = isShown;
    m_window->setText(isShown ? tr("&Hide Tidemark") : tr("&Show Tidemark"));
}

void Tray::say(const QString &title, const QString &sentence)
{
    m_area->say(title, sentence);
}

void Tray::refresh()
{
    if (!m_area->isAvailable())
        return;
    m_isStale = false;
    m_pace.start();
    const auto trouble = trayTrouble(m_update.status, m_troubles, telling());
    if (std::exchange(m_isTroubled, !trouble.isEmpty()) != m_isTroubled)
        m_area->setIcon(trayIcon(m_isTroubled));
    if (const auto words = toolTip(trouble); words != m_said)
        m_area->setToolTip(m_said = words);
    if (!std::exchange(m_isShown, true))
        m_area->show(*m_menu);
    if (m_menu->isVisible())
        refreshMenu();
}

// The menu of some trays is drawn by the desktop from what stands here when it is about to be shown.
void Tray::refreshMenu()
{
    const auto trouble = trayTrouble(m_update.status, m_troubles, telling());
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_trouble->setIcon(symbolicIcon(QStringLiteral("warning"), Tone::Warning));
    const auto told = std::min(m_update.markets.size(), mostInMenu);
    while (m_markets.size() < told) {
        auto *action = new QAction(m_menu.get());
        connect(action, &QAction::triggered, this, [this] { Q_EMIT windowWanted(true); });
        m_menu->insertAction(m_others, action);
        m_markets.push_back(action);
    }
    for (std::size_t i = 0; i < m_markets.size(); ++i) {
        const bool isUsed = i < told;
        m_markets[i]->setVisible(isUsed);
        if (isUsed)
            m_markets[i]->setText(trayLine(m_update.markets[i], tellingNow(m_update), m_scales, telling().locale));
    }
    m_others->setText(tr("and %1 more").arg(m_update.markets.size() - told));
    m_others->setVisible(m_update.markets.size() > told);
}

QString Tray::toolTip(const QString &trouble) const
{
    QStringList lines{trouble.isEmpty() ? tr("Tidemark") : tr("Tidemark: %1").arg(trouble)};
    const auto told = std::min(m_update.markets.size(), mostNamed);
    for (std::size_t i = 0; i < told; ++i)
        lines += trayLine(m_update.markets[i], tellingNow(m_update), m_scales, telling().locale);
    if (m_update.markets.size() > told)
        lines += tr("and %1 more").arg(m_update.markets.size() - told);
    return lines.join(QLatin1Char('\n'));
}

TellingTime Tray::telling() const
{
    return {m_format, wallClock(), QLocale(), true};
}

} // namespace tidemark
