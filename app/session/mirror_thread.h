#pragma once

#include "core/mirror_values.h"
#include "database/pg_target.h"

#include <QObject>
#include <QThread>

#include <mutex>
#include <optional>
#include <stop_token>

namespace tidemark {

// Mirrors the record beside recording, on a thread and on sessions of its own, so that nothing that befalls the mirror is felt anywhere
// else. Made and told on any thread; its signal comes from its own.
class MirrorThread : public QObject {
    Q_OBJECT

public:
    explicit MirrorThread(const MirrorSettings &settings);
    ~MirrorThread() override;

    void start();
    // Where the record is now; nothing while it cannot be reached.
    void setTarget(const std::optional<PgTarget> &target);
    // Where to mirror to from now on; no address: nowhere. What is under way is broken off; it goes on where it was.
    void setSettings(const MirrorSettings &settings);
    // Waits for its thread, which ends within seconds.
    void end();

Q_SIGNALS:
    void changed(const tidemark::MirrorStatus &status);

private:
    struct Order {
        MirrorSettings settings;
        std::optional<PgTarget> target;
        std::stop_token stop;
    };

    // Breaks off what is under way and begins anew with what counts then.
    void renew();
    // Absent where an earlier one has taken it already.
    [[nodiscard]] std::optional<Order> order();
    void work();
    void mirror(const Order &order);
    // False: it is over.
    [[nodiscard]] bool mirrorOnce(const Order &order);
    void tell(const MirrorStatus &status);

    QThread m_thread;
    QObject m_onThread; // lives there
    std::mutex m_mutex; // of what follows
    MirrorSettings m_settings;
    std::optional<PgTarget> m_target;
    std::stop_source m_stop;
    bool m_isDue = false;
    bool m_isEnding = false;
};

} // namespace tidemark
