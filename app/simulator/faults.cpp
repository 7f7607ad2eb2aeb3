#include "simulator/faults.h"

#include "simulator/hash.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace tidemark {
namespace {

const QString durationForm = QStringLiteral(R"((\d{1,9})(ms|s|m))");
const QString chanceForm = QStringLiteral(R"((0|1|0?\.\d+|1\.0+|0\.0*))");

[[nodiscard]] Faults::Duration duration(const QString &number, const QString &unit)
{
    const auto count = number.toLongLong();
    return Faults::Duration(unit == QLatin1String("ms") ? count : unit == QLatin1String("s") ? count * 1000 : count * 60'000);
}

[[nodiscard]] QRegularExpressionMatch matched(const QString &form, const QString &word)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(word);
}

[[nodiscard]] bool readChance(Faults &faults, const QString &word)
{
    struct Chance {
        QLatin1String name;
        double Faults::*field;
    };
    static const std::array chances{
        Chance{QLatin1String("drop"), &Faults::drop},
        Chance{QLatin1String("duplicate"), &Faults::duplicate},
        Chance{QLatin1String("reorder"), &Faults::reorder},
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

[[nodiscard]] bool readDelay(Faults &faults, const QString &word)
{
    const auto match = matched(QStringLiteral("delay=%1:%2").arg(durationForm, chanceForm), word);
    if (!match.hasMatch())
        return false;
    faults.delay = duration(match.captured(1), match.captured(2));
    faults.delayed = match.captured(3).toDouble();
    return true;
}

[[nodiscard]] bool readSilence(Faults &faults, const QString &word)
{
    const auto match = matched(QStringLiteral("silence=%1@%1(?::(.+))?").arg(durationForm), word);
    if (!match.hasMatch())
        return false;
    Faults::Silence silence{duration(match.captured(1), match.captured(2)), duration(match.captured(3), match.captured(4)), {}};
    if (!match.captured(5).isEmpty()) {
        const auto symbol = Symbol::fromText(QStringView(match.captured(5)));
        if (!symbol)
            return false;
        silence.symbol = *symbol;
    }
    faults.silences.push_back(silence);
    return true;
}

[[nodiscard]] bool readTime(Faults &faults, const QString &word)
{
    const auto match = matched(QStringLiteral("(close=abrupt@|close=polite@|lifetime=|shutdown@|rest-lag=)") + durationForm, word);
    if (!match.hasMatch())
        return false;
    const auto name = match.captured(1);
    const auto time = duration(match.captured(2), match.captured(3));
    if (name.startsWith(QLatin1String("close")))
        faults.close = Faults::Ending{name == QLatin1String("close=polite@"), time};
    else if (name == QLatin1String("lifetime="))
        faults.lifetime = time;
    else if (name == QLatin1String("shutdown@"))
        faults.shutdownAfter = time;
    else
        faults.restLag = time;
    return true;
}

[[nodiscard]] Error notAFault(const QString &word)
{
    return {QStringLiteral("“%1” is no fault the local exchange can make. It knows drop=P, duplicate=P, reorder=P, "
                           "delay=D:P, holes=P, silence=D@D[:SYMBOL], close=abrupt@D, close=polite@D, lifetime=D, "
                           "shutdown@D, rest-lag=D, rest-429=P, rest-418=P, rest-garbage=P and rest-refuse=P, where P is "
                           "a chance from 0 to 1 and D a time such as 200ms, 30s or 5m.").arg(word)};
}

} // namespace

Result<Faults> Faults::fromText(const QString &text)
{
    Faults faults;
    if (text.trimmed().isEmpty())
        return faults;
    for (const auto &part : text.split(u',')) {
        const auto word = part.trimmed();
        if (!readChance(faults, word) && !readDelay(faults, word) && !readSilence(faults, word) && !readTime(faults, word))
            return notAFault(word);
    }
    return faults;
}

bool happens(double chance, std::uint64_t seed, std::uint64_t purpose, std::uint64_t number)
{
    return chance > 0 && std::ldexp(double(hashOf(hashOf(seed, purpose), number) >> 11), -53) < chance;
}

} // namespace tidemark
