#pragma once

#include "core/mirror_values.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace tidemark {

// InfluxDB's forms of address: /write?db=&rp= of 1.x, /api/v2/write?org=&bucket= of 2.x, which 3.x keeps.
enum class MirrorForm { One, Two, Three };

// Where the points go. `secret` is in no text that this makes.
struct MirrorTarget {
    QUrl base; // without user, password and query
    QString database;
    QString retentionPolicy;
    QString organisation;
    QString user;
    QByteArray secret;
    std::optional<MirrorForm> given; // by a person: /ping is not asked
    std::optional<MirrorForm> hint;  // by the address's path: counts where /ping tells no version

    // Takes an address with or without the path and the query of a write ("http://host:8086/write?db=x"). Refuses passwords and tokens
    // in it, which others could read; the error repeats none of it.
    [[nodiscard]] static Result<MirrorTarget> of(const MirrorSettings &settings);
    [[nodiscard]] static Result<MirrorForm> formOf(const QString &word); // "1", "2", "3"

    // What the record knows it by, the same however it was written: "http://host:8086/?db=tidemark". Nothing secret.
    [[nodiscard]] QString name() const;
    // Of a path of its own ("/write") and a query that is encoded.
    [[nodiscard]] QUrl address(const QString &path, const QByteArray &query = {}) const;
};

// "db=a%2Fb&rp=c": pairs with a value.
[[nodiscard]] QByteArray queryOf(const QList<QPair<QByteArray, QString>> &pairs);

} // namespace tidemark
