#pragma once

#include "core/log_line.h"
#include "ui/row_model.h"
#include "ui/time_format.h"

#include <deque>
#include <vector>

namespace tidemark {

// What the program said about itself, the newest last. Bounded: the oldest lines make room for new ones. GUI thread.
class LogModel : public RowModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, LevelColumn, CategoryColumn, TextColumn, ColumnCount };
    enum Role { LevelRole = Qt::UserRole, CategoryRole };
    static constexpr int mostLines = 10'000;

    explicit LogModel(QObject *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void add(const std::vector<LogLine> &lines);
    [[nodiscard]] const std::deque<LogLine> &lines() const { return m_lines; }
    // A line as it is copied: time with zone, level, category, text.
    [[nodiscard]] QString copied(int row) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] static QString levelName(LogLevel level);
    // "tidemark.exchange" is the exchange's.
    [[nodiscard]] static QString categoryName(const QString &category);

protected:
    [[nodiscard]] int rows() const override { return int(m_lines.size()); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int) const override { return false; }

Q_SIGNALS:
    // A category was seen for the first time.
    void categoryAppeared(const QString &category);

private:
    [[nodiscard]] QString text(const LogLine &line, int column) const;

    TimeFormat m_format;
    std::deque<LogLine> m_lines;
    QStringList m_categories;
};

} // namespace tidemark
