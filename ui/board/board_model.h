#pragma once

#include "core/market_info.h"
#include "ui/board/board_filter.h"
#include "ui/board/board_words.h"
#include "ui/row_model.h"

#include <QElapsedTimer>

#include <optional>
#include <unordered_map>
#include <vector>

namespace tidemark {

// Every market that is known, recorded or not, filtered and in the chosen order. What is heard changes figures at once and the order
// only when it is asked for, so that no row moves under a hand. GUI thread.
class BoardModel : public RowModel {
    Q_OBJECT

public:
    enum Role {
        PositionRole = Qt::UserRole, // per mille from low to high; absent without a range
        TintRole,                    // 1 where the price has just risen, −1 where it has fallen, else 0
        RecordedRole,
    };
    enum class Scope { Recorded, Others, All };
    struct Quote {
        QString name;
        int markets = 0; // of those that the scope has
    };

    explicit BoardModel(std::shared_ptr<const SymbolScales> scales, QObject *parent = nullptr);

    // What the record and the exchange say now. True where other markets are shown.
    bool take(const BoardFrame &frame);
    // Which markets the exchange trades.
    void learn(const std::vector<MarketInfo> &listed);
    // The cells of these rows that say something else now are told; of others nobody knows what they said.
    void tell(int first, int last);
    void setTimeFormat(const TimeFormat &format);
    void refresh(); // the decimals of prices changed

    void setWindow(int window); // an index of rollingWindows
    [[nodiscard]] int window() const { return m_words.window(); }
    void setFilter(const QString &text);
    void setScope(Scope scope);
    [[nodiscard]] Scope scope() const { return m_scope; }
    void setQuote(const QString &quote); // empty: all
    [[nodiscard]] const QString &quote() const { return m_quote; }
    [[nodiscard]] std::vector<Quote> quotes() const; // the one with the most markets first
    void setOrder(const BoardOrder &order);
    [[nodiscard]] const BoardOrder &order() const { return m_order; }
    // Puts the rows into their order; none moves where they stand so already.
    void arrange();

    [[nodiscard]] Symbol symbolAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(Symbol symbol) const;
    [[nodiscard]] bool isRecorded(Symbol symbol) const;
    [[nodiscard]] int known() const { return int(m_rows.size()); }
    [[nodiscard]] int inScope() const;
    [[nodiscard]] QString sentenceAt(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void marketsChanged(); // which there are

protected:
    [[nodiscard]] int rows() const override { return int(m_shown.size()); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString titleToolTip(int column) const override { return m_words.titleToolTip(column); }
    [[nodiscard]] bool isFigure(int column) const override { return column != BoardRow::SymbolColumn && column != BoardRow::RecordColumn; }

private:
    [[nodiscard]] BoardRow &rowFor(const Symbol &symbol);
    bool takeMarkets(const BoardFrame &frame);
    bool takeTickers(const BoardFrame &frame);
    void rankQuotes();
    [[nodiscard]] bool isInScope(const BoardRow &row) const;
    [[nodiscard]] bool isShown(const BoardRow &row) const;
    [[nodiscard]] std::vector<std::size_t> chosen() const;
    void choose();
    [[nodiscard]] BoardOrder effectiveOrder() const;
    [[nodiscard]] const BoardRow &at(int row) const { return m_rows[m_shown[std::size_t(row)]]; }
    [[nodiscard]] int tintOf(const BoardRow &row) const;
    [[nodiscard]] QString fingerprint(const BoardRow &row, int column) const;
    [[nodiscard]] QVariant foreground(const BoardRow &row, int column) const;

    BoardWords m_words;
    std::vector<BoardRow> m_rows; // in no order
    std::unordered_map<Symbol, std::size_t> m_places;
    std::unordered_map<Symbol, QString> m_quotes; // as the exchange lists them
    std::vector<std::size_t> m_shown;
    BoardFilter m_filter;
    Scope m_scope = Scope::Recorded;
    QString m_quote;
    BoardOrder m_order;
    QElapsedTimer m_clock;
};

} // namespace tidemark
