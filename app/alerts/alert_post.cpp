#include "alerts/alert_post.h"

#include "alerts/alert_json.h"
#include "alerts/delivery_form.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenAddressLooks = 1s;
const QUuid alertNamespace(QStringLiteral("{5d0b9a39-4a0e-5b0f-9a7e-0c7a1de0c0a1}"));

// A rule that is told once has one message, whichever trade raises it: where a kill took that it was told, the next start finds another one.
[[nodiscard]] QString idOf(const AlertEvent &event, const AlertRule *rule, const std::optional<Timestamp> &toldBefore)
{
    QStringList parts{QString::number(event.rule), rule ? toIsoString(rule->since) : QString(), wordOf(event.kind)};
    if (rule && !rule->rest)
        parts += toldBefore ? toIsoString(*toldBefore) : QString();
    else
        parts += {event.symbol.toString(), toIsoString(event.at), wordOf(event.direction)};
    return QUuid::createUuidV5(alertNamespace, parts.join(QLatin1Char('|'))).toString(QUuid::WithoutBraces);
}

[[nodiscard]] bool isSame(const AlertEvent &a, const AlertEvent &b)
{
    return a.kind == b.kind && a.symbol == b.symbol && a.at == b.at && a.direction == b.direction;
}

// When the newest event's rule was told before that, as far as the file knows: it may have been switched on again. The same that
// another program tells, which the file may have already, was not before.
[[nodiscard]] std::optional<Timestamp> toldBeforeNewest(const std::vector<AlertEvent> &history)
{
    if (history.empty())
        return std::nullopt;
    const auto &newest = history.back();
    const auto before = std::find_if(std::next(history.rbegin()), history.rend(),
                                     [&](const AlertEvent &each) { return each.rule == newest.rule && !isSame(each, newest); });
    return before == history.rend() ? std::nullopt : std::optional(before->raisedAt);
}

// "2026-11-30 08:15:02 UTC": a message may arrive long after.
[[nodiscard]] QString timeWords(Timestamp at)
{
    return toIsoString(at).left(19).replace(QLatin1Char('T'), QLatin1Char(' ')) + QStringLiteral(" UTC");
}

} // namespace

AlertPost::AlertPost(AlertBook &book, DeliveryAttempt::ProxyFor proxyFor, QObject *parent)
    : QObject(parent), m_book(book), m_secrets(book.path()), m_look(this), m_thread(DeliveryQueue::pathFor(book.path()), std::move(proxyFor))
{
    connect(&m_book, &AlertBook::added, this, &AlertPost::deliver);
    connect(&m_book, &AlertBook::destinationsChanged, this, &AlertPost::refresh);
    connect(&m_thread, &DeliveryThread::taken, this, &AlertPost::noteTaken);
    connect(&m_thread, &DeliveryThread::noted, this, &AlertPost::noted);
    connect(&m_thread, &DeliveryThread::tested, this, &AlertPost::tested);
    connect(&m_thread, &DeliveryThread::troubled, this, &AlertPost::troubled);
    connect(&m_thread, &DeliveryThread::standingTold, this, &AlertPost::standingTold);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (AlertFileMark::of(m_secrets.path()) != m_secretsMark)
            refresh();
    });
    m_look.start(betweenAddressLooks);
    QTimer::singleShot(0, this, &AlertPost::refresh); // once somebody listens
}

AlertPost::~AlertPost()
{
    m_thread.end(); // which puts in the queue what it was handed
    while (m_handedOver > 0)
        noteTaken();
}

std::vector<DeliverySetup> AlertPost::setupsOf(const std::vector<AlertDestination> &destinations, const SecretBook &secrets)
{
    const auto addresses = secrets.read();
    std::vector<DeliverySetup> setups;
    for (const auto &destination : destinations) {
        DeliverySetup setup{destination, {}, {}};
        if (addresses && addresses->contains(destination.name))
            setup.address = addresses->at(destination.name);
        if (destination.kind != DestinationKind::Command && !addresses)
            setup.hindrance = addresses.message();
        else if (const auto checked = checkAddress(destination.kind, setup.address); !checked)
            setup.hindrance = QStringLiteral("The delivery “%1” cannot be used: %2").arg(destination.name, checked.message());
        setups.push_back(std::move(setup));
    }
    return setups;
}

void AlertPost::refresh()
{
    m_secretsMark = AlertFileMark::of(m_secrets.path());
    const auto setups = setupsOf(m_book.kept().destinations, m_secrets);
    QString problem;
    for (const auto &setup : setups) {
        if (problem.isEmpty() && setup.destination.isEnabled)
            problem = setup.hindrance;
    }
    if (std::exchange(m_told, problem) != problem && !problem.isEmpty())
        Q_EMIT troubled(problem);
    m_thread.setUp(setups);
}

AlertMessage AlertPost::messageOf(const AlertEvent &event, const AlertRule *rule, const AlertText &words, const std::optional<Timestamp> &toldBefore)
{
    return {idOf(event, rule, toldBefore), event, words.title, words.text + QLatin1Char('\n') + timeWords(event.at)};
}

AlertMessage AlertPost::testMessage()
{
    AlertMessage message;
    message.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    message.event.at = message.event.raisedAt = wallClock();
    message.title = QStringLiteral("Tidemark");
    message.text = QStringLiteral("This is a test: alerts are delivered here.");
    message.isTest = true;
    return message;
}

void AlertPost::deliver(const AlertEvent &event)
{
    const auto &kept = m_book.kept();
    const auto found = std::find_if(kept.rules.begin(), kept.rules.end(), [&event](const AlertRule &rule) { return rule.id == event.rule; });
    const auto *rule = found == kept.rules.end() ? nullptr : &*found;
    QStringList names;
    for (const auto &destination : kept.destinations) {
        const bool isNamed = !rule || !rule->to || std::find(rule->to->begin(), rule->to->end(), destination.name) != rule->to->end();
        if (destination.isEnabled && isNamed)
            names += destination.name;
    }
    if (names.isEmpty())
        return;
    ++m_handedOver;
    m_book.hold();
    m_thread.deliver(messageOf(event, rule, m_words(event), toldBeforeNewest(kept.history)), names);
}

void AlertPost::noteTaken()
{
    --m_handedOver;
    m_book.release();
}

void AlertPost::test(const QString &name)
{
    for (const auto &setup : setupsOf(m_book.kept().destinations, m_secrets)) {
        if (setup.destination.name == name)
            m_thread.test(setup, testMessage());
    }
}

void AlertPost::test(const AlertDestination &destination, const AlertAddress &address)
{
    const auto checked = checkAddress(destination.kind, address);
    m_thread.test({destination, address, checked.message()}, testMessage());
}

} // namespace tidemark
