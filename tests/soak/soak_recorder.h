#pragma once

#include "e2e/scene.h"
#include "soak/status_watch.h"

#include <memory>

namespace tidemark {

struct RoundPlan;

// A recorder of a soak: `tidemark-cli record` on a data folder of its own, which is killed, ended and started again. Keeps
// what all of its lives said.
class SoakRecorder {
public:
    SoakRecorder(const RoundPlan &plan, const QString &databaseUri, const ExchangeEndpoints &endpoints);

    // Holds what it says against what the record has.
    void look(StatusWatch::Moment at, qint64 inRecord);
    [[nodiscard]] const StatusWatch &status() const { return m_status; }

    // What went wrong, in words; empty where nothing did.
    [[nodiscard]] QString start();
    void kill();
    void askToEnd();
    // After askToEnd: exit 0 where everything received is stored, 3 where the database was away.
    [[nodiscard]] QString waitForEnd(bool mustHaveStored);
    [[nodiscard]] bool isRunning() const { return m_process && m_process->isRunning(); }

    // Neither killed nor asked to end, and not running.
    [[nodiscard]] bool hasDied() const { return m_process && !m_isEnding && !m_process->isRunning(); }

    // Died of a database that it was not allowed to write to when it started; one that has recorded already must live on.
    [[nodiscard]] bool wasRefused() const;

    // How it died, for a person.
    [[nodiscard]] QString death() const;

    [[nodiscard]] QByteArray messages() const;
    [[nodiscard]] const Scene &scene() const { return m_scene; }
    [[nodiscard]] Scene &scene() { return m_scene; }

private:
    void keepMessages();

    Scene m_scene;
    QStringList m_arguments;
    std::unique_ptr<CliProcess> m_process;
    StatusWatch m_status;
    QByteArray m_earlier;
    bool m_isEnding = false;
};

} // namespace tidemark
