#include "core/moment_words.h"

#include "core/moment_link.h"
#include "core/zone_digits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr Timestamp firstMoment{std::chrono::sys_days(std::chrono::year(2017) / 1 / 1)};
constexpr Timestamp pastLastMoment{std::chrono::sys_days(std::chrono::year(2100) / 1 / 1)};

struct MomentWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::MomentWords)
};

// A word in English, and as the window says it.
struct Word {
    const char *english;

    [[nodiscard]] bool is(const QString &text) const
    {
        return text.compare(QLatin1String(english), Qt::CaseInsensitive) == 0 || text.compare(QCoreApplication::translate("tidemark::MomentWords", english), Qt::CaseInsensitive) == 0;
    }
};

constexpr Word nowWord{QT_TRANSLATE_NOOP("tidemark::MomentWords", "now")};
constexpr Word todayWord{QT_TRANSLATE_NOOP("tidemark::MomentWords", "today")};
constexpr Word yesterdayWord{QT_TRANSLATE_NOOP("tidemark::MomentWords", "yesterday")};
constexpr Word agoWord{QT_TRANSLATE_NOOP("tidemark::MomentWords", "ago")};
constexpr Word lowWord{QT_TRANSLATE_NOOP("tidemark::MomentWords", "low")};
constexpr Word highWord{QT_TRANSLATE_NOOP("tidemark::MomentWords", "high")};
constexpr Word nextGapWords{QT_TRANSLATE_NOOP("tidemark::MomentWords", "next gap")};
constexpr Word lastGapWords{QT_TRANSLATE_NOOP("tidemark::MomentWords", "last gap")};
constexpr Word largestWord{QT_TRANSLATE_NOOP("tidemark::MomentWords", "largest")};
constexpr Word lastHourWords{QT_TRANSLATE_NOOP("tidemark::MomentWords", "last hour")};

using Reading = std::optional<Result<MomentReading>>; // absent: not of this kind

[[nodiscard]] Error notAMoment(const QString &text)
{
    return {MomentWords::tr("“%1” is not a time. Write it as 2024-08-08 23:55:00, 23:55:00, yesterday 14:03, -15m, #5866398099 for a trade, 62000 for "
                            "a price, low today, next gap or largest last hour.")
                .arg(text.left(60))};
}

[[nodiscard]] Result<MomentReading> within(Timestamp moment, const QString &text)
{
    if (!isRecordable(moment))
        return Error{MomentWords::tr("“%1” lies outside of what can be recorded, 2017 to 2099.").arg(text.left(60))};
    return MomentReading(moment);
}

// Digits of any language as 0 to 9, and one blank for many.
[[nodiscard]] QString plainDigits(const QString &text)
{
    auto plain = text.simplified();
    for (auto &letter : plain) {
        if (letter.digitValue() >= 0)
            letter = QChar(u'0' + char16_t(letter.digitValue()));
        else if (letter == QChar(0x2212)) // a minus sign that is no hyphen
            letter = u'-';
    }
    return plain;
}

struct Digits {
    QDate date;
    QTime time; // to the millisecond
    std::chrono::microseconds below{0};
    QString zone;
};

[[nodiscard]] std::optional<QTime> timeOf(const QRegularExpressionMatch &match)
{
    if (!match.hasCaptured(u"h"))
        return QTime(0, 0);
    const QTime time(match.captured(u"h").toInt(), match.captured(u"mi").toInt(), match.captured(u"se").toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

[[nodiscard]] std::chrono::microseconds fractionOf(const QRegularExpressionMatch &match)
{
    return std::chrono::microseconds(match.captured(u"f").mid(1).leftJustified(6, u'0').toInt());
}

const QString timePattern = QStringLiteral(R"((?<h>\d\d|\d(?=:))(?<t>:?)(?<mi>\d\d)(?:\k<t>(?<se>\d\d)(?<f>[.,]\d{1,6})?)?)");
const QString zonePattern = QStringLiteral(R"( ?(?<z>[Zz]|UTC|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)");

// A date, a time, or both, in the order of ISO 8601.
[[nodiscard]] std::optional<Digits> isoDigits(const QString &text, QDate day)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A(?:(?<y>\d{4})(?<s>[-/]?)(?<mo>\d\d)\k<s>(?<d>\d\d))?(?:[Tt ,]*)") + timePattern
                                            + QStringLiteral(")?") + zonePattern + QStringLiteral("\\z"));
    const auto match = pattern.match(text);
    const bool hasDate = match.hasCaptured(u"y");
    const bool hasTime = match.hasCaptured(u"h");
    if (!match.hasMatch() || (!hasDate && (!hasTime || match.captured(u"t").isEmpty())))
        return {};
    const auto date = hasDate ? QDate(match.captured(u"y").toInt(), match.captured(u"mo").toInt(), match.captured(u"d").toInt()) : day;
    const auto time = timeOf(match);
    if (!date.isValid() || !time)
        return {};
    return Digits{date, *time, fractionOf(match), match.captured(u"z")};
}

