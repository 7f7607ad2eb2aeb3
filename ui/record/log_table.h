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

private:
    void follow();

    QString m_emptyText;
    bool m_isFollowing = true;
};

} // namespace tidemark
