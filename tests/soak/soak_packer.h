#pragma once

#include "e2e/scene.h"

#include <chrono>
#include <memory>

namespace tidemark {

// What was packed beside the recorders, by runs that came to their end.
struct PackedBeside {
    int runs = 0;
    qint64 byCommand = 0; // trades
    qint64 byRule = 0;

    void add(const PackedBeside &other);
    // "packed 7 times (1234 trades by command, 567 by rule)"
    [[nodiscard]] QString text() const;
};

// Packs what the recorders of a round store, again and again beside them: in turns as `tidemark-cli pack`, all that is a second old, and by
// the record's rule, all of today as if it were tomorrow. Whatever ends a run, the next one goes on.
class SoakPacker {
public:
    using Moment = std::chrono::milliseconds; // since the round began

    explicit SoakPacker(const QString &databaseUri) { m_scene.useDatabase(databaseUri); }

    void start(Moment now);
    // kill -9, in the midst of whatever it does; it stays away until it is started.
    void kill();
    // Begins the next run when it is due. What is wrong with the one that ended, in words: while the database is away it may fail, but not
    // crash. Nor may one take for ever.
    [[nodiscard]] QString look(Moment now);
    // One more of all, which has to succeed; in words where it does not.
    [[nodiscard]] QString finish();

    [[nodiscard]] const PackedBeside &packed() const { return m_packed; }
    [[nodiscard]] QByteArray messages() const { return m_messages; }

private:
    void begin(Moment now);
    [[nodiscard]] QString judge();
    [[nodiscard]] QString wrong(const CliAnswer &answer) const;

    Scene m_scene;
    std::unique_ptr<CliProcess> m_process;
    Moment m_due{0}; // of the next run, and while one is under way of its end at the latest
    bool m_isAway = true;
    bool m_isByRule = false; // the one that is under way, or was last
    PackedBeside m_packed;
    QByteArray m_messages;
};

} // namespace tidemark
