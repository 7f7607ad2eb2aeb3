#include "ui/board/board_model.h"

#include "ui/theme.h"

#include <QGuiApplication>

#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_set>

namespace tidemark {
namespace {

constexpr std::int64_t tintedFor = 700; // ms

// Of a market that the exchange does not list.
[[nodiscard]] QString quoteIn(const QString &name)
{
    for (const auto *quote : {"USDT", "USDC", "FDUSD", "TUSD", "BTC", "ETH", "BNB", "EUR", "TRY", "BRL", "JPY", "GBP"}) {
        if (name.endsWith(QLatin1String(quote)) && name.size() > qsizetype(qstrlen(quote)))
            return QString::fromLatin1(quote);
    }
    return {};
}

} // namespace

BoardModel::BoardModel(std::shared_ptr<const SymbolScales> scales, QObject *parent) : RowModel(int(BoardRow::ColumnCount), parent), m_words(std::move(scales))
{
    m_clock.start();
}

BoardRow &BoardModel::rowFor(const Symbol &symbol)
{
    const auto [place, isNew] = m_places.try_emplace(symbol, m_rows.size());
    if (isNew) {
        BoardRow fresh;
        fresh.symbol = symbol;
        const auto listed = m_quotes.find(symbol);
        fresh.quote = listed == m_quotes.end() ? quoteIn(symbol.toString()) : listed->second;
        m_rows.push_back(std::move(fresh));
    }
    return m_rows[place->second];
}

bool BoardModel::take(const BoardFrame &frame)
{
    const auto before = m_rows.size();
    bool isOther = takeMarkets(frame);
    isOther = takeTickers(frame) || isOther || m_rows.size() != before;
    if (!isOther)
        return false;
    rankQuotes();
    choose();
    Q_EMIT marketsChanged();
    return true;
}

// Those that are no longer recorded are among the others then.
bool BoardModel::takeMarkets(const BoardFrame &frame)
{
    bool isOther = false;
    std::size_t recorded = 0;
    for (const auto &market : frame.markets) {
        auto &row = rowFor(market.symbol);
        isOther = isOther || !row.isRecorded;
        if (row.take(market, frame.now))
            row.tickAt = m_clock.elapsed();
        ++recorded;
    }
    const auto known = std::size_t(std::count_if(m_rows.begin(), m_rows.end(), [](const BoardRow &row) { return row.isRecorded; }));
    if (known == recorded)
        return isOther;
    std::unordered_set<Symbol> still;
    for (const auto &market : frame.markets)
        still.insert(market.symbol);
    for (auto &row : m_rows) {
        if (row.isRecorded && !still.contains(row.symbol))
            row.isRecorded = false;
    }
    return true;
}

bool BoardModel::takeTickers(const BoardFrame &frame)
{
    bool isOther = false;
    for (const auto &ticker : frame.tickers) {
        auto &row = rowFor(ticker.symbol);
        if (row.isRecorded)
            continue;
        isOther = isOther || !row.ticker;
        if (row.take(ticker))
            row.tickAt = m_clock.elapsed();
    }
    if (frame.standing.state != TickersStanding::State::Off)
        return isOther;
    // Nobody listens any more, so what was said is not repeated as if it were of now.
    for (auto &row : m_rows) {
        isOther = isOther || row.ticker;
        row.ticker.reset();
    }
    return isOther;
}

void BoardModel::learn(const std::vector<MarketInfo> &listed)
{
    for (const auto &market : listed) {
        m_quotes.insert_or_assign(market.symbol, market.quoteAsset);
        if (market.isTrading())
            rowFor(market.symbol).quote = market.quoteAsset;
    }
    for (auto &row : m_rows) {
        if (const auto known = m_quotes.find(row.symbol); known != m_quotes.end())
            row.quote = known->second;
    }
    rankQuotes();
    choose();
    Q_EMIT marketsChanged();
}

std::vector<BoardModel::Quote> BoardModel::quotes() const
{
    std::map<QString, int> counts;
    for (const auto &row : m_rows) {
        if (isInScope(row))
            ++counts[row.quote];
    }
    std::vector<Quote> quotes;
    for (const auto &[name, count] : counts)
        quotes.push_back({name, count});
    std::stable_sort(quotes.begin(), quotes.end(), [](const Quote &a, const Quote &b) { return a.markets > b.markets; });
    return quotes;
}

void BoardModel::rankQuotes()
{
    std::map<QString, int> ranks;
    for (const auto &quote : quotes())
        ranks.emplace(quote.name, int(ranks.size()));
    for (auto &row : m_rows) {
        const auto rank = ranks.find(row.quote);
        row.quoteRank = rank == ranks.end() ? int(ranks.size()) : rank->second;
    }
}

bool BoardModel::isInScope(const BoardRow &row) const
{
    return m_scope == Scope::All || row.isRecorded == (m_scope == Scope::Recorded);
}

bool BoardModel::isShown(const BoardRow &row) const
{
    return isInScope(row) && (m_quote.isEmpty() || row.quote == m_quote) && m_filter.shows(row.symbol);
}

int BoardModel::inScope() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this](const BoardRow &row) { return isInScope(row); }));
}

BoardOrder BoardModel::effectiveOrder() const
{
    auto order = m_order;
    order.isMixed = rollingWindows[std::size_t(m_words.window())] == rollingWindows.back();
    return order;
}

std::vector<std::size_t> BoardModel::chosen() const
{
    std::vector<std::size_t> chosen;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        if (isShown(m_rows[place]))
            chosen.push_back(place);
    }
    const auto order = effectiveOrder();
    std::sort(chosen.begin(), chosen.end(), [&](std::size_t a, std::size_t b) { return comesBefore(m_rows[a], m_rows[b], order); });
    return chosen;
}

