#pragma once

#include "ui/figures/figure_table.h"

namespace tidemark {

class TapeModel;

// The tape's rows; says in words why it is empty. GUI thread.
class TapeTable : public FigureTable {
    Q_OBJECT

public:
    explicit TapeTable(TapeModel *model, QWidget *parent = nullptr);

    void setEmptyText(const QString &text);
    [[nodiscard]] bool isAtTop() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void holdToggled();
    void leftTop(); // scrolled away from the newest trade

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWidths();

    QString m_emptyText;
};

} // namespace tidemark
