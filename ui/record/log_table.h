#pragma once

#include <QTableView>

namespace tidemark {

// The log's table: stays at the newest line while it is there, and nowhere else. GUI thread.
class LogTable : public QTableView {
    Q_OBJECT

public:
    explicit LogTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    void setEmptyText(const QString &words);

Q_SIGNALS:
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isAtEnd() const;

    QString m_emptyText;
    bool m_wasAtEnd = true;
};

} // namespace tidemark
