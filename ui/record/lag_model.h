#pragma once

#include "ui/row_model.h"
#include "ui/status/lag_sentences.h"

#include <QLocale>

namespace tidemark {

// The stages of a trade's way and how long they took in the last minute: half of all trades, 99 of 100, all. GUI thread.
class LagModel : public RowModel {
    Q_OBJECT

public:
    enum Column { StageColumn, MedianColumn, P99Column, MostColumn, ColumnCount };

    explicit LagModel(QObject *parent = nullptr);

    void show(const LagStatus &lag);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] int rows() const override { return int(m_stages.size()); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QString titleToolTip(int column) const override;
    [[nodiscard]] bool isFigure(int column) const override { return column != StageColumn; }

private:
    [[nodiscard]] QString text(const LagStage &stage, int column) const;

    QLocale m_locale;
    std::vector<LagStage> m_stages;
};

} // namespace tidemark
