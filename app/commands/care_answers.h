#pragma once

#include "database/backup.h"

#include <QJsonObject>

namespace tidemark {

// Says on standard error how far it is: on a terminal all the time, elsewhere each step once.
class CareTeller {
public:
    void tell(const CareProgress &progress);

private:
    std::optional<CareProgress::Step> m_step;
};

// verified, sound, trades, missing, errors: null where nothing was verified.
void insertTrial(QJsonObject &object, const std::optional<TrialFindings> &trial);

// Refuses a server of the person's own, and a data folder in which nothing is recorded yet; an exit status, or nothing.
[[nodiscard]] std::optional<int> refuseForeignServer(const struct Invocation &call, const QString &what);

} // namespace tidemark
