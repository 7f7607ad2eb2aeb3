#include "ui/number_format.h"

#include "core/counted.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace tidemark {
namespace {

__extension__ using Wide = __int128;

constexpr char16_t minus = u'\u2212';

struct NumberFormat {
    Q_DECLARE_TR_FUNCTIONS(tidemark::NumberFormat)
};

// The C locale hides group separators unless it is asked for them.
QLocale grouping(QLocale locale)
{
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    return locale;
}

QString inDigitsOf(const QLocale &locale, std::string_view digits)
{
    const auto zero = locale.zeroDigit();
    QString text;
    for (const char digit : digits) {
        if (zero.size() == 1)
            text += QChar(char16_t(zero.at(0).unicode() + (digit - '0')));
        else
            text += QLatin1Char(digit);
    }
    return text;
}

// Whole numbers beyond 64 bits, in groups of three.
QString groupedByHand(std::string_view whole, const QLocale &locale)
{
    QString text;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += locale.groupSeparator();
        text += inDigitsOf(locale, whole.substr(i, 1));
    }
    return text;
}

QString grouped(std::string_view whole, const QLocale &locale)
{
    constexpr std::size_t safeDigits = 18;
    if (whole.size() > safeDigits)
        return groupedByHand(whole, locale);
    return grouping(locale).toString(QByteArray(whole.data(), qsizetype(whole.size())).toLongLong());
}

// `plain` is "123.45000000": cut to the decimals that are asked for or needed.
QString formatPlain(std::string_view plain, int decimals, const QLocale &locale)
{
    const bool negative = plain.starts_with('-');
    plain.remove_prefix(negative ? 1 : 0);
    const auto point = plain.find('.');
    auto fraction = plain.substr(point + 1);
    while (int(fraction.size()) > decimals && fraction.ends_with('0'))
        fraction.remove_suffix(1);
    QString text = negative ? QString(QChar(minus)) : QString();
    text += grouped(plain.substr(0, point), locale);
    if (!fraction.empty())
        text += locale.decimalPoint() + inDigitsOf(locale, fraction);
    return text;
}

QString twoUnits(std::int64_t large, const QString &largeUnit, std::int64_t small, const QString &smallUnit,
                 const QLocale &locale)
{
    const auto first = formatCount(large, locale) + QChar::Nbsp + largeUnit;
    return small == 0 ? first : first + QLatin1Char(' ') + formatCount(small, locale) + QChar::Nbsp + smallUnit;
}

QString tenths(std::int64_t value, const QString &unit, const QLocale &locale)
{
    const auto decimal = Decimal::fromUnits(value * (Decimal::unitsPerOne / 10));
    return formatDecimal(decimal, 1, locale) + QChar::Nbsp + unit;
}

} // namespace

int decimalsNeeded(Decimal value)
{
    int decimals = Decimal::decimals;
    for (auto units = value.units(); decimals > 0 && units % 10 == 0; units /= 10)
        --decimals;
    return decimals;
}

QString formatDecimal(Decimal value, int decimals, const QLocale &locale)
{
    return formatPlain(value.toText(), decimals, locale);
}

QString formatSigned(Decimal value, int decimals, const QLocale &locale)
{
    const auto text = formatDecimal(value, decimals, locale);
    return value.units() > 0 ? QLatin1Char('+') + text : text;
}

Result<Decimal> parseDecimal(const QString &text, const QLocale &locale)
{
    const auto written = text.trimmed();
    const Error unreadable{NumberFormat::tr("“%1” is not a number: write it like %2.")
                               .arg(written, formatDecimal(Decimal::fromUnits(6'183'763'000'000), 2, locale))};
    const auto point = written.lastIndexOf(locale.decimalPoint());
    const auto whole = point < 0 ? written : written.left(point);
    auto plain = whole;
    plain.remove(locale.groupSeparator());
    bool isWhole = false;
    const auto count = locale.toLongLong(plain, &isWhole);
    if (isWhole && (plain == whole || grouping(locale).toString(count) == whole)) {
        const auto fraction = point < 0 ? QString() : written.mid(point + locale.decimalPoint().size());
        const bool isBelowZero = count == 0 && whole.startsWith(locale.negativeSign());
        plain = (isBelowZero ? QStringLiteral("-0") : QString::number(count))
            + (fraction.isEmpty() ? QString() : QLatin1Char('.') + fraction);
    } else {
        plain = written;
    }
    const auto value = Decimal::fromText(QStringView(plain));
    return value ? value : Result<Decimal>(unreadable);
}

