#include "core/symbol.h"

#include <QStringList>

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] bool isForbidden(char c)
{
    constexpr std::string_view forbidden = "/@?&=#%\"'\\,";
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f || forbidden.find(c) != std::string_view::npos;
}

[[nodiscard]] char toUpper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

[[nodiscard]] char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

} // namespace

Result<Symbol> Symbol::fromText(std::string_view utf8)
{
    if (utf8.empty() || utf8.size() > capacity || std::any_of(utf8.begin(), utf8.end(), isForbidden)) {
        const auto shown = utf8.substr(0, 60);
        return Error{QStringLiteral("“%1” is not a symbol: one is 1 to 31 letters and digits, such as BTCUSDT.")
                         .arg(QString::fromUtf8(shown.data(), qsizetype(shown.size())))};
    }
    Symbol symbol;
    std::transform(utf8.begin(), utf8.end(), symbol.m_bytes.begin(), toUpper);
    symbol.m_size = std::uint8_t(utf8.size());
    return symbol;
}

Result<Symbol> Symbol::fromText(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return fromText(std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

Result<std::vector<Symbol>> Symbol::listFromText(QStringView text)
{
    std::vector<Symbol> symbols;
    for (const auto part : text.split(u',')) {
        auto symbol = fromText(part.trimmed());
        if (!symbol)
            return symbol.error();
        if (std::find(symbols.begin(), symbols.end(), *symbol) == symbols.end())
            symbols.push_back(*symbol);
    }
    return symbols;
}

QByteArray Symbol::tradeStream() const
{
    QByteArray name(m_bytes.data(), m_size);
    std::transform(name.begin(), name.end(), name.begin(), toLower);
    return name + "@trade";
}

} // namespace tidemark
