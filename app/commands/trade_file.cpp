#include "commands/trade_file.h"

#include "core/trade_rules.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

#include <array>
#include <charconv>

namespace tidemark {
namespace {

[[nodiscard]] Result<FileTrade> tradeOf(const Symbol &symbol, const TradeText &text)
{
    const auto trade = checkedTrade(symbol, text, latestPlausible(std::nullopt));
    if (!trade)
        return trade.error();
    return FileTrade{*trade, isInMilliseconds(text.time) ? TradeComparison::Precision::Milliseconds
                                                         : TradeComparison::Precision::Microseconds};
}

[[nodiscard]] std::optional<std::int64_t> numberIn(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

// "BTCUSDT-trades-2024-08-08.csv" → BTCUSDT
[[nodiscard]] std::optional<Symbol> marketInName(const QString &path)
{
    const auto name = QFileInfo(path).fileName();
    const auto end = name.indexOf(QStringLiteral("-trades-"));
    const auto symbol = Symbol::fromText(QStringView(name).left(std::max<qsizetype>(end, 0)));
    return symbol ? std::optional(*symbol) : std::nullopt;
}

[[nodiscard]] Result<FileTrade> readFrame(std::string_view line)
{
    const auto frame = line.substr(line.find(' ') + 1);
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(frame.data(), qsizetype(frame.size()))).object();
    const auto payload = document.contains(QLatin1String("data")) ? document.value(QLatin1String("data")).toObject() : document;
    const auto symbol = Symbol::fromText(QStringView(payload.value(QLatin1String("s")).toString()));
    if (payload.value(QLatin1String("e")) != QLatin1String("trade") || !symbol || !payload.value(QLatin1String("m")).isBool())
        return Error{QStringLiteral("it holds no trade frame of the exchange.")};
    const auto price = payload.value(QLatin1String("p")).toString().toStdString();
    const auto quantity = payload.value(QLatin1String("q")).toString().toStdString();
    return tradeOf(*symbol, {payload.value(QLatin1String("t")).toInteger(-1), price, quantity,
                             payload.value(QLatin1String("T")).toInteger(), payload.value(QLatin1String("m")).toBool()});
}

[[nodiscard]] std::optional<bool> truthIn(std::string_view text)
{
    const QLatin1String word(text.data(), qsizetype(text.size()));
    if (word.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    return word.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0 ? std::optional(false) : std::nullopt;
}

} // namespace

void TradeFile::Close::operator()(gzFile_s *file) const
{
    gzclose(file);
}

Result<TradeFile> TradeFile::open(const QString &path, const std::optional<Symbol> &market)
{
    if (path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive))
        return Error{QStringLiteral("“%1” is a zip archive. Unpack it, and name the file that was in it.").arg(path)};
    TradeFile file(path, market ? market : marketInName(path));
    file.m_file.reset(QFileInfo(path).isFile() ? gzopen(QFile::encodeName(path).constData(), "rb") : nullptr);
    if (!file.m_file)
        return Error{QStringLiteral("There is no readable file “%1”. Give the path of recorded trades.").arg(path)};
    return file;
}

bool TradeFile::readLine()
{
    m_line.clear();
    char piece[4096];
    while (gzgets(m_file.get(), piece, sizeof piece)) {
        m_line += piece;
        if (m_line.ends_with('\n'))
            break;
    }
    if (m_line.empty())
        return false;
    while (m_line.ends_with('\n') || m_line.ends_with('\r'))
        m_line.pop_back();
    ++m_number;
    return true;
}

bool TradeFile::isBroken() const
{
    int code = Z_OK;
    gzerror(m_file.get(), &code);
    return code != Z_OK && code != Z_STREAM_END;
}

Result<std::optional<FileTrade>> TradeFile::next()
{
    while (readLine()) {
        if (m_line.empty() || isHeader())
            continue;
        const auto trade = readTrade();
        if (isBroken())
            break;
        if (!trade)
            return Error{QStringLiteral("Line %1 of “%2” cannot be compared: %3").arg(m_number).arg(m_path, trade.message())};
        return std::optional(*trade);
    }
    if (isBroken())
        return Error{QStringLiteral("“%1” ends in the middle of its gzip data. Get a whole copy of it.").arg(m_path)};
    return std::optional<FileTrade>();
}

bool TradeFile::isHeader() const
{
    return m_number == 1 && (m_line.starts_with("id,") || m_line.starts_with("trade_id,") || m_line.starts_with("trade Id,"));
}

Result<FileTrade> TradeFile::readTrade() const
{
    const auto digits = m_line.find_first_not_of("0123456789");
    if (digits != 0 && digits != std::string::npos && m_line[digits] == ' ')
        return readFrame(m_line);
    if (digits != 0 && digits != std::string::npos && m_line[digits] == ',')
        return readRow();
    return Error{QStringLiteral("it is neither a recorded frame (a local time, a blank and the frame as the exchange sent it) nor a "
                                "row of the public archive (id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch).")};
}

Result<FileTrade> TradeFile::readRow() const
{
    if (!m_market)
        return Error{QStringLiteral("its market is not known. Name it: verify SYMBOL --against FILE.")};
    std::array<std::string_view, 6> fields;
    std::string_view rest = m_line;
    for (auto &field : fields) {
        const auto comma = std::min(rest.find(','), rest.size());
        field = rest.substr(0, comma);
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    const auto id = numberIn(fields[0]);
    const auto time = numberIn(fields[4]);
    const auto maker = truthIn(fields[5]);
    if (!id || !time || !maker)
        return Error{QStringLiteral("its id, time or side cannot be read (id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch).")};
    return tradeOf(*m_market, {*id, fields[1], fields[2], *time, *maker});
}

} // namespace tidemark
