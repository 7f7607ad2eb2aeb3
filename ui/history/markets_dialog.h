#pragma once

#include "core/record_port.h"
#include "core/history_values.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace tidemark {

class MarketsModel;
class MomentEdit;

// All markets at this moment: a table of what each cost, sorted by any column and written as CSV; Enter on a row opens that market's second. GUI
// thread.
class MarketsDialog : public QDialog {
    Q_OBJECT

public:
    MarketsDialog(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    // Why the record cannot be asked; empty: it can.
    void setUnavailable(const QString &reason);
    [[nodiscard]] QSize sizeHint() const override;
    // Comes to the front with that moment, and the change since a day before it.
    void showMoment(Timestamp moment);

Q_SIGNALS:
    void momentPicked(tidemark::Symbol symbol, tidemark::Timestamp moment);

private:
    [[nodiscard]] QLayout *createQuestion();
    [[nodiscard]] QLayout *createButtons();
    void createTable();
    [[nodiscard]] int widthOfTable() const;
    void ask();
    void showAnswer(const MomentAnswer &answer);
    void pick(const QModelIndex &index);
    void askForFile();
    void exportTo(const QString &path);
    void say(const QString &sentence);

    RecordPort &m_port;
    TimeFormat m_format;
    QString m_unavailable;
    Asked m_asked;
    MarketsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    MomentEdit *m_moment;
    MomentEdit *m_against;
    QLabel *m_zone;
    QLabel *m_sentence;
    QTableView *m_table;
    QPushButton *m_export;
};

} // namespace tidemark