// Which ones, and in their order.
void BoardModel::choose()
{
    auto shown = chosen();
    if (shown == m_shown)
        return;
    if (std::is_permutation(shown.begin(), shown.end(), m_shown.begin(), m_shown.end()))
        return arrange();
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

void BoardModel::arrange()
{
    auto arranged = m_shown;
    const auto order = effectiveOrder();
    std::sort(arranged.begin(), arranged.end(), [&](std::size_t a, std::size_t b) { return comesBefore(m_rows[a], m_rows[b], order); });
    if (arranged == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> rowOfPlace(m_rows.size(), -1);
    for (std::size_t row = 0; row < arranged.size(); ++row)
        rowOfPlace[arranged[row]] = int(row);
    const auto former = std::exchange(m_shown, std::move(arranged));
    for (const auto &index : persistentIndexList())
        changePersistentIndex(index, this->index(rowOfPlace[former[std::size_t(index.row())]], index.column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void BoardModel::setFilter(const QString &text)
{
    m_filter = BoardFilter(text);
    choose();
}

void BoardModel::setScope(Scope scope)
{
    if (std::exchange(m_scope, scope) == scope)
        return;
    rankQuotes();
    choose();
    Q_EMIT marketsChanged();
}

void BoardModel::setQuote(const QString &quote)
{
    if (std::exchange(m_quote, quote) != quote)
        choose();
}

void BoardModel::setOrder(const BoardOrder &order)
{
    m_order = order;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, BoardRow::ColumnCount - 1);
    arrange();
}

void BoardModel::setWindow(int window)
{
    m_words.setWindow(window);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, BoardRow::ColumnCount - 1);
}

void BoardModel::setTimeFormat(const TimeFormat &format)
{
    m_words.setTimeFormat(format);
    refresh();
}

void BoardModel::refresh()
{
    tellChanged();
}

// What a cell shows, and how.
QString BoardModel::fingerprint(const BoardRow &row, int column) const
{
    const auto words = m_words.text(row, column);
    switch (column) {
    case BoardRow::PriceColumn:
        return words + QChar(u'0' + tintOf(row) + 1) + QChar(u'0' + (row.isDoubtful() ? 1 : 0));
    case BoardRow::RangeColumn:
        return words + QString::number(row.position().value_or(-1));
    default:
        return words + QChar(u'0' + (row.isDoubtful() ? 1 : 0));
    }
}

void BoardModel::tell(int first, int last)
{
    for (int row = std::max(first, 0); row <= std::min(last, rows() - 1); ++row) {
        auto &shown = m_rows[m_shown[std::size_t(row)]];
        for (int column = 0; column < BoardRow::ColumnCount; ++column) {
            auto fresh = fingerprint(shown, column);
            auto &told = shown.told.at(std::size_t(column));
            if (fresh == told)
                continue;
            told = std::move(fresh);
            Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
}

int BoardModel::tintOf(const BoardRow &row) const
{
    const bool isFresh = row.tickAt >= 0 && m_clock.elapsed() - row.tickAt < tintedFor;
    return isFresh ? row.tick : 0;
}

Symbol BoardModel::symbolAt(int row) const
{
    return row >= 0 && row < rows() ? at(row).symbol : Symbol();
}

std::optional<int> BoardModel::rowOf(Symbol symbol) const
{
    const auto place = m_places.find(symbol);
    const auto row = place == m_places.end() ? m_shown.end() : std::find(m_shown.begin(), m_shown.end(), place->second);
    return row == m_shown.end() ? std::nullopt : std::optional(int(row - m_shown.begin()));
}

bool BoardModel::isRecorded(Symbol symbol) const
{
    const auto place = m_places.find(symbol);
    return place != m_places.end() && m_rows[place->second].isRecorded;
}

QString BoardModel::sentenceAt(int row) const
{
    return row >= 0 && row < rows() ? m_words.sentence(at(row)) : QString();
}

QVariant BoardModel::foreground(const BoardRow &row, int column) const
{
    const auto &colors = themeColors(QGuiApplication::palette());
    if (!row.isRecorded)
        return column == BoardRow::SymbolColumn || column == BoardRow::PriceColumn ? QVariant() : QVariant(colors.dim);
    if (column == BoardRow::RecordColumn)
        return row.market.missing > 0 || row.market.state == MarketState::Stale ? colors.warning : row.market.state == MarketState::Refused ? colors.bad : colors.dim;
    if (row.isDoubtful() && column != BoardRow::SymbolColumn)
        return colors.dim;
    if (column != BoardRow::ChangeColumn)
        return {};
    return row.way() > 0 ? colors.up : row.way() < 0 ? colors.down : QVariant();
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_words.text(row, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ToolTipRole:
        return m_words.toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return m_words.accessibleText(row, index.column());
    case Qt::AccessibleDescriptionRole:
        return m_words.sentence(row);
    case Qt::ForegroundRole:
        return foreground(row, index.column());
    case PositionRole:
        return index.column() == BoardRow::RangeColumn && row.position() ? QVariant(*row.position()) : QVariant();
    case TintRole:
        return index.column() == BoardRow::PriceColumn ? tintOf(row) : 0;
    case RecordedRole:
        return row.isRecorded;
    default:
        return {};
    }
}

QStringList BoardModel::titles() const
{
    QStringList titles;
    for (int column = 0; column < BoardRow::ColumnCount; ++column)
        titles += BoardWords::title(column);
    const bool isDown = m_order.isByMoves || m_order.direction == Qt::DescendingOrder;
    titles[m_order.isByMoves ? int(BoardRow::ChangeColumn) : m_order.column] += isDown ? QStringLiteral(" ↓") : QStringLiteral(" ↑");
    return titles;
}

} // namespace tidemark
