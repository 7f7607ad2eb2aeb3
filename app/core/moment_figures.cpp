#include "core/moment_figures.h"

#include <limits>
#include <string>

namespace tidemark {
namespace {

__extension__ using Product = __int128;

constexpr std::string_view momentHeader =
    "symbol,at,price,source,trade_id,traded_at,age_seconds,quantity,buyer_is_maker,minute,low,low_at,high,high_at,place_percent,"
    "against,against_price,against_source,against_trade_id,against_traded_at,against_complete,change,change_percent,"
    "complete,missing,holes,skipped,rejected,dropped\n";

[[nodiscard]] constexpr std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

// A row as it grows, a comma before each cell but the first.
class Row {
public:
    explicit Row(std::string &text) : m_text(text) {}

    void add(std::string_view cell)
    {
        if (!m_isFirst)
            m_text += ',';
        m_isFirst = false;
        m_text += cell;
    }
    void add(std::int64_t number) { add(std::string_view(std::to_string(number))); }
    void add(bool is) { add(std::string_view(is ? "true" : "false")); }
    void add(Decimal value) { add(std::string_view(value.toText())); }
    void add(Timestamp moment) { add(std::string_view(toIsoText(moment))); }
    void add(const QString &text) { add(std::string_view(text.toStdString())); }
    template <typename Value>
    void add(const std::optional<Value> &value)
    {
        if (value)
            add(*value);
        else
            add(std::string_view());
    }

private:
    std::string &m_text;
    bool m_isFirst = true;
};

[[nodiscard]] std::optional<std::int64_t> idOf(const MomentPrice &price)
{
    return price.last ? std::optional(price.last->id) : price.closed ? std::optional(price.closed->lastId) : std::nullopt;
}

[[nodiscard]] std::string_view sourceOf(const MomentPrice &price)
{
    return price.last ? "trade" : price.closed ? "candle" : "";
}

template <typename Member>
[[nodiscard]] auto ofLast(const MomentPrice &price, Member member) -> std::optional<std::remove_cvref_t<decltype(std::declval<const Trade &>().*member)>>
{
    return price.last ? std::optional((*price.last).*member) : std::nullopt;
}

void addPrice(Row &row, const MomentPrice &price, Timestamp moment)
{
    row.add(price.price());
    row.add(sourceOf(price));
    row.add(idOf(price));
    row.add(ofLast(price, &Trade::tradedAt));
    const auto age = price.ageAt(moment);
    row.add(age ? std::optional(ageSeconds(*age)) : std::nullopt);
    row.add(ofLast(price, &Trade::quantity));
    row.add(ofLast(price, &Trade::buyerIsMaker));
    row.add(price.closed ? std::optional(price.closed->openedAt) : std::nullopt);
}

void addDay(Row &row, const MomentPrice &price, const MomentFigures &figures)
{
    const auto &day = price.day;
    row.add(day ? std::optional(day->low.price) : std::nullopt);
    row.add(day ? std::optional(day->low.at) : std::nullopt);
    row.add(day ? std::optional(day->high.price) : std::nullopt);
    row.add(day ? std::optional(day->high.at) : std::nullopt);
    row.add(figures.placePercent ? std::optional(percentText(*figures.placePercent, 2)) : std::nullopt);
}

void addOther(Row &row, const MomentAnswer &answer, const MomentPrice *other, const MomentFigures &figures)
{
    row.add(answer.against);
    row.add(other ? other->price() : std::nullopt);
    row.add(other ? sourceOf(*other) : std::string_view());
    row.add(other ? idOf(*other) : std::nullopt);
    row.add(other ? ofLast(*other, &Trade::tradedAt) : std::nullopt);
    row.add(other ? std::optional(other->isComplete()) : std::nullopt);
    row.add(figures.change);
    row.add(figures.changePercent ? std::optional(percentText(*figures.changePercent, 4)) : std::nullopt);
}

void addAround(Row &row, const Completeness &around)
{
    row.add(around.isComplete());
    for (const auto count : {around.missing, around.holes, around.skipped, around.rejected, around.dropped})
        row.add(count);
}

} // namespace

std::optional<Decimal> percentOf(Decimal part, Decimal whole, int decimals)
{
    if (whole.units() == 0)
        return {};
    const auto scale = powerOfTen(decimals);
    const Product doubled = Product(part.units()) * 100 * scale * 2;
    const Product divisor = whole.units();
    const bool isNegative = (doubled < 0) != (divisor < 0);
    const Product size = doubled < 0 ? -doubled : doubled;
    const Product by = divisor < 0 ? -divisor : divisor;
    const Product rounded = (size + by) / (2 * by);
    const auto units = rounded * (Decimal::unitsPerOne / scale);
    if (units > std::numeric_limits<std::int64_t>::max())
        return {};
    return Decimal::fromUnits(std::int64_t(isNegative ? -units : units));
}

QString percentText(Decimal percent, int decimals)
{
    return percent.toString().chopped(Decimal::decimals - decimals);
}

QString ageSeconds(std::chrono::microseconds age)
{
    return QStringLiteral("%1.%2").arg(age.count() / 1'000'000).arg(age.count() % 1'000'000, 6, 10, QLatin1Char('0'));
}

MomentFigures MomentFigures::of(const MomentPrice &price, const MomentPrice *other)
{
    MomentFigures figures;
    const auto now = price.price();
    const auto then = other ? other->price() : std::nullopt;
    if (now && then) {
        figures.change = *now - *then;
        figures.changePercent = percentOf(*figures.change, *then, 4);
    }
    if (now && price.day)
        figures.placePercent = percentOf(*now - price.day->low.price, price.day->high.price - price.day->low.price, 2);
    return figures;
}

const MomentPrice *otherOf(const MomentAnswer &answer, std::size_t i)
{
    return i < answer.others.size() ? &answer.others[i] : nullptr;
}

QByteArray momentCsv(const MomentAnswer &answer)
{
    std::string text(momentHeader);
    for (std::size_t i = 0; i < answer.markets.size(); ++i) {
        const auto &price = answer.markets[i];
        const auto *other = otherOf(answer, i);
        const auto figures = MomentFigures::of(price, other);
        Row row(text);
        row.add(price.symbol.view());
        row.add(answer.moment);
        addPrice(row, price, answer.moment);
        addDay(row, price, figures);
        addOther(row, answer, other, figures);
        addAround(row, price.around);
        text += '\n';
    }
    return QByteArray::fromStdString(text);
}

} // namespace tidemark
