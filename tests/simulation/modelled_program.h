#pragma once

#include "core/result.h"
#include "core/symbol.h"
#include "database/pg_session.h"
#include "session/mailbox.h"
#include "spool/spool_folder.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace tidemark {

class Feed;
class Store;
struct SpoolGauge;

// The program under test: feed and store put together as Recorder does it, both on the one thread of the simulation. What one
// says reaches the other through the event loop, as between threads. Going without a stop is a death: what its end would still
// write must be kept from the world by then.
class ModelledProgram : public QObject {
    Q_OBJECT
public:
    using OpenSession = std::function<Result<std::unique_ptr<PgSession>>(const PgBounds &)>;

    [[nodiscard]] static Result<std::unique_ptr<ModelledProgram>> create(const QString &folder, const std::vector<Symbol> &symbols,
                                                                         OpenSession openSession, bool isWatched);
    ~ModelledProgram() override;

    void start();
    void stop();
    void setSymbols(const std::vector<Symbol> &symbols);
    [[nodiscard]] bool hasStopped() const { return m_hasStopped; }

private:
    ModelledProgram(HeldSpool spool, const QString &folder, const std::vector<Symbol> &symbols, OpenSession openSession, bool isWatched);
    void connectParts();
    void finish();

    HeldSpool m_spool;
    std::shared_ptr<SpoolGauge> m_gauge;
    Mailbox m_mailbox;
    std::unique_ptr<Feed> m_feed;
    std::unique_ptr<Store> m_store;
    bool m_hasStopped = false;
};

} // namespace tidemark
