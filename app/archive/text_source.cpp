#include "archive/text_source.h"

#include "archive/archive_name.h"

namespace tidemark {
namespace {

[[nodiscard]] bool isHeader(std::string_view line)
{
    return !(line.front() >= '0' && line.front() <= '9') && line.front() != '-' && line.find(',') != std::string_view::npos && !RowFormat::faultOfPacked(line);
}

[[nodiscard]] int decimalsOfField(std::string_view line, int field)
{
    for (; field > 0; --field)
        line.remove_prefix(std::min(line.find(','), line.size() - 1) + 1);
    const auto number = line.substr(0, line.find(','));
    const auto point = number.find('.');
    return point == std::string_view::npos ? 0 : int(number.size() - point - 1);
}

} // namespace

TextSource::TextSource(const QString &path, const MarketHint &hint, std::unique_ptr<ByteSource> bytes)
    : m_path(path), m_hint(hint), m_bytes(std::move(bytes)), m_lines(*m_bytes)
{
}

Result<std::optional<TradePage>> TextSource::next()
{
    TradePage page;
    const auto take = [&] {
        if (page.trades.empty()) {
            page.firstLine = m_lines.number();
            page.isInMilliseconds = m_row.isInMilliseconds;
            page.trades.reserve(pageTrades);
        }
        page.trades.push_back(m_row.trade);
    };
    if (std::exchange(m_isHeld, false))
        take();
    for (std::string_view line; page.trades.size() < pageTrades;) {
        if (!m_isInMember || !m_lines.next(line)) {
            if (m_lines.failure())
                return *m_lines.failure();
            const bool isNothing = std::exchange(m_isInMember, false) && !m_hasRows && !m_header.empty() && !RowFormat::namesColumns(m_header);
            if (isNothing)
                return faultIn(QStringLiteral("it begins with “%1”, which is no header of trades, and no row follows.").arg(QString::fromStdString(m_header.substr(0, 30))));
            if (!page.trades.empty())
                break;
            const auto begun = beginMember();
            if (!begun)
                return begun.error();
            if (!*begun)
                return std::optional<TradePage>();
            continue;
        }
        if (line.empty() && !page.trades.empty())
            break;
        if (line.empty())
            continue;
        const auto isRow = readLine(line);
        if (!isRow)
            return isRow.error();
        if (*isRow && !page.trades.empty() && page.isInMilliseconds != m_row.isInMilliseconds) {
            m_isHeld = true;
            break;
        }
        if (*isRow)
            take();
    }
    return std::optional(std::move(page));
}

// False after the last one.
Result<bool> TextSource::beginMember()
{
    const auto member = m_bytes->nextMember();
    if (!member)
        return member.error();
    if (!*member)
        return false;
    m_member = **member;
    if (!m_member.isEmpty())
        m_notes.members += m_member;
    const auto market = marketOf(m_path, m_member, m_hint.market);
    if (!market)
        return market.error();
    m_market = *market;
    m_format.reset();
    m_header.clear();
    m_hasRows = false;
    m_isInMember = true;
    m_lines.begin();
    return true;
}

Result<bool> TextSource::readLine(std::string_view line)
{
    if (!m_format && m_header.empty() && isHeader(line)) {
        m_format = RowFormat::ofHeader(line);
        m_header = line;
        return false;
    }
    if (!m_format) {
        if (auto found = findFormat(line); !found)
            return faultIn(found.message());
    }
    if (auto read = m_format->read(line, m_row); !read)
        return faultIn(read.message());
    if (m_format->endsInNumber() && !m_lines.isEnded())
        return faultIn(QStringLiteral("it has no end, and its amount may have been longer: the file is cut off there. Get a whole copy of it."));
    if (!std::exchange(m_hasRows, true))
        noteWidths(line);
    noteOddness();
    return true;
}

Result<void> TextSource::findFormat(std::string_view line)
{
    auto format = RowFormat::ofRow(line, m_market, m_hint.howToName);
    if (!format)
        return format.error();
    if (auto fault = RowFormat::faultOfHeader(m_header))
        return *std::move(fault);
    m_format = std::move(format).value();
    return {};
}

void TextSource::noteWidths(std::string_view line)
{
    if (!m_format->isArchive())
        return;
    m_notes.priceDecimals = std::max(m_notes.priceDecimals.value_or(0), decimalsOfField(line, 1));
    m_notes.quantityDecimals = std::max(m_notes.quantityDecimals.value_or(0), decimalsOfField(line, 2));
}

void TextSource::noteOddness()
{
    if (!m_row.isBestMatch)
        m_notes.notBestMatch.add(m_lines.number());
    if (m_row.quote == QuoteFit::Rounded)
        m_notes.roundedQuotes.add(m_lines.number());
    if (m_row.quote == QuoteFit::Wrong)
        m_notes.wrongQuotes.add(m_lines.number());
}

Error TextSource::faultIn(const QString &what) const
{
    const auto place = m_member.isEmpty() ? QStringLiteral("“%1”").arg(m_path) : QStringLiteral("“%1” in “%2”").arg(m_member, m_path);
    if (m_hasRows && !m_lines.isEnded()) {
        return {QStringLiteral("The last line of %1 (line %2) is not whole: the file is cut off at its end. Get a whole copy of it.")
                    .arg(place).arg(m_lines.number())};
    }
    return {QStringLiteral("Line %1 of %2 cannot be read: %3").arg(m_lines.number()).arg(place, what)};
}

} // namespace tidemark
