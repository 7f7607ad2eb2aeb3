#include "exchange/frame_inspector.h"

namespace tidemark {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

[[nodiscard]] QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

[[nodiscard]] bool has(object from, std::string_view key)
{
    return from.at_key(key).error() == simdjson::SUCCESS;
}

// A key's first value, and how often the key is there: of two values nobody knows which one is meant.
struct Found {
    element value;
    int times = 0;
};

[[nodiscard]] Found find(object from, std::string_view key)
{
    Found found;
    for (const auto field : from) {
        if (field.key == key && ++found.times == 1)
            found.value = field.value;
    }
    return found;
}

// An id is an integer, a text or null.
[[nodiscard]] QString idText(object from)
{
    std::int64_t number = 0;
    std::string_view text;
    if (!from["id"].get(number))
        return QString::number(number);
    return from["id"].get(text) ? QString() : toQString(text);
}

[[nodiscard]] std::optional<ControlReply::Refusal> refusalIn(object from)
{
    ControlReply::Refusal refusal;
    std::string_view message;
    if (from["code"].get(refusal.code))
        return std::nullopt;
    if (!from["msg"].get(message))
        refusal.message = toQString(message);
    return refusal;
}

[[nodiscard]] Decoded controlReply(object root)
{
    ControlReply reply{idText(root), refusalIn(root), {}};
    if (object error; !root["error"].get(error))
        reply.refusal = refusalIn(error).value_or(ControlReply::Refusal{});
    simdjson::dom::array streams;
    if (root["result"].get(streams))
        return reply;
    for (const auto stream : streams) {
        if (std::string_view name; !stream.get(name))
            reply.streams.append(toQString(name));
    }
    return reply;
}

[[nodiscard]] bool looksLikeTrade(object payload)
{
    return has(payload, "t") && has(payload, "p") && has(payload, "q");
}

// Takes the payload apart; the answer is what is wrong with it, or null.
class FieldReader {
public:
    FieldReader(object payload, TradeFrame &frame) : m_payload(payload)
    {
        std::string_view event;
        text("e", event);
        text("s", frame.symbol);
        value("t", frame.text.id, "an integer");
        text("p", frame.text.price);
        text("q", frame.text.quantity);
        value("T", frame.text.time, "an integer");
        value("m", frame.text.buyerIsMaker, "true or false");
        value("E", frame.eventTime, "an integer");
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void text(const char *key, std::string_view &into) { value(key, into, "text in quotes"); }

    template <typename T>
    void value(const char *key, T &into, const char *kind)
    {
        const auto found = find(m_payload, key);
        if (found.times == 0)
            note(QStringLiteral("The trade has no “%1”.").arg(QString::fromLatin1(key)));
        else if (found.value.get(into))
            note(QStringLiteral("The trade's “%1” is not %2.").arg(QString::fromLatin1(key), QString::fromLatin1(kind)));
        else if (found.times > 1)
            note(QStringLiteral("The trade has “%1” twice.").arg(QString::fromLatin1(key)));
    }

    void note(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    object m_payload;
    QString m_problem;
};

} // namespace

Decoded FrameInspector::inspect(simdjson::padded_string_view frame, Timestamp latest)
{
    element document;
    // The parser copies nothing: the caller's buffer is padded.
    const auto error = m_parser.parse(frame.data(), frame.size(), false).get(document);
    if (error) {
        return rejected(frame, QStringLiteral("The frame is not valid JSON: %1")
                                   .arg(QString::fromLatin1(simdjson::error_message(error))));
    }
    object root;
    if (document.get(root))
        return Ignored{};
    return inspectRoot(root, frame, latest);
}

Decoded FrameInspector::inspectRoot(Object root, std::string_view raw, Timestamp latest) const
{
    object payload = root;
    const auto data = find(root, "data");
    if (data.times > 1)
        return rejected(raw, QStringLiteral("The frame has “data” twice."));
    const bool isCombined = data.times == 1 && !data.value.get(payload);
    std::string_view event;
    if (!payload["e"].get(event)) {
        if (event == "trade")
            return inspectTrade(payload, raw, latest);
        return event == "serverShutdown" ? Decoded(ServerShutdown{}) : Decoded(Ignored{});
    }
    if (looksLikeTrade(payload)) {
        return rejected(raw, has(payload, "e") ? QStringLiteral("The trade's “e” is not text in quotes.")
                                               : QStringLiteral("The trade has no “e”."));
    }
    if (std::string_view stream; !root["stream"].get(stream) && stream.ends_with("@trade"))
        return rejected(raw, QStringLiteral("The frame of a trade stream holds no trade."));
    const bool isReply = !isCombined && (has(root, "result") || has(root, "error") || (has(root, "code") && has(root, "msg")));
    return isReply ? controlReply(root) : Decoded(Ignored{});
}

Decoded FrameInspector::inspectTrade(Object payload, std::string_view raw, Timestamp latest) const
{
    // What one frame has garbled is no trade that cannot be stored: its id stays missing, and is asked for over REST, which has the last word.
    TradeFrame frame;
    const FieldReader fields(payload, frame);
    const auto symbol = Symbol::fromText(frame.symbol);
    const auto known = symbol ? std::optional(*symbol) : std::nullopt;
    if (!fields.problem().isEmpty())
        return rejected(raw, fields.problem(), known, {});
    if (!symbol)
        return rejected(raw, symbol.error().message, {}, {});
    const auto trade = checkedTrade(*symbol, frame.text, latest);
    if (!trade)
        return rejected(raw, trade.error().message, known, {});
    return DecodedTrade{*trade, believableEventTime(timeFromDigits(frame.eventTime), *trade)};
}

} // namespace tidemark
