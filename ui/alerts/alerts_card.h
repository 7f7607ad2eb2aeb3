#pragma once

#include <QFrame>

class QAbstractItemModel;
class QHBoxLayout;
class QPushButton;

namespace tidemark {

class AlertsTable;
class NoticeLine;

// A card of the tab Alerts: a title, buttons on its right, a line for what just happened, and a table. GUI thread.
class AlertsCard : public QFrame {
    Q_OBJECT

public:
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &columns, const QString &language);

protected:
    AlertsCard(const QString &title, QAbstractItemModel *model, const QString &name, QWidget *parent);

    [[nodiscard]] QPushButton *addButton(const QString &icon, const QString &words, const QString &toolTip);
    [[nodiscard]] AlertsTable &table() const { return *m_table; }
    [[nodiscard]] NoticeLine &notice() const { return *m_notice; }

private:
    QHBoxLayout *m_head;
    NoticeLine *m_notice;
    AlertsTable *m_table;
};

} // namespace tidemark
