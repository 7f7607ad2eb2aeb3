#include "simulator/recording.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

#include <memory>
#include <numeric>
#include <optional>
#include <unordered_map>

namespace tidemark {
namespace {

// A file read line by line through zlib, which passes plain text on as it is.
class LineReader {
public:
    explicit LineReader(const QString &path) : m_file(gzopen(QFile::encodeName(path).constData(), "rb"), &gzclose) {}

    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    [[nodiscard]] bool isPlain() const { return gzdirect(m_file.get()) != 0; }
    [[nodiscard]] bool next(std::string &line)
    {
        line.clear();
        char piece[4096];
        while (gzgets(m_file.get(), piece, sizeof piece)) {
            line += piece;
            if (line.ends_with('\n')) {
                line.pop_back();
                return true;
            }
        }
        return !line.empty();
    }
    [[nodiscard]] bool isBroken() const
    {
        int code = Z_OK;
        gzerror(m_file.get(), &code);
        return code != Z_OK && code != Z_STREAM_END;
    }

private:
    std::unique_ptr<gzFile_s, int (*)(gzFile)> m_file;
};

[[nodiscard]] std::string_view payloadOf(std::string_view line)
{
    constexpr std::string_view dataKey = "\"data\":";
    const auto localTime = line.find_first_not_of("0123456789");
    if (localTime == 0 || localTime == std::string_view::npos || line[localTime] != ' ')
        return {};
    const auto frame = line.substr(localTime + 1);
    const auto data = frame.find(dataKey);
    if (data == std::string_view::npos)
        return frame;
    const auto payload = frame.substr(data + dataKey.size());
    return payload.substr(0, payload.rfind('}'));
}

[[nodiscard]] std::optional<Timestamp> timeOf(const QJsonValue &value)
{
    constexpr qint64 firstMicros = 100'000'000'000'000; // 1973 in µs, year 5138 in ms
    const auto number = value.toInteger(-1);
    if (number <= 0)
        return std::nullopt;
    return timestampFromMicros(number >= firstMicros ? number : number * 1000);
}

[[nodiscard]] std::optional<RecordedFrame::Span> digitsAfter(std::string_view payload, std::string_view key)
{
    const auto found = payload.find(key);
    if (found == std::string_view::npos)
        return std::nullopt;
    const auto at = payload.find_first_not_of(' ', found + key.size());
    const auto end = payload.find_first_not_of("0123456789", at);
    if (end == std::string_view::npos || end == at)
        return std::nullopt;
    return RecordedFrame::Span{at, end - at};
}

[[nodiscard]] std::optional<Trade> tradeOf(const QJsonObject &object)
{
    const auto symbol = Symbol::fromText(QStringView(object.value(QLatin1String("s")).toString()));
    const auto price = Decimal::fromText(QStringView(object.value(QLatin1String("p")).toString()));
    const auto quantity = Decimal::fromText(QStringView(object.value(QLatin1String("q")).toString()));
    const auto tradedAt = timeOf(object.value(QLatin1String("T")));
    const auto id = object.value(QLatin1String("t")).toInteger(-1);
    const auto maker = object.value(QLatin1String("m"));
    if (object.value(QLatin1String("e")) != QLatin1String("trade") || !symbol || !price || !quantity || !tradedAt
        || id < 0 || !maker.isBool())
        return std::nullopt;
    return Trade{*symbol, id, *tradedAt, *price, *quantity, maker.toBool()};
}

[[nodiscard]] std::optional<RecordedFrame> frameOf(std::string_view line)
{
    const auto payload = payloadOf(line);
    const auto object =
        QJsonDocument::fromJson(QByteArray::fromRawData(payload.data(), qsizetype(payload.size()))).object();
    const auto trade = tradeOf(object);
    const auto eventAt = timeOf(object.value(QLatin1String("E")));
    const auto eventTime = digitsAfter(payload, "\"E\":");
    const auto tradeTime = digitsAfter(payload, "\"T\":");
    if (!trade || !eventAt || !eventTime || !tradeTime)
        return std::nullopt;
    return RecordedFrame{*trade, 0, *eventAt, std::string(payload), *eventTime, *tradeTime};
}

// The largest power of ten that all the values are multiples of.
class CommonStep {
public:
    void add(Decimal value) { m_divisor = std::gcd(m_divisor, value.units()); }
    [[nodiscard]] Decimal step() const
    {
        std::int64_t power = 1;
        while (m_divisor != 0 && power < Decimal::unitsPerOne && m_divisor % (power * 10) == 0)
            power *= 10;
        return Decimal::fromUnits(power);
    }

private:
    std::int64_t m_divisor = 0;
};

// Sorts frames to markets as they come, and learns the markets' rules on the way.
class MarketFinder {
public:
    [[nodiscard]] std::size_t indexOf(const Trade &trade)
    {
        const auto [found, isNew] = m_indexes.try_emplace(trade.symbol, m_steps.size());
        if (isNew) {
            m_symbols.push_back(trade.symbol);
            m_steps.emplace_back();
        }
        m_steps[found->second].first.add(trade.price);
        m_steps[found->second].second.add(trade.quantity);
        return found->second;
    }
    [[nodiscard]] std::vector<MarketInfo> markets() const
    {
        std::vector<MarketInfo> markets;
        for (std::size_t i = 0; i < m_symbols.size(); ++i) {
            const auto name = m_symbols[i].toString();
            const auto base = name.chopped(qMin<qsizetype>(name.endsWith(QLatin1String("USDT")) ? 4 : 3, name.size() - 1));
            markets.push_back({m_symbols[i], QStringLiteral("TRADING"), base, name.mid(base.size()),
                               m_steps[i].first.step(), m_steps[i].second.step()});
        }
        return markets;
    }

private:
    std::unordered_map<Symbol, std::size_t> m_indexes;
    std::vector<Symbol> m_symbols;
    std::vector<std::pair<CommonStep, CommonStep>> m_steps; // of prices, of quantities
};

[[nodiscard]] Result<void> checkFile(const QString &path, const LineReader &reader)
{
    if (!QFileInfo(path).isFile() || !reader.isOpen())
        return Error{QStringLiteral("There is no readable file “%1” to replay. Give the path of a recorded stream.").arg(path)};
    if (path.endsWith(QLatin1String(".gz")) && reader.isPlain())
        return Error{QStringLiteral("“%1” is named .gz but is not in gzip form. Rename it if it is plain text.").arg(path)};
    return {};
}

} // namespace

Result<Recording> Recording::fromFile(const QString &path)
{
    LineReader reader(path);
    if (const auto usable = checkFile(path, reader); !usable)
        return usable.error();
    Recording recording;
    MarketFinder finder;
    std::string line;
    for (qint64 number = 1; reader.next(line); ++number) {
        auto frame = frameOf(line);
        if (!frame && reader.isBroken())
            break;
        if (!frame) {
            return Error{QStringLiteral("Line %1 of “%2” is no recorded trade frame: one is a local time, a blank and "
                                        "the frame as the exchange sent it.").arg(number).arg(path)};
        }
        frame->market = finder.indexOf(frame->trade);
        recording.frames.push_back(std::move(*frame));
    }
    if (reader.isBroken())
        return Error{QStringLiteral("“%1” ends in the middle of its gzip data. Get a whole copy of it.").arg(path)};
    if (recording.frames.empty())
        return Error{QStringLiteral("“%1” holds no trade frames, so there is nothing to replay.").arg(path)};
    recording.markets = finder.markets();
    return recording;
}

} // namespace tidemark
