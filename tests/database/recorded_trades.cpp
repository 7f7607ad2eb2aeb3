#include "recorded_trades.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

#include <array>

namespace tidemark {
namespace {

QString pathOf(const QString &fileName)
{
    const auto folder = qEnvironmentVariable("TIDEMARK_REAL_DATA",
                                             qEnvironmentVariable("TIDEMARK_SOURCE_DIR") + QStringLiteral("/../shared/data"));
    return folder + QLatin1Char('/') + fileName;
}

Trade tradeOf(const QByteArray &frame)
{
    const auto data = QJsonDocument::fromJson(frame).object()[QLatin1String("data")].toObject();
    return {Symbol::fromText(data[QLatin1String("s")].toString()).value(),
            data[QLatin1String("t")].toInteger(),
            timestampFromMicros(data[QLatin1String("T")].toInteger() * 1000),
            Decimal::fromText(data[QLatin1String("p")].toString()).value(),
            Decimal::fromText(data[QLatin1String("q")].toString()).value(),
            data[QLatin1String("m")].toBool()};
}

} // namespace

std::vector<Trade> recordedTrades(const QString &fileName)
{
    std::vector<Trade> trades;
    const auto path = pathOf(fileName);
    if (!QFileInfo::exists(path))
        return trades;
    gzFile file = gzopen(path.toLocal8Bit().constData(), "rb");
    std::array<char, 65536> line;
    while (file && gzgets(file, line.data(), int(line.size()))) {
        const QByteArray text(line.data());
        trades.push_back(tradeOf(text.mid(text.indexOf(' ') + 1)));
    }
    gzclose(file);
    return trades;
}

} // namespace tidemark
