#pragma once

#include "desktop/alert_file.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <utility>

namespace tidemark {

// The alerts' rules and what they have told, kept in a file of the data folder. Changes are written at once, at most one a
// second and never on the window's thread. A rule that is told once is switched off when it was. GUI thread.
class AlertBook : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t mostEvents = 2'000; // in the history; the oldest make room

    explicit AlertBook(const QString &path, QObject *parent = nullptr);
    // Writes what is not written yet.
    ~AlertBook() override;

    [[nodiscard]] const AlertsKept &kept() const { return m_kept; }
    // What is to be said about the file that was read, once; empty where all is well.
    [[nodiscard]] QString takeProblem() { return std::exchange(m_problem, {}); }

    void setRules(const std::vector<AlertRule> &rules);
    void add(const AlertEvent &event);
    void setHistory(const std::vector<AlertEvent> &history);
    void markRead();
    // How far markets were watched.
    void noteWatched(const std::vector<AlertAnchor> &anchors);

Q_SIGNALS:
    void added(const tidemark::AlertEvent &event);
    void rulesChanged(const std::vector<tidemark::AlertRule> &rules);
    // The file cannot be written, and why; once until it can be again.
    void failed(const QString &problem);

private:
    [[nodiscard]] bool noteRaised(const AlertEvent &event);
    void save();
    void write();
    void noteWritten(const QString &problem);

    QString m_path;
    AlertsKept m_kept;
    QString m_problem;
    QString m_told;
    QThreadPool m_writer; // one thread, so that writes keep their order
    QTimer m_pause;
    bool m_mayWrite = true;
    bool m_isChanged = false;
};

} // namespace tidemark