// What follows a day in words: a time, or nothing, which is its midnight.
[[nodiscard]] std::optional<Digits> timeBehindDay(const QString &text, QDate day)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(?:") + timePattern + QStringLiteral(")?") + zonePattern + QStringLiteral("\\z"));
    const auto match = pattern.match(text);
    const auto time = timeOf(match);
    if (!match.hasMatch() || !time || (match.hasCaptured(u"h") && match.captured(u"t").isEmpty()))
        return {};
    return Digits{day, *time, fractionOf(match), match.captured(u"z")};
}

[[nodiscard]] std::chrono::seconds offsetOf(const QString &zone)
{
    if (zone.size() < 3)
        return 0s;
    const auto hours = std::chrono::hours(zone.mid(1, 2).toInt());
    const auto minutes = std::chrono::minutes(zone.size() > 3 ? zone.right(2).toInt() : 0);
    return zone.startsWith(u'-') ? -(hours + minutes) : hours + minutes;
}

[[nodiscard]] Result<MomentReading> momentOf(const Digits &digits, const MomentContext &context, const QString &text)
{
    const QDateTime local(digits.date, digits.time, Qt::UTC);
    if (!digits.zone.isEmpty() && digits.zone != QLatin1String("UTC") && digits.zone.compare(QLatin1String("z"), Qt::CaseInsensitive) != 0)
        return within(momentOfDigits(local) - offsetOf(digits.zone) + digits.below, text);
    if (!digits.zone.isEmpty())
        return within(momentOfDigits(local) + digits.below, text);
    auto moments = momentsShowing(local, context.zone);
    const bool isShown = !moments.empty();
    if (!isShown)
        moments = momentsBeside(local, context.zone);
    for (auto &moment : moments) {
        moment += digits.below;
        if (auto inside = within(moment, text); !inside)
            return inside;
    }
    return moments.size() == 1 ? MomentReading(moments.front()) : MomentReading(MomentChoice{local, moments, isShown});
}

