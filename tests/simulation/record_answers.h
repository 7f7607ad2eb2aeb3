#pragma once

#include "database/pg_session.h"
#include "simulation/modelled_record.h"

#include <string>
#include <vector>

namespace tidemark {

// What the modelled record answers to one of the statements that recording sends. Writing ones have their effect.
namespace RecordAnswers {

// The name of the statement among sql/queries, or what it is; empty where the model does not know it.
[[nodiscard]] std::string nameOf(const QByteArray &sql);
[[nodiscard]] bool isWriting(const std::string &name);
[[nodiscard]] PgRows answer(ModelledRecord &record, const std::string &name, const std::vector<PgParameter> &parameters,
                            PgSession::Format format);

} // namespace RecordAnswers

} // namespace tidemark
