#pragma once

#include "core/alert_delivery.h"
#include "core/result.h"
#include "spool/sqlite_connection.h"

#include <map>
#include <optional>
#include <vector>

namespace tidemark {

// What is still to be delivered, and what became of the rest, in a SQLite file that outlives crashes and that programs share.
// A message is queued once for each destination, also where two programs raise it, and leaves in the order it came. One thread.
class DeliveryQueue {
public:
    static constexpr int mostWaiting = 10'000; // for a destination; the oldest make room
    static constexpr int mostNotes = 2'000;    // in the log

    struct Waiting {
        std::int64_t row = 0;
        AlertMessage message;
        Timestamp queuedAt; // this computer's clock, as all times here
        Timestamp due;
        int tries = 0;
    };

    // A damaged file is put aside, and said in `problem`.
    [[nodiscard]] static Result<DeliveryQueue> open(const QString &path, QString *problem);
    // "alerts.json" has "alerts-deliveries.sqlite".
    [[nodiscard]] static QString pathFor(const QString &alertFile);

    [[nodiscard]] Result<void> add(const AlertMessage &message, const QStringList &destinations, Timestamp now);
    // The first that waits for a destination.
    [[nodiscard]] Result<std::optional<Waiting>> next(const QString &destination);
    [[nodiscard]] Result<void> postpone(const Waiting &waiting, Timestamp due, const DeliveryNote &note);
    // It is delivered, or given up: it waits no more.
    [[nodiscard]] Result<void> settle(const Waiting &waiting, const DeliveryNote &note);
    // A test that was not queued.
    [[nodiscard]] Result<void> log(const DeliveryNote &note);

    [[nodiscard]] Result<std::map<QString, int>> waiting();
    // The newest first.
    [[nodiscard]] Result<std::vector<DeliveryNote>> notes(int most);

private:
    explicit DeliveryQueue(SqliteConnection connection) : m_connection(std::move(connection)) {}
    [[nodiscard]] static Result<DeliveryQueue> openOnce(const QString &path);
    [[nodiscard]] Result<void> addFor(const QString &destination, const AlertMessage &message, Timestamp now);
    [[nodiscard]] Result<void> makeRoom(const QString &destination, Timestamp now);
    template <typename Change>
    [[nodiscard]] Result<void> change(Change change);

    SqliteConnection m_connection;
};

} // namespace tidemark
