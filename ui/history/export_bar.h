#pragma once

#include "core/history_values.h"
#include "core/progress_pace.h"
#include "core/record_port.h"
#include "ui/time_format.h"

#include <QLocale>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tidemark {

class CompletenessLine;
class ExportMarkets;

// Exports the range to a file: says whether it will be complete and what it will weigh, asks for it, shows how far it is, can be
// cancelled, and says how it ended. Copies lines by which other programs read the same range. GUI thread.
class ExportBar : public QWidget {
    Q_OBJECT

public:
    explicit ExportBar(RecordPort &port, QWidget *parent = nullptr);

    void setRange(Symbol symbol, Timestamp from, Timestamp to);
    // The markets that the record has.
    void setRecorded(const std::vector<Symbol> &symbols);
    void setTimeFormat(const TimeFormat &format);
    void setPossible(bool possible);
    // What the record has of the range; nothing while that is not known.
    void setCompleteness(const std::optional<Completeness> &completeness);
    // What the save dialog proposes: "BTCUSDT_2024-08-08T2354Z_2024-08-09T0005Z.csv", UTC like the file itself.
    [[nodiscard]] QString fileName() const;
    void askForFile();
    void exportTo(const QString &path);
    [[nodiscard]] bool isRunning() const { return m_running.isUnderWay(); }
    [[nodiscard]] QString sentence() const;
    // "About 157 kB as CSV, …": what the trades that were counted weigh in each form.
    [[nodiscard]] QString weight() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using CopyLine = QString (*)(const Symbol &, Timestamp, Timestamp);

    [[nodiscard]] QPushButton *createCopyButton();
    void layOut();
    void copy(CopyLine line, const QString &done);
    void showWeight();
    void showProgress(const ExportProgress &progress);
    void showEnd(const ExportAnswer &answer);
    void showRunning();
    void cancel();
    void showOutlook();
    void showFinished(const ExportAnswer &answer);

    RecordPort &m_port;
    Symbol m_symbol;
    Timestamp m_from;
    Timestamp m_to;
    Asked m_running;
    bool m_isPossible = false;
    bool m_hasEnded = false; // of this range, and says so
    std::optional<Completeness> m_completeness;
    QString m_folder;
    ProgressPace m_pace;
    TimeFormat m_format;
    QLocale m_locale;
    QBoxLayout *m_parts = nullptr; // words, controls
    QPushButton *m_export;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QCheckBox *m_receipt;
    ExportMarkets *m_markets;
    CompletenessLine *m_sentence;
    QLabel *m_weight;
};

} // namespace tidemark
