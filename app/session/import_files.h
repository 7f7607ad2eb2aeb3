#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace tidemark {

// The files that an import is to take: those that were named, and those below folders that were named, in the order of their
// names. What lies in a folder and has no name of a file of trades is passed over.
struct ImportFiles {
    QStringList paths;
    std::int64_t passedOver = 0;
    QStringList links; // to folders, below those that were named: not followed, since they may lead anywhere
    std::int64_t bytes = 0; // of all of them

    [[nodiscard]] static ImportFiles in(const QStringList &arguments);
};

} // namespace tidemark
