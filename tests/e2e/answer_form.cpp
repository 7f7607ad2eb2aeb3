#include "e2e/answer_form.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tidemark {

Trades between(const Trades &trades, QStringView from, QStringView to)
{
    const auto begin = microsOf(*parseTimestamp(from));
    const auto end = microsOf(*parseTimestamp(to));
    Trades found;
    std::copy_if(trades.begin(), trades.end(), std::back_inserter(found),
                 [=](const auto &trade) { return trade.micros >= begin && trade.micros < end; });
    return found;
}

QString isoOf(qint64 micros)
{
    return toIsoString(timestampFromMicros(micros));
}

void checkForm(const QString &key, const QJsonValue &value)
{
    static const QRegularExpression exact(QStringLiteral(R"(\A\d+\.\d{8}\z)"));
    static const QRegularExpression product(QStringLiteral(R"(\A\d+\.\d{16}\z)"));
    static const QRegularExpression moment(QStringLiteral(R"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z\z)"));
    static const QStringList exactKeys{QStringLiteral("price"), QStringLiteral("quantity"), QStringLiteral("first"),
                                       QStringLiteral("last"), QStringLiteral("low"), QStringLiteral("high"),
                                       QStringLiteral("volume")};
    static const QStringList momentKeys{QStringLiteral("second"), QStringLiteral("from"), QStringLiteral("to")};
    static const QStringList numberKeys{QStringLiteral("trades"), QStringLiteral("trade_id"), QStringLiteral("first_id"),
                                        QStringLiteral("last_id")};
    const auto text = value.toString();
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            checkForm(it.key(), it.value());
    } else if (exactKeys.contains(key))
        QVERIFY2(exact.match(text).hasMatch(), qPrintable(key + QLatin1Char('=') + text));
    else if (key == QLatin1String("quote_volume"))
        QVERIFY2(product.match(text).hasMatch(), qPrintable(key + QLatin1Char('=') + text));
    else if (momentKeys.contains(key) || key.endsWith(QLatin1String("_at")))
        QVERIFY2(moment.match(text).hasMatch(), qPrintable(key + QLatin1Char('=') + text));
    else if (numberKeys.contains(key))
        QVERIFY2(value.isDouble(), qPrintable(key));
}

} // namespace tidemark
