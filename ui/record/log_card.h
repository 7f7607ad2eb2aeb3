#pragma once

#include "core/log_line.h"
#include "ui/time_format.h"

#include <QFrame>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tidemark {

class LogFilter;
class LogModel;
class LogTable;

// The log: filtered by level, part and text, copied with Ctrl+C or a button. GUI thread.
class LogCard : public QFrame {
    Q_OBJECT

public:
    explicit LogCard(QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void add(const std::vector<LogLine> &lines);
    [[nodiscard]] LogModel &model() { return *m_model; }

private:
    [[nodiscard]] QWidget *createFilters();
    void wire();
    void addCategory(const QString &category);
    void showCount();
    void copy();

    LogModel *m_model;
    LogFilter *m_filter;
    LogTable *m_table;
    QComboBox *m_level;
    QComboBox *m_category;
    QLineEdit *m_text;
    QLabel *m_count;
    QPushButton *m_copy;
};

} // namespace tidemark
