#pragma once

#include "core/log_line.h"

#include <QSortFilterProxyModel>

namespace tidemark {

class LogModel;

// The lines of the log that someone wants to see: from a level on, of one category, with a text. GUI thread.
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LogFilter(LogModel *model, QObject *parent = nullptr);

    void setLowest(LogLevel level);
    void setCategory(const QString &category); // empty: all
    void setText(const QString &text);         // each of its words has to be in the line
    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogLevel m_lowest = LogLevel::Debug;
    QString m_category;
    QStringList m_words;
};

} // namespace tidemark
