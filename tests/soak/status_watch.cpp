#include "soak/status_watch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

constexpr std::size_t mostWords = 50;
constexpr std::chrono::milliseconds mostBetweenLooks(2'000); // who looks later does not know what was said in between

// A sentence that begins as another one does, but for times and numbers, is no news.
[[nodiscard]] QString gistOf(QString text)
{
    constexpr qsizetype enough = 100;
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    return text.replace(digits, QStringLiteral("#")).left(enough);
}

[[nodiscard]] QString seconds(std::chrono::milliseconds time)
{
    return QString::number(double(time.count()) / 1000, 'f', 1);
}

} // namespace

std::optional<ToldStatus> ToldStatus::newestOf(const QByteArray &messages)
{
    static const QByteArray mark = "tidemark.status: ";
    const auto end = messages.lastIndexOf('\n'); // what comes behind is being written
    const auto begin = end < 0 ? -1 : messages.lastIndexOf(mark, end);
    if (begin < 0)
        return std::nullopt;
    const auto from = begin + mark.size();
    const auto object = QJsonDocument::fromJson(messages.mid(from, messages.indexOf('\n', from) - from)).object();
    ToldStatus told{object[QLatin1String("received")].toInteger(), object[QLatin1String("waiting")].toInteger(),
                    object[QLatin1String("stored")].toInteger(), {}};
    for (const auto &problem : object[QLatin1String("problems")].toArray())
        told.problems += problem.toString();
    return told;
}

void StatusWatch::begin()
{
    m_baseline = 0;
    m_before = {};
    m_wellSince.reset();
    m_untold = Moment(0);
    m_arrivedSince.reset();
    m_stuckSince.reset();
}

void StatusWatch::note(Moment at, const ToldStatus &told, qint64 inRecord)
{
    noteArrivals(at, told, inRecord);
    noteWaiting(at, told);
    noteWords(at, told.problems);
    judge(at, told);
    m_before = told;
}

void StatusWatch::noteArrivals(Moment at, const ToldStatus &told, qint64 inRecord)
{
    if (inRecord > m_inRecord) {
        m_inRecord = inRecord;
        m_baseline = told.received;
        m_arrivedSince.reset();
    } else if (told.received > m_baseline && !m_arrivedSince) {
        m_arrivedSince = at;
    }
}

// Another recorder may store what this one cannot.
void StatusWatch::noteWaiting(Moment at, const ToldStatus &told)
{
    const bool isStuck = told.waiting > 0 && told.waiting >= m_before.waiting && told.stored == m_before.stored;
    if (!isStuck)
        m_stuckSince.reset();
    else if (!m_stuckSince)
        m_stuckSince = at;
}

void StatusWatch::noteWords(Moment at, const QStringList &problems)
{
    for (const auto &problem : problems) {
        const auto gist = gistOf(problem);
        const bool isKnown = std::any_of(m_said.begin(), m_said.end(),
                                         [&](const Words &said) { return gistOf(said.text) == gist; });
        if (!isKnown && m_said.size() < mostWords)
            m_said.push_back({at, problem});
    }
}

void StatusWatch::judge(Moment at, const ToldStatus &told)
{
    const auto since = std::min(m_arrivedSince.value_or(at), m_stuckSince.value_or(at));
    m_longestUnstored = std::max(m_longestUnstored, at - since);
    const auto wellSince = std::exchange(m_wellSince, told.problems.isEmpty() ? std::optional(at) : std::nullopt);
    if (since == at)
        m_untold = Moment(0);
    else if (wellSince && m_wellSince)
        m_untold += std::min(at - std::max(*wellSince, since), mostBetweenLooks);
    m_untold = std::min(m_untold, at - since);
    m_longestUntold = std::max(m_longestUntold, m_untold);
    if (m_untold > patience && m_lie.isEmpty()) {
        m_lie = QStringLiteral("At %1 nothing had been stored for %2 s, and for %3 s of them the status said that all was well: %4 received, "
                               "%5 waiting, %6 stored by itself, %7 in the record.")
                    .arg(clockText(at), seconds(at - since), seconds(m_untold)).arg(told.received).arg(told.waiting).arg(told.stored).arg(m_inRecord);
    }
}

QString clockText(std::chrono::milliseconds sinceBegin)
{
    const auto whole = sinceBegin.count() / 1000;
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

} // namespace tidemark
