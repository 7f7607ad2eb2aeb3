#include "desktop/alert_desk.h"

#include "alerts/delivery_form.h"
#include "session/recorder.h"
#include "ui/alerts/alert_banner.h"
#include "ui/alerts/alerts_page.h"
#include "ui/alerts/deliveries_dialog.h"
#include "ui/main_window.h"

#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logAlerts, "tidemark.alerts", QtInfoMsg)

AlertSound soundOf(const std::vector<AlertRule> &rules, AlertId id)
{
    const auto rule = std::find_if(rules.begin(), rules.end(), [id](const AlertRule &other) { return other.id == id; });
    return rule == rules.end() ? AlertSound() : rule->sound;
}

} // namespace

void AlertDesk::watch(AlertBook &book, Recorder &recorder)
{
    recorder.setAlertAnchors(book.kept().anchors);
    recorder.setAlerts(book.kept().rules);
    connect(&book, &AlertBook::rulesChanged, &recorder, &Recorder::setAlerts);
    connect(&recorder, &Recorder::alertsWatched, &book, &AlertBook::noteWatched);
}

AlertDesk::AlertDesk(AlertBook &book, AlertPost &post, Notifications &notifications, Recorder &recorder, MainWindow &window)
    : m_window(window), m_book(book), m_post(post), m_notifications(notifications)
{
    const auto &kept = m_book.kept();
    m_window.alerts().setRules(kept.rules);
    m_window.alerts().setHistory(kept.history, kept.unread);
    wireWindow(recorder);
    wireNotifications();
    wirePost();
    wireDeliveries();
    if (const auto problem = m_book.takeProblem(); !problem.isEmpty())
        tellOfFile(problem);
}

void AlertDesk::retire()
{
    disconnect(&m_window.alerts(), nullptr, &m_book, nullptr);
    for (QObject *source : {static_cast<QObject *>(&m_book), static_cast<QObject *>(&m_post), static_cast<QObject *>(&m_notifications)}) {
        disconnect(source, nullptr, &m_window, nullptr);
        disconnect(source, nullptr, &m_window.alerts(), nullptr);
        disconnect(source, nullptr, &m_window.alerts().deliveries(), nullptr);
        disconnect(source, nullptr, this, nullptr);
    }
}

void AlertDesk::wireWindow(Recorder &recorder)
{
    auto *page = &m_window.alerts();
    connect(page, &AlertsPage::alertsChanged, &m_book, &AlertBook::setRules);
    connect(page, &AlertsPage::historyChanged, &m_book, &AlertBook::setHistory);
    connect(page, &AlertsPage::historyRead, &m_book, &AlertBook::markRead);
    connect(&m_book, &AlertBook::rulesChanged, page, &AlertsPage::setRules);
    connect(&m_book, &AlertBook::added, page, &AlertsPage::add);
    connect(&m_book, &AlertBook::failed, this, &AlertDesk::tellOfFile);
    connect(&m_book, &AlertBook::historyChanged, page, [this, page] { page->setHistory(m_book.kept().history, m_book.kept().unread); });
    connect(&recorder, &Recorder::alertRaised, this, &AlertDesk::tell);
}

void AlertDesk::wireNotifications()
{
    connect(&m_notifications, &Notifications::opened, &m_window, &MainWindow::openMarket);
    connect(&m_notifications, &Notifications::refused, this, &AlertDesk::tellInWindow);
    connect(&m_notifications, &Notifications::unavailable, this, [this](const QString &problem) {
        qCInfo(logAlerts).noquote() << "No desktop notification can be shown, so alerts are told in the window:" << problem;
        m_unavailable = tr("This desktop shows no notifications, so alerts are told here.");
    });
}

// In the window's words while there is one.
void AlertDesk::wirePost()
{
    m_post.setWords([window = QPointer<MainWindow>(&m_window)](const AlertEvent &event) {
        if (!window)
            return englishAlert(event);
        const auto words = alertWords(event, window->alerts().telling());
        return AlertText{words.title, words.text};
    });
    connect(&m_post, &AlertPost::troubled, this, &AlertDesk::tellOfFile);
    connect(&m_post, &AlertPost::noted, this, [](const DeliveryNote &note) {
        if (note.outcome == DeliveryOutcome::GivenUp)
            qCWarning(logAlerts).noquote() << "The alert" << note.title << "was not delivered to" << note.destination + QLatin1Char(':') << note.sentence;
    });
}

void AlertDesk::tell(const AlertEvent &event)
{
    const auto words = alertWords(event, m_window.alerts().telling());
    qCInfo(logAlerts).noquote() << englishAlert(event).text;
    const auto sound = soundOf(m_book.kept().rules, event.rule);
    const bool isPlayed = !sound.name.isEmpty() && m_sounds.play(sound);
    if (!sound.name.isEmpty() && !isPlayed && !std::exchange(m_isSoundTold, true))
        qCInfo(logAlerts).noquote() << "No program that plays an alert's sound is here (canberra-gtk-play, pw-play or paplay), so the desktop is asked to.";
    m_book.add(event);
    m_notifications.show({words.title, words.text, event.symbol, isPlayed ? QString() : sound.name, isPlayed});
}

