#pragma once

#include "core/record_port.h"
#include "ui/history/minute_outline.h"
#include "ui/history/minute_pages.h"
#include "ui/row_model.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <memory>
#include <set>
#include <unordered_map>

class QTimer;

namespace tidemark {

// All trades of a range as rows, millions of them: an outline says where each minute begins, and minutes are asked for
// when one of their rows is looked at. Rows that are on their way say so. GUI thread.
class TradesModel : public RowModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, IdColumn, PriceColumn, QuantityColumn, ValueColumn, SideColumn, ColumnCount };

    TradesModel(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void setOutline(const RangeOutline &outline);
    void clear();
    [[nodiscard]] std::int64_t trades() const { return m_outline.trades(); }
    // The row of the first trade at or after the moment, once its minute is here; asks for that minute if need be.
    [[nodiscard]] std::optional<int> rowOf(Timestamp moment);
    // Null where its page is not here.
    [[nodiscard]] const Trade *tradeAt(int row) const;
    [[nodiscard]] QString problem() const { return m_problem; }
    // Asks again for what could not be had.
    void retry();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] int rows() const override { return int(std::min<std::int64_t>(trades(), std::numeric_limits<int>::max())); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column != TimeColumn && column != SideColumn; }

Q_SIGNALS:
    void pageArrived();
    void problemChanged(const QString &problem);

private:
    struct Page {
        std::vector<Trade> before; // what earlier answers brought of a minute too large for one
        Asked asked = {};
    };
    void want(std::size_t minute) const;
    void askNext();
    void ask(std::size_t minute, Timestamp from, std::vector<Trade> before);
    void take(std::size_t minute, const TradesAnswer &answer);
    void setProblem(const QString &problem);
    void rowsChanged(std::size_t minute);
    [[nodiscard]] QString text(const Trade &trade, int column) const;
    [[nodiscard]] QString placeholder(int row) const;

    RecordPort &m_port;
    std::shared_ptr<const SymbolScales> m_scales;
    TimeFormat m_format;
    QLocale m_locale;
    Symbol m_symbol;
    MinuteOutline m_outline;
    QString m_problem;
    QTimer *m_asking;
    // What a view looks at is noted while it reads, and asked for afterwards.
    mutable MinutePages m_pages;
    mutable std::vector<std::size_t> m_wanted; // the newest wish last
    std::unordered_map<std::size_t, Page> m_asked; // by minute
    std::set<std::size_t> m_failed;
};

} // namespace tidemark