QString formatWide(const WideDecimal &value, int decimals, const QLocale &locale)
{
    return formatPlain(value.toText(), decimals, locale);
}

QString formatCount(std::int64_t count, const QLocale &locale)
{
    return grouping(locale).toString(qlonglong(count));
}

QString formatCounted(std::int64_t count, const QString &one, const QString &many, const QLocale &locale)
{
    return countedTranslated(count, one, many, grouping(locale));
}

QString formatMarkets(const QStringList &names, const QLocale &locale)
{
    if (std::size_t(names.size()) <= mostNamed)
        return locale.createSeparatedList(names);
    return formatCounted(names.size(), QStringLiteral("%1 market"), NumberFormat::tr("%1 markets", nullptr, numerus(names.size())), locale);
}

QString formatMarkets(const MarketRules &markets, const QLocale &locale)
{
    const auto rules = markets.patterns();
    const auto all = MarketPattern::all().toString();
    if (rules.contains(all))
        return all;
    QStringList names;
    for (const auto &symbol : markets.names())
        names += symbol.toString();
    const bool isFew = std::size_t(names.size()) <= mostNamed;
    return locale.createSeparatedList((isFew ? names : QStringList{formatMarkets(names, locale)}) + rules);
}

QString formatChange(Decimal before, Decimal now, const QLocale &locale)
{
    if (before.units() <= 0)
        return {};
    const auto base = Wide(before.units());
    const auto doubled = (Wide(now.units()) - base) * 20'000;
    const auto hundredths = (doubled + (doubled < 0 ? -base : base)) / (2 * base);
    if (hundredths > INT64_MAX / 1'000'000 || hundredths < INT64_MIN / 1'000'000)
        return {};
    const auto percent = Decimal::fromUnits(std::int64_t(hundredths) * (Decimal::unitsPerOne / 100));
    return formatSigned(percent, 2, locale) + QChar::Nbsp + locale.percent();
}

QString formatBytes(std::int64_t bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString formatSpan(std::chrono::microseconds span, const QLocale &locale)
{
    using namespace std::chrono;
    const auto micros = std::max<std::int64_t>(span.count(), 0);
    if (micros < 1'000 && micros > 0)
        return QLatin1Char('<') + formatCount(1, locale) + QChar::Nbsp + NumberFormat::tr("ms");
    if (micros < 1'000'000)
        return formatCount(micros / 1'000, locale) + QChar::Nbsp + NumberFormat::tr("ms");
    if (micros < 60'000'000)
        return tenths(micros / 100'000, NumberFormat::tr("s"), locale);
    const auto secs = micros / 1'000'000;
    if (secs < 3'600)
        return twoUnits(secs / 60, NumberFormat::tr("min"), secs % 60, NumberFormat::tr("s"), locale);
    if (secs < 86'400)
        return twoUnits(secs / 3'600, NumberFormat::tr("h"), secs % 3'600 / 60, NumberFormat::tr("min"), locale);
    return twoUnits(secs / 86'400, NumberFormat::tr("d"), secs % 86'400 / 3'600, NumberFormat::tr("h"), locale);
}

QString formatAge(std::chrono::microseconds age, const QLocale &locale)
{
    using namespace std::chrono;
    const auto whole = floor<seconds>(age);
    if (whole < seconds(1))
        return QLatin1Char('<') + formatCount(1, locale) + QChar::Nbsp + NumberFormat::tr("s");
    if (whole < minutes(1))
        return formatCount(whole.count(), locale) + QChar::Nbsp + NumberFormat::tr("s");
    return formatSpan(whole, locale);
}

QString formatRoughAge(std::chrono::microseconds age, const QLocale &locale)
{
    using namespace std::chrono;
    if (age < minutes(1))
        return formatAge(age, locale);
    if (age < hours(1))
        return formatSpan(floor<minutes>(age), locale);
    return age < days(1) ? formatSpan(floor<hours>(age), locale) : formatSpan(floor<days>(age), locale);
}

} // namespace tidemark
