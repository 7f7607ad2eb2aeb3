#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace tidemark {

// A recorder's status as it last told it (the log's category tidemark.status).
struct ToldStatus {
    qint64 received = 0;  // from the streams, in this life
    qint64 waiting = 0;   // in the spool
    qint64 stored = 0;    // in this life, by its own word
    QStringList problems; // what it says is wrong; none: all is well

    // The newest one among what a recorder said.
    [[nodiscard]] static std::optional<ToldStatus> newestOf(const QByteArray &messages);
};

// Holds what a recorder says against what is stored: where trades arrive and none of them is stored, its status must not
// say for more than `patience`, in one go or in several, that all is well. Times are since the round's begin.
class StatusWatch {
public:
    using Moment = std::chrono::milliseconds;
    static constexpr Moment patience{15'000};
    struct Words {
        Moment at;
        QString text;
    };

    // The recorder starts.
    void begin();
    // `inRecord` is how many trades the record has, whoever stored them.
    void note(Moment at, const ToldStatus &told, qint64 inRecord);

    // Empty while the status was true.
    [[nodiscard]] const QString &lie() const { return m_lie; }
    [[nodiscard]] Moment longestUnstored() const { return m_longestUnstored; } // trades arrived meanwhile
    [[nodiscard]] Moment longestUntold() const { return m_longestUntold; }     // of that, while all was said to be well
    // What it said was wrong, each once.
    [[nodiscard]] const std::vector<Words> &said() const { return m_said; }

private:
    void noteArrivals(Moment at, const ToldStatus &told, qint64 inRecord);
    void noteWaiting(Moment at, const ToldStatus &told);
    void noteWords(Moment at, const QStringList &problems);
    void judge(Moment at, const ToldStatus &told);

    qint64 m_inRecord = 0;
    qint64 m_baseline = 0;                // received when the record grew last
    std::optional<Moment> m_arrivedSince; // when the first trade after that arrived
    ToldStatus m_before;
    std::optional<Moment> m_stuckSince; // since when its spool has only grown, and it has stored nothing
    std::optional<Moment> m_wellSince; // since its last status, which said that all is well
    Moment m_untold{0};                // nothing was stored, and all was said to be well: since something was stored last, in all
    Moment m_longestUnstored{0};
    Moment m_longestUntold{0};
    std::vector<Words> m_said;
    QString m_lie;
};

// "1:05"
[[nodiscard]] QString clockText(std::chrono::milliseconds sinceBegin);

} // namespace tidemark
