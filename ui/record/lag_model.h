#pragma once

#include "ui/status/lag_sentences.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace tidemark {

// The stages of a trade's way and how long they took in the last minute: half of all trades, 99 of 100, all. GUI thread.
class LagModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { StageColumn, MedianColumn, P99Column, MostColumn, ColumnCount };

    explicit LagModel(QObject *parent = nullptr);

    void show(const LagStatus &lag);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const LagStage &stage, int column) const;

    QLocale m_locale;
    std::vector<LagStage> m_stages;
};

} // namespace tidemark
