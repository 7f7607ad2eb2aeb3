#pragma once

#include "core/record_port.h"
#include "ui/history/day_mark.h"

#include <QDialog>
#include <QLocale>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace tidemark {

class DayCalendar;

// Gets days that the record lacks: a market, a calendar that shows what it has of each day, a range of days, and the download with
// its progress and its end. Closing it hides it; a download goes on. GUI thread.
class DaysDialog : public QDialog {
    Q_OBJECT

public:
    explicit DaysDialog(RecordPort &port, QWidget *parent = nullptr);

    void setSymbols(const std::vector<Symbol> &symbols);
    // Comes to the front with the month of that moment.
    void show(Symbol symbol, Timestamp moment);
    // Why the record cannot be asked; empty: it can.
    void setUnavailable(const QString &reason);
    [[nodiscard]] bool isRunning() const { return m_running.isUnderWay(); }

Q_SIGNALS:
    // Trades may have come into the record.
    void downloaded(tidemark::Symbol symbol);

private:
    void layOut();
    [[nodiscard]] QLayout *createQuestion();
    [[nodiscard]] QLayout *createButtons();
    void wire();
    [[nodiscard]] bool takeSymbol();
    void askFirstDay();
    void askLastDay();
    void askDays();
    void showDays(const DaysAnswer &answer);
    void takeChoice(QDate from, QDate to);
    void takeEdits();
    void chooseMonth();
    void describe();
    void download();
    void showProgress(const DownloadProgress &progress);
    void showEnd(const DownloadAnswer &answer);
    void showRunning();

    RecordPort &m_port;
    QLocale m_locale;
    Symbol m_symbol;
    QString m_unavailable;
    Asked m_firstDay;
    Asked m_directory;
    Asked m_lastDay;
    Asked m_days;
    Asked m_chosenDays;
    std::vector<DayState> m_range; // what is known of the days that are chosen
    Asked m_running;
    QComboBox *m_symbols;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_month;
    DayCalendar *m_calendar;
    QLabel *m_day;
    QLabel *m_outlook;
    QLabel *m_listing; // what the archive does not say of the market
    QCheckBox *m_anySum;
    QProgressBar *m_progress;
    QLabel *m_doing;
    QPlainTextEdit *m_notes;
    QPushButton *m_get;
    QPushButton *m_cancel;
    QPushButton *m_close;
};

} // namespace tidemark
