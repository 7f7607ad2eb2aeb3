#include "core/completeness.h"

#include "core/counted.h"

#include <QCoreApplication>
#include <QStringList>

namespace tidemark {
namespace {

struct CompletenessText {
    Q_DECLARE_TR_FUNCTIONS(tidemark::CompletenessText)
};

// Without both ends of the period nobody can say how many trades it ought to have.
[[nodiscard]] QString countText(const Completeness &of, const QLocale &locale)
{
    const auto known = of.stored + of.missing + of.skipped + of.rejected + of.dropped + of.archived;
    const bool knowsEnds = !of.startsBeforeRecord && !of.endsAfterRecord;
    if (known == 0)
        return knowsEnds ? CompletenessText::tr("no trade, and none is missing") : CompletenessText::tr("no trade is recorded");
    if (knowsEnds)
        return countedTranslated(known, u"%2 of %1 trade", CompletenessText::tr("%2 of %1 trades", nullptr, numerus(known)), locale).arg(locale.toString(qint64(of.stored)));
    return countedTranslated(of.stored, u"%1 trade", CompletenessText::tr("%1 trades", nullptr, numerus(of.stored)), locale);
}

// "3,000 archived to /archive/BTCUSDT-trades-2024-08.zip and 2 more files"
[[nodiscard]] QString archivedText(const Completeness &of, const QLocale &locale)
{
    const auto text = CompletenessText::tr("%1 archived to %2").arg(locale.toString(qint64(of.archived)), of.archives.value(0));
    const auto more = of.archives.size() - 1;
    return more > 0 ? countedTranslated(more, u"%2 and %1 more file", CompletenessText::tr("%2 and %1 more files", nullptr, numerus(more)), locale).arg(text) : text;
}

[[nodiscard]] QStringList endTexts(const Completeness &of, const std::function<QString(Timestamp)> &moment)
{
    QStringList texts;
    if (of.startsBeforeRecord && of.recordBegins)
        texts += CompletenessText::tr("the record begins at %1").arg(moment(*of.recordBegins));
    if (of.endsAfterRecord && of.recordEnds)
        texts += CompletenessText::tr("the record ends at %1").arg(moment(*of.recordEnds));
    const bool hadTrades = of.dropped + of.archived > 0;
    if ((of.startsBeforeRecord || of.endsAfterRecord) && texts.isEmpty() && !hadTrades)
        texts += CompletenessText::tr("the record has no trade of this market");
    return texts;
}

} // namespace

QString completenessText(const Completeness &completeness, QLocale locale,
                         const std::function<QString(Timestamp)> &moment)
{
    // The C locale hides group separators unless it is asked for them.
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    QStringList counts{countText(completeness, locale)};
    const auto tell = [&](std::int64_t count, const QString &text) {
        if (count > 0)
            counts += text.arg(locale.toString(qint64(count)));
    };
    tell(completeness.missing, CompletenessText::tr("%1 missing"));
    tell(completeness.skipped, CompletenessText::tr("%1 not fetched"));
    tell(completeness.dropped, CompletenessText::tr("%1 dropped by your choice"));
    if (completeness.archived > 0)
        counts += archivedText(completeness, locale);
    tell(completeness.rejected, CompletenessText::tr("%1 that could not be stored"));
    tell(completeness.holes, CompletenessText::tr("%1 the exchange does not have"));
    return (QStringList{counts.join(QStringLiteral(", "))} + endTexts(completeness, moment)).join(QStringLiteral("; "));
}

} // namespace tidemark
