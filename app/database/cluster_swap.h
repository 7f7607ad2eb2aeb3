#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace tidemark {

// Puts a verified cluster in the place of the one that a data folder has, which is kept beside it under a dated name. What is to be done
// is written down first (`swap.json`), so that whoever is killed, or loses power, at any moment leaves a task that the next program
// finishes: each finds the former cluster or the new one whole, and never none. Done by who has the folder's start lock; blocks.
class ClusterSwap {
public:
    explicit ClusterSwap(QString dataDirectory) : m_directory(std::move(dataDirectory)) {}

    // Where the former cluster is kept; empty where there was none. `draft` is a folder in the data folder that holds a stopped
    // `cluster`, `kept` the name that the former one gets, to which the time is added. An error leaves the former cluster in its place.
    [[nodiscard]] Result<QString> swap(const QString &draft, const QString &kept);

    // Ends what was interrupted, and says so in a sentence; nothing where nothing was.
    [[nodiscard]] Result<std::optional<QString>> settle();

    [[nodiscard]] static bool isUnfinished(const QString &dataDirectory);

private:
    struct Task {
        QString draft; // names in the data folder
        QString kept;
    };
    [[nodiscard]] Result<Task> task() const;
    [[nodiscard]] Result<void> write(const Task &task) const;
    [[nodiscard]] Result<void> carryOut(const Task &task) const;
    [[nodiscard]] Result<void> move(const QString &from, const QString &to) const;
    [[nodiscard]] QString pathOf(const QString &name) const { return m_directory + QLatin1Char('/') + name; }

    QString m_directory;
};

// A step of a backup, a restore or an upgrade is done. Where TIDEMARK_DIE_AFTER names it the program kills itself: tests see what is left.
void passStep(const char *step);

} // namespace tidemark
