#pragma once

#include "core/record_port.h"
#include "core/trade_search.h"
#include "ui/row_model.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QLocale>

#include <memory>
#include <vector>

namespace tidemark {

// What a search found in a range, a page at a time as the view comes to its end; an order is one row that opens to its fills. GUI thread.
class FoundModel : public RowModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, IdColumn, PriceColumn, QuantityColumn, ValueColumn, SideColumn, ColumnCount };

    FoundModel(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void search(const SearchQuestion &question);
    void clear();
    // Opens or closes an order of several fills; false where the row is a trade.
    bool toggle(int row);
    [[nodiscard]] const Trade &trade(int row) const { return m_rows[std::size_t(row)].found.first; }
    // What was found, or why not, for people.
    [[nodiscard]] QString sentence() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_isTruncated && !m_asked.isUnderWay(); }
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void sentenceChanged();

protected:
    [[nodiscard]] int rows() const override { return int(m_rows.size()); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column != TimeColumn && column != SideColumn; }

private:
    struct Row {
        FoundTrade found;
        bool isFill = false;
        bool isOpen = false;
    };
    void ask();
    void take(const SearchAnswer &answer);
    void open(std::int64_t firstId, const TradesAnswer &answer);
    [[nodiscard]] QString text(const Row &row, int column) const;

    RecordPort &m_port;
    std::shared_ptr<const SymbolScales> m_scales;
    TimeFormat m_format;
    QLocale m_locale;
    SearchQuestion m_question;
    std::vector<Row> m_rows;
    std::int64_t m_found = 0; // without fills
    bool m_isTruncated = false;
    QString m_problem;
    Asked m_asked;
    Asked m_fills;
};

} // namespace tidemark
