#pragma once

#include "core/status.h"
#include "ui/row_model.h"

#include <QLocale>

#include <array>
#include <vector>

namespace tidemark {

// The connections to the exchange, one a row, the oldest first. Cells change one by one. GUI thread.
class ConnectionsModel : public RowModel {
    Q_OBJECT

public:
    enum Column { HostColumn, StateColumn, MarketsColumn, AgeColumn, RateColumn, LagColumn, ColumnCount };

    explicit ConnectionsModel(QObject *parent = nullptr);

    void show(const std::vector<ConnectionFacts> &connections, Timestamp now);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] int rows() const override { return int(m_rows.size()); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column != HostColumn && column != StateColumn; }

private:
    struct Row {
        ConnectionFacts facts;
        std::array<QString, ColumnCount> texts;
    };
    [[nodiscard]] Row rowOf(const ConnectionFacts &facts, Timestamp now) const;
    void resize(int rows);

    QLocale m_locale;
    std::vector<Row> m_rows;
};

} // namespace tidemark
