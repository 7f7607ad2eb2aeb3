#pragma once

#include "core/timestamp.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <cstdint>
#include <optional>

namespace tidemark {

// Where trades are mirrored to, as a person says it. The token or password is kept apart.
struct MirrorSettings {
    QString url = {};             // empty: nothing is mirrored
    QString database = {};        // of InfluxDB 1.x; the bucket of 2.x, the database of 3.x
    QString retentionPolicy = {}; // of 1.x alone; empty: the database's own
    QString organisation = {};    // of 2.x alone
    QString user = {};            // of 1.x alone
    QString secret = {};     // token, or the user's password: never in the settings' file, a log or a process list

    // Where none was typed, the one from before: for the same computer and user alone, since it is not for others.
    [[nodiscard]] MirrorSettings withSecretOf(const MirrorSettings &former) const
    {
        auto settings = *this;
        if (secret.isEmpty() && user == former.user && QUrl(url).host() == QUrl(former.url).host())
            settings.secret = former.secret;
        return settings;
    }

    friend bool operator==(const MirrorSettings &, const MirrorSettings &) = default;
};

// How the mirror stands.
struct MirrorStatus {
    enum class State {
        Off,
        Waiting,   // the record cannot be asked for now
        Elsewhere, // another program mirrors there
        Following,
        Retrying,  // the mirror does not take anything for now; nothing is lost
        Stopped,   // a person has to act
    };
    State state = State::Off;
    QString problem = {};               // why it is not following
    QString server = {};                // "InfluxDB 1.6.7"; empty: not met yet
    std::int64_t sent = 0;         // trades, since it began
    std::int64_t refused = 0;      // trades that the mirror did not take, ever
    std::int64_t waiting = 0;      // trades that are yet to be sent
    std::optional<Timestamp> upTo = {}; // time of the newest trade that was sent, since it began

    friend bool operator==(const MirrorStatus &, const MirrorStatus &) = default;
};

struct MirrorAnswer {
    bool isGood = false;
    QString sentence;
};

// Does what is there take points?
struct MirrorQuestion {
    using Answer = MirrorAnswer;

    MirrorSettings settings;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::MirrorSettings)
Q_DECLARE_METATYPE(tidemark::MirrorStatus)
