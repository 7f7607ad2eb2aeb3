#pragma once

#include "database/verify_report.h"

#include <QJsonObject>
#include <QString>

namespace tidemark {

// What a verification found, of each list the first `most`.
[[nodiscard]] QString verifyText(const VerifyReport &report, std::size_t most);
[[nodiscard]] QJsonObject verifyObject(const VerifyReport &report, std::size_t most);

} // namespace tidemark
