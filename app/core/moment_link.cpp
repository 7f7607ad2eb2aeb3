#include "core/moment_link.h"

#include "core/moment_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace tidemark {
namespace {

constexpr qsizetype longestLink = 300; // of a link, with every letter of its market as %20

const QString linkScheme = QStringLiteral("tidemark:");

struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::MomentLink)
};

[[nodiscard]] Error refusedLink(const QString &what)
{
    return {LinkWords::tr("%1 A link is written as tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z.").arg(what)};
}

// A time, or what was meant to be one: nothing else stands in these letters.
[[nodiscard]] QString shownTime(const QString &text)
{
    static const QRegularExpression harmless(QStringLiteral(R"(\A[0-9TZtz:., +-]{1,40}\z)"));
    return harmless.match(text).hasMatch() ? QStringLiteral(" “%1”").arg(text) : QString();
}

} // namespace

bool MomentLink::isMeant(QStringView text)
{
    return text.trimmed().startsWith(linkScheme, Qt::CaseInsensitive);
}

Result<MomentLink> MomentLink::fromText(QStringView text)
{
    if (!isMeant(text))
        return refusedLink(LinkWords::tr("This is not a link to a moment."));
    const auto trimmed = text.trimmed();
    if (trimmed.size() > longestLink)
        return refusedLink(LinkWords::tr("This link is longer than any to a moment."));
    auto path = QString::fromUtf8(QByteArray::fromPercentEncoding(trimmed.mid(linkScheme.size()).toUtf8()));
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    const auto slash = path.indexOf(u'/');
    const auto symbol = Symbol::fromText(QStringView(path).left(slash < 0 ? path.size() : slash));
    if (!symbol)
        return refusedLink(LinkWords::tr("This link names no market."));
    auto time = slash < 0 ? QString() : path.mid(slash + 1);
    if (time.endsWith(u'/'))
        time.chop(1);
    const auto moment = parseTimestamp(time);
    if (!moment)
        return refusedLink(time.isEmpty() ? LinkWords::tr("This link to %1 tells no time.").arg(symbol->toString())
                                      : LinkWords::tr("This link's time%1 cannot be read.").arg(shownTime(time)));
    if (!isRecordable(*moment))
        return refusedLink(LinkWords::tr("This link's time%1 lies outside of what can be recorded, 2017 to 2099.").arg(shownTime(time)));
    return MomentLink{*symbol, *moment};
}

QString MomentLink::toString() const
{
    return linkScheme + QString::fromLatin1(QUrl::toPercentEncoding(symbol.toString())) + u'/' + toIsoString(moment);
}

} // namespace tidemark
