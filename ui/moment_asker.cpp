#include "ui/moment_asker.h"

#include "ui/number_format.h"

#include <QLayout>
#include <QLocale>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace tidemark {
namespace {

// Whether what was asked while it was typed answers this, too: "today" and its like end now, which is a little later on Enter. While the past is played
// it may be much later, or earlier.
[[nodiscard]] bool isAnsweredStill(const PlaceQuestion &asked, PlaceQuestion question)
{
    const auto isALittleLater = [](Timestamp before, Timestamp now) { return before <= now && now - before < std::chrono::seconds(10); };
    const bool mayEndNow = question.kind == PlaceKind::Low || question.kind == PlaceKind::High || question.kind == PlaceKind::Largest;
    if (mayEndNow && isALittleLater(asked.from, question.from) && isALittleLater(asked.to, question.to)) {
        question.from = asked.from;
        question.to = asked.to;
    }
    return asked == question;
}

} // namespace

AskPlace placesOf(RecordPort &port)
{
    return [&port](const PlaceQuestion &question, std::function<void(const PlaceAnswer &)> take) { return port.ask(question, std::move(take)); };
}

MomentAsker::MomentAsker(QWidget *field, const QString &invitation) : QObject(field), m_field(field), m_invitation(invitation) {}

void MomentAsker::setPlaces(AskPlace ask, std::function<Symbol()> market, std::function<Timestamp()> now)
{
    m_now = std::move(now);
    m_places = std::move(ask);
    m_market = std::move(market);
}

Result<MomentReading> MomentAsker::read(const QString &text, Timestamp shown) const
{
    const auto locale = m_field->locale();
    MomentContext context{m_format.zone(), m_now ? m_now() : wallClock(), shown, m_places && m_market ? m_market() : Symbol(), locale};
    context.price = [locale](const QString &number) { return parseDecimal(number, locale); };
    return readMoment(text, context);
}

Result<Timestamp> MomentAsker::plainMoment(const QString &text, Timestamp shown) const
{
    const auto reading = read(text, shown);
    if (!reading)
        return reading.error();
    if (const auto *moment = std::get_if<Timestamp>(&*reading))
        return *moment;
    if (const auto *choice = std::get_if<MomentChoice>(&*reading))
        return Error{choiceText(*choice)};
    return Error{placeText(std::get<PlaceQuestion>(*reading)) + QLatin1Char('.')};
}

QString MomentAsker::textOf(Timestamp moment) const
{
    return m_format.dateTime(moment) + QLatin1Char(' ') + m_format.zoneName(moment);
}

void MomentAsker::understand(const QString &text, Timestamp shown)
{
    withdraw();
    const auto reading = read(text, shown);
    if (!reading) {
        Q_EMIT remarked({}, false);
    } else if (const auto *moment = std::get_if<Timestamp>(&*reading)) {
        const bool isSaid = m_write && m_write(*moment) == text.trimmed();
        Q_EMIT remarked(isSaid ? QString() : m_invitation.arg(textOf(*moment)), false);
    } else if (const auto *choice = std::get_if<MomentChoice>(&*reading)) {
        Q_EMIT remarked(choiceText(*choice), false);
    } else {
        ask(std::get<PlaceQuestion>(*reading), false);
    }
}

Result<std::optional<Timestamp>> MomentAsker::take(const QString &text, Timestamp shown)
{
    const auto reading = read(text, shown);
    if (!reading)
        return reading.error();
    if (const auto *moment = std::get_if<Timestamp>(&*reading))
        return std::optional(*moment);
    if (const auto *choice = std::get_if<MomentChoice>(&*reading)) {
        askBack(*choice);
        return std::optional<Timestamp>();
    }
    const auto &question = std::get<PlaceQuestion>(*reading);
    if (m_answer && isAnsweredStill(m_answer->question, question) && m_answer->moment)
        return m_answer->moment;
    ask(question, true);
    return std::optional<Timestamp>();
}

