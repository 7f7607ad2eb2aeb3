#include "core/completeness_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tidemark {
namespace {

[[nodiscard]] QString words(const char *text)
{
    return QCoreApplication::translate("tidemark::CompletenessText", text);
}

// Without both ends of the period nobody can say how many trades it ought to have.
[[nodiscard]] QString countText(const Completeness &of, const QLocale &locale)
{
    const auto known = of.stored + of.missing + of.skipped + of.rejected;
    const bool knowsEnds = !of.startsBeforeRecord && !of.endsAfterRecord;
    if (known == 0)
        return knowsEnds ? words("no trade, and none is missing") : words("no trade is recorded");
    if (knowsEnds)
        return words("%1 of %2 trades").arg(locale.toString(qint64(of.stored)), locale.toString(qint64(known)));
    return words("%1 trades").arg(locale.toString(qint64(of.stored)));
}

[[nodiscard]] QStringList endTexts(const Completeness &of, const std::function<QString(Timestamp)> &moment)
{
    QStringList texts;
    if (of.startsBeforeRecord && of.recordBegins)
        texts += words("the record begins at %1").arg(moment(*of.recordBegins));
    if (of.endsAfterRecord && of.recordEnds)
        texts += words("the record ends at %1").arg(moment(*of.recordEnds));
    if ((of.startsBeforeRecord || of.endsAfterRecord) && texts.isEmpty())
        texts += words("the record has no trade of this market");
    return texts;
}

} // namespace

QString completenessText(const Completeness &completeness, const QLocale &locale,
                         const std::function<QString(Timestamp)> &moment)
{
    QStringList counts{countText(completeness, locale)};
    const auto tell = [&](std::int64_t count, const char *text) {
        if (count > 0)
            counts += words(text).arg(locale.toString(qint64(count)));
    };
    tell(completeness.missing, "%1 missing");
    tell(completeness.skipped, "%1 not fetched");
    tell(completeness.rejected, "%1 that could not be stored");
    tell(completeness.holes, "%1 the exchange does not have");
    return (QStringList{counts.join(QStringLiteral(", "))} + endTexts(completeness, moment)).join(QStringLiteral("; "));
}

} // namespace tidemark
