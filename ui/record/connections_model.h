#pragma once

#include "core/status.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <array>
#include <vector>

namespace tidemark {

// The connections to the exchange, one a row, the oldest first. Cells change one by one. GUI thread.
class ConnectionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { HostColumn, StateColumn, MarketsColumn, AgeColumn, RateColumn, LagColumn, ColumnCount };

    explicit ConnectionsModel(QObject *parent = nullptr);

    void show(const std::vector<ConnectionFacts> &connections, Timestamp now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

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
