#pragma once

#include <QTableView>

namespace tidemark {

class ExtremesModel;

// The rolling min/max panel: five rows, always whole; the marked row is the window that the chart shows. GUI thread.
class ExtremesTable : public QTableView {
    Q_OBJECT

public:
    explicit ExtremesTable(ExtremesModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWidths();

    int m_roomyWidth = 0; // all columns fit in it
};

} // namespace tidemark