void MomentAsker::withdraw()
{
    m_asked = {};
    m_answer.reset();
    m_isTaken = false;
}

void MomentAsker::ask(const PlaceQuestion &question, bool isTaken)
{
    m_isTaken = isTaken;
    m_answer.reset();
    Q_EMIT remarked(tr("%1: asking the record…").arg(placeText(question)), false);
    m_asked = m_places(question, [this](const PlaceAnswer &answer) { showPlace(answer); });
}

void MomentAsker::showPlace(const PlaceAnswer &answer)
{
    m_answer = answer;
    const auto words = placeText(answer.question);
    if (!answer.problem.isEmpty()) {
        Q_EMIT remarked(tr("The record could not be asked: %1").arg(answer.problem), true);
    } else if (!answer.moment) {
        Q_EMIT remarked(tr("%1: the record has no such moment.").arg(words), m_isTaken);
    } else if (m_isTaken) {
        Q_EMIT remarked({}, false);
        Q_EMIT taken(*answer.moment);
    } else {
        Q_EMIT remarked(m_invitation.arg(tr("%1: %2").arg(words, textOf(*answer.moment))), false);
    }
}

// Not guessed: the person says which.
void MomentAsker::askBack(const MomentChoice &choice)
{
    Q_EMIT remarked(choiceText(choice), true);
    if (m_menu)
        return;
    m_menu = new QMenu(m_field);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->setAccessibleName(tr("Which moment"));
    for (const auto moment : choice.moments)
        connect(m_menu->addAction(textOf(moment)), &QAction::triggered, this, [this, moment] {
            Q_EMIT remarked({}, false);
            Q_EMIT taken(moment);
        });
    connect(m_menu, &QObject::destroyed, this, [this] { m_menu = nullptr; });
    m_menu->setActiveAction(m_menu->actions().constFirst());
    m_menu->popup(placeBelow());
}

// On the screen. A sentence that was said just now may not have got its height yet.
QPoint MomentAsker::placeBelow() const
{
    const auto below = m_field->mapToGlobal(QPoint(0, m_field->height()));
    if (!m_sentence || m_sentence->isHidden())
        return below;
    if (auto *layout = m_sentence->parentWidget() ? m_sentence->parentWidget()->layout() : nullptr)
        layout->activate();
    const auto height = std::max(m_sentence->height(), m_sentence->heightForWidth(m_sentence->width()));
    return {below.x(), m_sentence->mapToGlobal(QPoint(0, height)).y()};
}

QString MomentAsker::choiceText(const MomentChoice &choice) const
{
    const auto digits = choice.digits.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const auto first = textOf(choice.moments.front());
    const auto second = textOf(choice.moments.back());
    return choice.isRepeated ? tr("The clocks showed %1 twice: %2 or %3. Enter asks which; +02:00 or so behind it says it.").arg(digits, first, second)
                             : tr("No clock showed %1, for the hour was left out: %2 or %3. Enter asks which.").arg(digits, first, second);
}

QString MomentAsker::placeText(const PlaceQuestion &question) const
{
    const auto market = question.symbol.toString();
    switch (question.kind) {
    case PlaceKind::Trade:
        return tr("Trade %1 of %2").arg(question.id).arg(market);
    case PlaceKind::Price:
        return tr("%1 crossed %2").arg(market, formatDecimal(question.price, 0, m_field->locale()));
    case PlaceKind::Low:
        return tr("The lowest price of %1").arg(market);
    case PlaceKind::High:
        return tr("The highest price of %1").arg(market);
    case PlaceKind::Largest:
        return tr("The largest trade of %1").arg(market);
    case PlaceKind::NextGap:
        return tr("The next gap of %1").arg(market);
    case PlaceKind::LastGap:
        return tr("The last gap of %1").arg(market);
    }
    return {};
}

} // namespace tidemark
