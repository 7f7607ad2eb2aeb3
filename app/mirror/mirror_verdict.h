#pragma once

#include "core/timestamp.h"
#include "mirror/mirror_call.h"

#include <chrono>
#include <optional>

namespace tidemark {

// What an answer means for the points that were sent.
struct MirrorVerdict {
    enum class Kind {
        Taken,
        TooLarge, // in halves
        Refused,  // these points, for good
        Later,    // try again; nothing is lost
        Stop,     // a person has to act
        Stopped,  // we were told to
    };
    Kind kind = Kind::Taken;
    QString words = {};                                        // a sentence, with the server's own words where it said some
    std::optional<std::chrono::milliseconds> wait = std::nullopt; // that it asks for
};

// `host`: for the sentences. `now`: where the server does not tell its clock.
[[nodiscard]] MirrorVerdict judged(const MirrorReply &reply, const QString &host, Timestamp now);

// Seconds or a time (RFC 9110, 10.2.3), from the server's own clock where it tells that.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitAskedFor(const MirrorReply &reply, Timestamp now);

// What a server said, fit for a line: of JSON its error or message, without control characters, 300 letters at most.
[[nodiscard]] QString serverWords(const QByteArray &body);

} // namespace tidemark
