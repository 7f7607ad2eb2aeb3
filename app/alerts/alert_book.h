#pragma once

#include "alerts/alert_file.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <utility>

namespace tidemark {

// The alerts' rules, where they are delivered and what they have told, kept in a file that programs share: what another one writes there is
// taken over within a second or two, and joined with what was changed here. Changes are written with all that comes in the same turn of
// the event loop, at most once a second and never on this thread. A rule that is told once is switched off when it was. One thread, which
// the window or the program lives on.
class AlertBook : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t mostEvents = 2'000; // in the history; the oldest make room

    // What cannot be read is set aside, and said.
    explicit AlertBook(const QString &path, QObject *parent = nullptr);
    // Of a file that was read already.
    AlertBook(const QString &path, const AlertsKept &kept, QObject *parent = nullptr);
    // Writes what is not written yet; where the file is gone or cannot be used, to one beside it, for a person to put in its place.
    ~AlertBook() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const AlertsKept &kept() const { return m_kept; }
    // What is to be said about the file that was read, once; empty where all is well.
    [[nodiscard]] QString takeProblem() { return std::exchange(m_problem, {}); }

    void setRules(const std::vector<AlertRule> &rules);
    void setDestinations(const std::vector<AlertDestination> &destinations);
    void add(const AlertEvent &event);
    // Nothing is written until as many releases: what was added is in the queue of its deliveries before the file says that it was told, so
    // that a kill in between loses none. At the book's end it is written all the same.
    void hold() { ++m_holds; }
    void release();
    void setHistory(const std::vector<AlertEvent> &history);
    void markRead();
    // How far markets were watched.
    void noteWatched(const std::vector<AlertAnchor> &anchors);

Q_SIGNALS:
    void added(const tidemark::AlertEvent &event);
    void rulesChanged(const std::vector<tidemark::AlertRule> &rules);
    void destinationsChanged();
    // Another program told or forgot something.
    void historyChanged();
    // The file cannot be written, or what another program wrote cannot be read, and why; once until it can be again.
    void failed(const QString &problem);

private:
    // What became of it on the writer's thread.
    struct Synced {
        std::optional<AlertsKept> kept; // in the file now
        QString problem;
        AlertFileMark mark;
    };

    void begin();
    [[nodiscard]] bool noteRaised(const AlertEvent &event);
    void save();
    void writeSoon();
    void look();
    void write();
    [[nodiscard]] static Synced sync(const QString &path, const AlertsKept &base, const AlertsKept &ours, const AlertFileMark &known, bool isChanged);
    void noteSynced(const Synced &synced, const AlertsKept &sent);
    void takeOver(const AlertsKept &kept);

    QString m_path;
    AlertsKept m_kept;
    AlertsKept m_base; // as it was when file and program last agreed
    AlertFileMark m_mark;
    QString m_problem;
    QString m_told;
    std::optional<Synced> m_synced; // by the writer, while it writes
    QThreadPool m_writer; // one thread, so that writes keep their order
    QTimer m_pause;
    QTimer m_look;
    int m_holds = 0;
    bool m_mayWrite = true;
    bool m_isChanged = false;
    bool m_isWriting = false;
};

} // namespace tidemark