// "15m", "2h30m", "90 s", "1d 12h".
[[nodiscard]] std::optional<std::chrono::microseconds> spanOf(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral(R"(\A(?:\d{1,7} ?(?:s|sec|m|min|h|d|w) ?)+\z)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression part(QStringLiteral(R"((\d+) ?([smhdw]))"), QRegularExpression::CaseInsensitiveOption);
    if (!whole.match(text).hasMatch())
        return {};
    std::chrono::microseconds span{0};
    for (const auto &match : part.globalMatch(text)) {
        const auto unit = match.captured(2).at(0).toLower();
        const auto seconds = unit == u's' ? 1s : unit == u'm' ? 60s : unit == u'h' ? 3600s : unit == u'd' ? 86'400s : 604'800s;
        span += seconds * match.captured(1).toLongLong();
        if (span > 24h * 365 * 200) // further than any trade
            return {};
    }
    return span;
}

[[nodiscard]] Reading relative(const QString &text, const MomentContext &context)
{
    auto words = text;
    const auto blank = text.lastIndexOf(u' ');
    const bool isAgo = blank > 0 && agoWord.is(text.mid(blank + 1));
    if (isAgo)
        words.truncate(blank);
    const bool isBack = isAgo || words.startsWith(u'-');
    const bool isOn = !isAgo && words.startsWith(u'+');
    if (!isBack && !isOn)
        return {};
    const auto span = spanOf(isAgo ? words : words.mid(1).trimmed());
    if (!span)
        return {};
    return within(isBack ? context.now - *span : context.shown + *span, text);
}

[[nodiscard]] QDate today(const MomentContext &context)
{
    return digitsAt(context.now, context.zone).date();
}

// 1 is Monday; 0: the word is no day of the week.
[[nodiscard]] int weekdayOf(const QString &word, const QLocale &locale)
{
    const auto english = QLocale::c();
    for (int day = 1; day <= 7; ++day) {
        for (const auto &names : {english, locale}) {
            for (const auto form : {QLocale::ShortFormat, QLocale::LongFormat}) {
                auto name = names.dayName(day, form);
                name.remove(u'.');
                if (word.compare(name, Qt::CaseInsensitive) == 0)
                    return day;
            }
        }
    }
    return 0;
}

// The day that a word means. A day of the week is the last one that is not behind now.
[[nodiscard]] std::optional<QDate> dayOf(const QString &word, const MomentContext &context)
{
    if (todayWord.is(word))
        return today(context);
    if (yesterdayWord.is(word))
        return today(context).addDays(-1);
    const auto weekday = weekdayOf(word, context.locale);
    if (weekday == 0)
        return {};
    return today(context).addDays(-((today(context).dayOfWeek() - weekday + 7) % 7));
}

// Whether all that it may mean is still to come.
[[nodiscard]] bool isBehind(const MomentReading &reading, Timestamp now)
{
    if (const auto *choice = std::get_if<MomentChoice>(&reading))
        return choice->moments.front() > now;
    const auto *moment = std::get_if<Timestamp>(&reading);
    return moment && *moment > now;
}

[[nodiscard]] Reading dayInWords(const QString &text, const MomentContext &context)
{
    const auto blank = text.indexOf(u' ');
    const auto word = blank < 0 ? text : text.left(blank);
    auto day = dayOf(word, context);
    if (!day)
        return {};
    auto digits = timeBehindDay(blank < 0 ? QString() : text.mid(blank + 1), *day);
    if (!digits)
        return {};
    auto reading = momentOf(*digits, context, text);
    if (weekdayOf(word, context.locale) == 0 || !reading || !isBehind(*reading, context.now))
        return reading;
    digits->date = day->addDays(-7);
    return momentOf(*digits, context, text);
}

[[nodiscard]] Reading placeOf(PlaceQuestion question, const MomentContext &context)
{
    if (context.symbol.isEmpty())
        return Result<MomentReading>(Error{MomentWords::tr("Choose a market first: this asks for one of its trades.")});
    question.symbol = context.symbol;
    return Result<MomentReading>(MomentReading(question));
}

[[nodiscard]] PlaceQuestion ofTime(PlaceKind kind, Timestamp from, Timestamp to)
{
    PlaceQuestion question;
    question.kind = kind;
    question.from = from;
    question.to = to;
    return question;
}

// "today", "mon", "last hour", or "last 15m": a time of the past up to now.
[[nodiscard]] std::optional<std::pair<Timestamp, Timestamp>> pastSpan(const QString &text, const MomentContext &context)
{
    const auto end = context.now + 1us;
    if (lastHourWords.is(text))
        return std::pair(context.now - 1h, end);
    if (text.startsWith(QLatin1String("last "), Qt::CaseInsensitive)) {
        if (const auto span = spanOf(text.mid(5)))
            return std::pair(context.now - *span, end);
    }
    const auto day = dayOf(text, context);
    if (!day)
        return {};
    return std::pair(dayStart(*day, context.zone), std::min(dayStart(day->addDays(1), context.zone), end));
}

[[nodiscard]] Reading extremeInWords(const QString &text, const MomentContext &context)
{
    const auto blank = text.indexOf(u' ');
    const auto word = blank < 0 ? text : text.left(blank);
    const auto kind = lowWord.is(word) ? std::optional(PlaceKind::Low)
        : highWord.is(word)            ? std::optional(PlaceKind::High)
        : largestWord.is(word)         ? std::optional(PlaceKind::Largest)
                                       : std::nullopt;
    if (!kind)
        return {};
    const auto span = pastSpan(blank < 0 ? QStringLiteral("today") : text.mid(blank + 1), context);
    return span ? placeOf(ofTime(*kind, span->first, span->second), context) : Reading();
}

[[nodiscard]] Reading placeInWords(const QString &text, const MomentContext &context)
{
    static const QRegularExpression trade(QStringLiteral(R"(\A# ?(\d{1,18})\z)"));
    if (const auto match = trade.match(text); match.hasMatch()) {
        PlaceQuestion question = ofTime(PlaceKind::Trade, context.shown, context.shown);
        question.id = match.captured(1).toLongLong();
        return placeOf(question, context);
    }
    if (nextGapWords.is(text))
        return placeOf(ofTime(PlaceKind::NextGap, context.shown, context.shown), context);
    if (lastGapWords.is(text))
        return placeOf(ofTime(PlaceKind::LastGap, context.shown, context.shown), context);
    if (auto extreme = extremeInWords(text, context))
        return extreme;
    const auto price = context.price ? context.price(text) : Decimal::fromText(QStringView(text));
    if (!price || price->units() <= 0)
        return {};
    auto question = ofTime(PlaceKind::Price, context.shown, context.shown);
    question.price = *price;
    return placeOf(question, context);
}

} // namespace

bool isRecordable(Timestamp moment)
{
    return moment >= firstMoment && moment < pastLastMoment;
}

Result<MomentReading> readMoment(const QString &text, const MomentContext &context)
{
    if (MomentLink::isMeant(text)) {
        const auto link = MomentLink::fromText(text);
        return link ? Result<MomentReading>(MomentReading(link->moment)) : link.error();
    }
    const auto asked = plainDigits(text);
    if (nowWord.is(asked))
        return within(context.now, asked);
    if (const auto digits = isoDigits(asked, digitsAt(context.shown, context.zone).date()))
        return momentOf(*digits, context, asked);
    for (const auto read : {relative, dayInWords, placeInWords}) {
        if (auto reading = read(asked, context))
            return *reading;
    }
    return notAMoment(text.simplified());
}

QStringList momentPhrases()
{
    return {MomentWords::tr("now"),      MomentWords::tr("today"),    MomentWords::tr("yesterday"), MomentWords::tr("low today"),        MomentWords::tr("high today"),
            MomentWords::tr("low yesterday"), MomentWords::tr("high yesterday"), MomentWords::tr("next gap"),  MomentWords::tr("last gap"), MomentWords::tr("largest last hour"),
            MomentWords::tr("largest today")};
}

} // namespace tidemark