void AlertDesk::wireDeliveries()
{
    auto *page = &m_window.alerts();
    auto *dialog = &page->deliveries();
    page->setDestinations(m_book.kept().destinations);
    connect(&m_book, &AlertBook::destinationsChanged, page, [this, page] { page->setDestinations(m_book.kept().destinations); });
    connect(dialog, &DeliveriesDialog::keepWanted, this, &AlertDesk::keep);
    connect(dialog, &DeliveriesDialog::removalWanted, this, &AlertDesk::remove);
    connect(dialog, &DeliveriesDialog::standingWanted, &m_post, &AlertPost::askStanding);
    connect(dialog, &DeliveriesDialog::testWanted, this, [this, dialog](const AlertDestination &destination, const AlertAddress &typed) {
        const auto address = addressOf(destination.name, typed);
        if (!address)
            return dialog->say(address.message(), Tone::Bad);
        m_post.test(destination, *address);
    });
    connect(&m_post, &AlertPost::tested, this, &AlertDesk::showTested);
    connect(&m_post, &AlertPost::standingTold, dialog, [dialog](const DeliveryStanding &standing) { dialog->showStanding(standing.waiting, standing.notes); });
    connect(&m_post, &AlertPost::noted, dialog, [this, dialog] {
        if (dialog->isVisible())
            m_post.askStanding();
    });
}

Result<AlertAddress> AlertDesk::addressOf(const QString &name, const AlertAddress &typed) const
{
    const auto kept = m_post.secrets().read();
    if (!kept)
        return kept.error();
    const auto known = kept->find(name);
    auto address = known == kept->end() ? AlertAddress() : known->second;
    for (const auto part : {&AlertAddress::url, &AlertAddress::topic, &AlertAddress::token, &AlertAddress::chat}) {
        if (!(typed.*part).isEmpty())
            address.*part = typed.*part;
    }
    return address;
}

// The address comes first, so that nothing is delivered to one that is not there.
void AlertDesk::keep(const AlertDestination &destination, const AlertAddress &typed)
{
    auto &dialog = m_window.alerts().deliveries();
    const auto address = addressOf(destination.name, typed);
    if (!address)
        return dialog.say(address.message(), Tone::Bad);
    if (const auto checked = checkAddress(destination.kind, *address); !checked)
        return dialog.say(checked.message(), Tone::Bad);
    const auto kept = destination.kind == DestinationKind::Command ? Result<void>() : m_post.secrets().keep(destination.name, *address);
    if (!kept)
        return dialog.say(kept.message(), Tone::Bad);
    auto destinations = m_book.kept().destinations;
    const auto known = std::find_if(destinations.begin(), destinations.end(), [&](const AlertDestination &other) { return other.name == destination.name; });
    if (known == destinations.end())
        destinations.push_back(destination);
    else
        *known = destination;
    m_book.setDestinations(destinations);
    m_post.refresh();
    dialog.say(tr("Alerts go to “%1” from now on.").arg(destination.name), Tone::Good);
}

void AlertDesk::remove(const QString &name)
{
    auto destinations = m_book.kept().destinations;
    std::erase_if(destinations, [&name](const AlertDestination &destination) { return destination.name == name; });
    m_book.setDestinations(destinations);
    const auto forgotten = m_post.secrets().forget(name);
    m_window.alerts().deliveries().say(forgotten ? tr("“%1” is deleted, with its address.").arg(name) : forgotten.message(), forgotten ? Tone::Good : Tone::Bad);
}

void AlertDesk::showTested(const QString &name, const DeliveryVerdict &verdict)
{
    const bool isDelivered = verdict.outcome == DeliveryOutcome::Delivered;
    m_window.alerts().deliveries().say(isDelivered ? tr("The test was delivered to “%1”.").arg(name) : tr("The test was not delivered to “%1”: %2").arg(name, verdict.sentence),
                                       isDelivered ? Tone::Good : Tone::Bad);
}

void AlertDesk::tellOfFile(const QString &problem)
{
    qCWarning(logAlerts).noquote() << problem;
    m_window.alertBanner().tellProblem(problem);
}

void AlertDesk::tellInWindow(const Notification &notification)
{
    auto sentence = notification.title + QStringLiteral(": ") + QString(notification.body).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (const auto why = std::exchange(m_unavailable, {}); !why.isEmpty())
        sentence += QLatin1Char(' ') + why;
    m_window.alertBanner().tell(QStringLiteral("alert %1").arg(++m_tellings), sentence);
}

} // namespace tidemark
