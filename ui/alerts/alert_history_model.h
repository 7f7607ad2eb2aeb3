#pragma once

#include "core/alert_event.h"
#include "ui/alerts/alert_sentences.h"
#include "ui/row_model.h"

#include <deque>
#include <memory>

namespace tidemark {

// What alerts have told, the newest first; what has not been seen yet stands out. Bounded: the oldest make room. GUI thread.
class AlertHistoryModel : public RowModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, MarketColumn, TextColumn, PriceColumn, ColumnCount };
    enum Role { UnreadRole = Qt::UserRole };
    static constexpr int mostEvents = 2'000;

    explicit AlertHistoryModel(std::shared_ptr<const SymbolScales> scales, QObject *parent = nullptr);

    // The newest last.
    void setEvents(const std::vector<AlertEvent> &events, int unread);
    void add(const AlertEvent &event);
    void markRead();
    [[nodiscard]] int unread() const { return m_unread; }
    [[nodiscard]] std::vector<AlertEvent> events() const; // the newest last
    [[nodiscard]] const AlertEvent *eventAt(int row) const;
    void setTimeFormat(const TimeFormat &format);
    void refresh();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] int rows() const override { return int(m_events.size()); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column == PriceColumn; }

private:
    [[nodiscard]] QString text(const AlertEvent &event, int column) const;
    [[nodiscard]] QString toolTip(const AlertEvent &event) const;

    std::shared_ptr<const SymbolScales> m_scales;
    std::deque<AlertEvent> m_events; // the newest first
    int m_unread = 0;
    TimeFormat m_format;
};

} // namespace tidemark
