#pragma once

#include <QTableView>

namespace tidemark {

// A small table without scroll bars of its own, as high as its rows: the page around it scrolls. GUI thread.
class FactsTable : public QTableView {
    Q_OBJECT

public:
    // `widest` has a typical widest text for each column but the first, which takes what is left.
    FactsTable(QAbstractItemModel *model, const QString &name, const QStringList &widest, QWidget *parent = nullptr);

    // In place of rows, where there are none.
    void setEmptyText(const QString &words);
    [[nodiscard]] QString emptyText() const { return m_emptyText; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace tidemark
