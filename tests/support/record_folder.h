#pragma once

#include "core/trade.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTemporaryDir;

namespace tidemark {

class PrivateServer;

// Data folders with a private server and a small record of Binance's, for tests that look after clusters.
namespace RecordFolder {

// Directly in /tmp, open to the server's account; a server that is left running there is ended with it.
class Place {
public:
    Place();
    ~Place();
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString filePath(const QString &name) const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

// Contiguous ids from `firstId` on, one a tenth of a second.
[[nodiscard]] std::vector<Trade> trades(const char *symbol, std::int64_t firstId, int count);

// Starts the server of the folder, makes it where there is none, and stores these in its database `tidemark`.
void store(const QString &dataDirectory, std::vector<Trade> trades);

// All rows of all of its tables as one sum; the server is started for that, and stopped.
[[nodiscard]] QString digest(const QString &dataDirectory);
// One value of one row of the database `tidemark`.
[[nodiscard]] QString valueOf(const QString &dataDirectory, const QByteArray &sql);

// The names in a folder, sorted.
[[nodiscard]] QStringList namesIn(const QString &folder);
// A copy with owners and rights.
void copy(const QString &from, const QString &to);

} // namespace RecordFolder

} // namespace tidemark
