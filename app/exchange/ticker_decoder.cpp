#include "exchange/ticker_decoder.h"

#include "core/trade_rules.h"

#include <simdjson.h>

#include <string_view>

namespace tidemark {
namespace {

namespace dom = simdjson::dom;

[[nodiscard]] QString shortened(std::string_view text)
{
    constexpr std::size_t most = 40;
    const auto whole = QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), most)));
    return text.size() > most ? whole + QChar(0x2026) : whole;
}

// Reads fields one after the other; what is wrong with the first bad one is kept.
class TickerFields {
public:
    explicit TickerFields(const dom::element &item) { m_isObject = item.get(m_fields) == simdjson::SUCCESS; }

    [[nodiscard]] Decimal price(std::string_view key)
    {
        const auto text = textOf(key);
        const auto value = Decimal::fromText(text);
        if (!value || value->units() < 0)
            note(TickerDecoder::tr("%1 is “%2”").arg(shortened(key), shortened(text)));
        return value ? *value : Decimal();
    }
    [[nodiscard]] WideDecimal sum(std::string_view key)
    {
        constexpr int scale = 2 * Decimal::decimals;
        const auto text = textOf(key);
        const auto value = WideDecimal::fromText(text, scale);
        if (!value)
            note(TickerDecoder::tr("%1 is “%2”").arg(shortened(key), shortened(text)));
        return value ? *value : WideDecimal(scale);
    }
    [[nodiscard]] Symbol symbol()
    {
        const auto text = textOf("s");
        const auto symbol = Symbol::fromText(text);
        if (!symbol)
            note(TickerDecoder::tr("%1 is “%2”").arg(QStringLiteral("s"), shortened(text)));
        return symbol ? *symbol : Symbol();
    }
    [[nodiscard]] Timestamp time()
    {
        std::int64_t digits = 0;
        if (!m_isObject || m_fields["E"].get(digits) != simdjson::SUCCESS || digits <= 0)
            note(TickerDecoder::tr("it has no time"));
        return timeFromDigits(digits);
    }

    void note(const QString &fault)
    {
        if (m_fault.isEmpty())
            m_fault = fault;
    }
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    using Text = std::string_view; // lupdate takes a name with “std” before a function for that of its class

    [[nodiscard]] Text textOf(std::string_view key)
    {
        std::string_view text;
        if (!m_isObject || m_fields[key].get(text) != simdjson::SUCCESS)
            note(TickerDecoder::tr("%1 is missing, or no text").arg(shortened(key)));
        return text;
    }

    dom::object m_fields;
    bool m_isObject = false;
    QString m_fault;
};

[[nodiscard]] Result<ExchangeTicker> readTicker(const dom::element &item)
{
    TickerFields fields(item);
    ExchangeTicker ticker;
    ticker.symbol = fields.symbol();
    ticker.at = fields.time();
    ticker.last = fields.price("c");
    ticker.open = fields.price("o");
    ticker.high = fields.price("h");
    ticker.low = fields.price("l");
    ticker.value = fields.sum("q");
    if (ticker.low > ticker.high)
        fields.note(TickerDecoder::tr("its lowest price is above its highest"));
    if (fields.fault().isEmpty())
        return ticker;
    return Error{ticker.symbol.isEmpty() ? fields.fault() : TickerDecoder::tr("of %1: %2").arg(ticker.symbol.toString(), fields.fault())};
}

[[nodiscard]] TickerFrame unreadable(const QString &why)
{
    return {{}, TickerDecoder::tr("The exchange sent a frame about all markets that cannot be read (%1); it is left out.").arg(why)};
}

} // namespace

TickerDecoder::TickerDecoder() : m_parser(std::make_unique<dom::parser>()) {}
TickerDecoder::~TickerDecoder() = default;

TickerFrame TickerDecoder::decode(const QByteArray &frame)
{
    dom::element root;
    if (const auto error = m_parser->parse(frame.constData(), std::size_t(frame.size())).get(root); error != simdjson::SUCCESS)
        return unreadable(QString::fromLatin1(simdjson::error_message(error)));
    dom::element data;
    dom::object wrapped;
    const bool isWrapped = root.get(wrapped) == simdjson::SUCCESS && wrapped["data"].get(data) == simdjson::SUCCESS;
    return readData(isWrapped ? data : root);
}

TickerFrame TickerDecoder::readData(const dom::element &data)
{
    if (data.is_array())
        return readAll(data);
    dom::object event;
    if (data.get(event) != simdjson::SUCCESS)
        return unreadable(tr("neither a list nor an event"));
    TickerFrame frame;
    std::string_view kind;
    const bool isEvent = event["e"].get(kind) == simdjson::SUCCESS;
    frame.isGoodbye = isEvent && kind == "serverShutdown";
    frame.isOther = true;
    std::string_view message;
    dom::object error;
    const bool isError = event["msg"].get(message) == simdjson::SUCCESS
        || (event["error"].get(error) == simdjson::SUCCESS && error["msg"].get(message) == simdjson::SUCCESS);
    if (isError)
        frame.problem = tr("The exchange refuses its stream of all markets: %1.").arg(shortened(message));
    return frame;
}

TickerFrame TickerDecoder::readAll(const dom::element &data)
{
    TickerFrame frame;
    int bad = 0;
    int all = 0;
    QString first;
    dom::array items;
    if (data.get(items) != simdjson::SUCCESS)
        return unreadable(tr("not a list"));
    for (const auto item : items) {
        if (std::size_t(++all) > mostTickers)
            return unreadable(tr("more than %1 of them").arg(mostTickers));
        auto ticker = readTicker(item);
        if (ticker)
            frame.tickers.push_back(std::move(ticker).value());
        else if (++bad == 1)
            first = ticker.message();
    }
    if (bad > 0)
        frame.problem = bad == 1 ? tr("One market of the exchange's last frame cannot be read and is left out (%1).").arg(first)
                                 : tr("%1 markets of the exchange's last frame cannot be read and are left out (%2).", nullptr, bad).arg(bad).arg(first);
    return frame;
}

} // namespace tidemark
