#include "simulator/faults.h"

#include "simulator/market.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace tidemark {
namespace {

const QString durationForm = QStringLiteral(R"((\d{1,9})(ms|s|m))");
const QString chanceForm = QStringLiteral(R"((0|1|0?\.\d+|1\.0+|0\.0*))");
const QString symbolForm = QStringLiteral("(?::(.+))?");

[[nodiscard]] Faults::Duration duration(const QString &number, const QString &unit)
{
    const auto count = number.toLongLong();
    return Faults::Duration(unit == QLatin1String("ms") ? count : unit == QLatin1String("s") ? count * 1000 : count * 60'000);
}

[[nodiscard]] QRegularExpressionMatch matched(const QString &form, const QString &word)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(word);
}

// The market that a word names; nothing where it names none, and false where it is none.
[[nodiscard]] bool readSymbol(std::optional<Symbol> &symbol, const QString &name)
{
    if (name.isEmpty())
        return true;
    const auto read = Symbol::fromText(QStringView(name));
    if (read)
        symbol = *read;
    return read.ok();
}

[[nodiscard]] bool readChance(Faults &faults, const QString &word)
{
    struct Chance {
        QLatin1String name;
        double Faults::*field;
    };
    static const std::array chances{
        Chance{QLatin1String("archive-404"), &Faults::archiveLost},
        Chance{QLatin1String("archive-503"), &Faults::archiveUnavailable},
        Chance{QLatin1String("archive-cut"), &Faults::archiveCut},
        Chance{QLatin1String("archive-nosum"), &Faults::archiveNoSum},
        Chance{QLatin1String("archive-short"), &Faults::archiveShort},
        Chance{QLatin1String("archive-sum"), &Faults::archiveOtherSum},
        Chance{QLatin1String("holes"), &Faults::holes},
        Chance{QLatin1String("rest-429"), &Faults::restTooMany},
        Chance{QLatin1String("rest-418"), &Faults::restBanned},
        Chance{QLatin1String("rest-garbage"), &Faults::restGarbage},
        Chance{QLatin1String("rest-refuse"), &Faults::restRefused}};
    for (const auto &[name, field] : chances) {
        const auto match = matched(name + u'=' + chanceForm, word);
        if (!match.hasMatch())
            continue;
        faults.*field = match.captured(1).toDouble();
        return true;
    }
    return false;
}

[[nodiscard]] bool readShare(Faults &faults, const QString &word)
{
    const auto match = matched(QStringLiteral("(drop|duplicate|reorder)=%1%2").arg(chanceForm, symbolForm), word);
    Faults::Share share{match.captured(2).toDouble(), {}};
    if (!match.hasMatch() || !readSymbol(share.symbol, match.captured(3)))
        return false;
    const auto name = match.captured(1);
    auto &shares = name == QLatin1String("drop") ? faults.drop
        : name == QLatin1String("duplicate")     ? faults.duplicate
                                                 : faults.reorder;
    shares.push_back(share);
    return true;
}

[[nodiscard]] bool readDelay(Faults &faults, const QString &word)
{
    const auto match = matched(QStringLiteral("delay=%1:%2%3").arg(durationForm, chanceForm, symbolForm), word);
    Faults::Delay delay{duration(match.captured(1), match.captured(2)), {match.captured(3).toDouble(), {}}};
    if (!match.hasMatch() || !readSymbol(delay.share.symbol, match.captured(4)))
        return false;
    faults.delays.push_back(delay);
    return true;
}

[[nodiscard]] bool readSilence(Faults &faults, const QString &word)
{
    const auto match = matched(QStringLiteral("silence=%1@%1%2").arg(durationForm, symbolForm), word);
    Faults::Silence silence{duration(match.captured(1), match.captured(2)), duration(match.captured(3), match.captured(4)), {}};
    if (!match.hasMatch() || !readSymbol(silence.symbol, match.captured(5)))
        return false;
    faults.silences.push_back(silence);
    return true;
}

[[nodiscard]] bool readLimit(Faults &faults, const QString &word)
{
    const auto match = matched(QStringLiteral("rest-limit=([1-9]\\d{0,8})"), word);
    if (match.hasMatch())
        faults.restLimit = match.captured(1).toInt();
    return match.hasMatch();
}

[[nodiscard]] bool readArchivePace(Faults &faults, const QString &word)
{
    const auto match = matched(QStringLiteral("archive-slow=([1-9]\\d{0,11})"), word);
    if (match.hasMatch())
        faults.archiveBytesPerSecond = match.captured(1).toLongLong();
    const bool isRangeless = word == QLatin1String("archive-norange");
    faults.archiveHasNoRanges = faults.archiveHasNoRanges || isRangeless;
    return match.hasMatch() || isRangeless;
}

[[nodiscard]] bool readTime(Faults &faults, const QString &word)
{
    const auto match = matched(QStringLiteral("(close=abrupt@|close=polite@|lifetime=|mute@|shutdown@|reset@|rest-lag=)") + durationForm, word);
    if (!match.hasMatch())
        return false;
    const auto name = match.captured(1);
    const auto time = duration(match.captured(2), match.captured(3));
    if (name.startsWith(QLatin1String("close")))
        faults.close = Faults::Ending{name == QLatin1String("close=polite@"), time};
    else if (name == QLatin1String("lifetime="))
        faults.lifetime = time;
    else if (name == QLatin1String("mute@"))
        faults.mutedAfter.push_back(time);
    else if (name == QLatin1String("shutdown@"))
        faults.shutdownAfter = time;
    else if (name == QLatin1String("reset@"))
        faults.resetAfter = time;
    else
        faults.restLag = time;
    return true;
}

// So that an exchange that is started again goes on with the series that it had.
[[nodiscard]] bool readMoment(Faults &faults, const QString &word)
{
    const auto match = matched(QStringLiteral("reset@(.*Z)"), word);
    const auto moment = match.hasMatch() ? QDateTime::fromString(match.captured(1), Qt::ISODateWithMs) : QDateTime();
    if (moment.isValid())
        faults.resetAt = timestampFromMicros(moment.toMSecsSinceEpoch() * 1'000);
    return moment.isValid();
}

[[nodiscard]] Error notAFault(const QString &word)
{
    return {QStringLiteral("“%1” is no fault the local exchange can make. It knows drop=P, duplicate=P, reorder=P, delay=D:P "
                           "and silence=D@D, each also with :SYMBOL behind it, and holes=P, mute@D, close=abrupt@D, "
                           "close=polite@D, lifetime=D, shutdown@D, reset@D or reset@MOMENT, rest-lag=D, rest-limit=N, rest-429=P, rest-418=P, "
                           "rest-garbage=P, rest-refuse=P, archive-404=P, archive-503=P, archive-cut=P, archive-sum=P, archive-nosum=P, "
                           "archive-short=P, archive-slow=N and archive-norange, where P is a chance from 0 to 1, D a time such as 200ms, 30s "
                           "or 5m, MOMENT one such as 2026-11-29T10:30:15Z, and N a weight a minute, or bytes a second.").arg(word)};
}

} // namespace

Result<Faults> Faults::fromText(const QString &text)
{
    Faults faults;
    if (text.trimmed().isEmpty())
        return faults;
    for (const auto &part : text.split(u',')) {
        const auto word = part.trimmed();
        if (!readChance(faults, word) && !readShare(faults, word) && !readDelay(faults, word) && !readSilence(faults, word)
            && !readTime(faults, word) && !readMoment(faults, word) && !readLimit(faults, word)
            && !readArchivePace(faults, word))
            return notAFault(word);
    }
    return faults;
}

bool happens(double chance, std::uint64_t seed, std::uint64_t purpose, std::uint64_t number)
{
    return chance > 0 && std::ldexp(double(hashOf(hashOf(seed, purpose), number) >> 11), -53) < chance;
}

} // namespace tidemark
