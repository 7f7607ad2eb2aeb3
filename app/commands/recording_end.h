#pragma once

#include "core/status.h"
#include "session/recorder.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace tidemark {

// What a recorder tells when it has ended: what is stored, what waits, and what is still missing of which market.
struct RecordingEnd {
    StopReport report;
    RecorderStatus status;
    std::vector<MarketFigures> markets; // by name, as of the end

    [[nodiscard]] QJsonObject toJson() const;
    // One line for a person.
    [[nodiscard]] QString text() const;
    // What is not well, in sentences: what waits, what could not be kept, then what is missing, and why.
    [[nodiscard]] QStringList problems() const;

private:
    [[nodiscard]] std::int64_t missing() const;
    [[nodiscard]] std::vector<MarketFigures> lacking() const;
    // Of which the record could not be asked what it lacks.
    [[nodiscard]] QStringList unread() const;
    [[nodiscard]] QStringList waitingProblems() const;
    [[nodiscard]] QString waitingBecause() const;
    [[nodiscard]] QStringList unkeptProblems() const;
    [[nodiscard]] QStringList missingProblems() const;
    // Empty: the next start fetches them.
    [[nodiscard]] QString missingBecause() const;
};

} // namespace tidemark
