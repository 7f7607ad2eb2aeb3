#pragma once

#include <QString>

namespace tidemark {

class Course;
class ModelledExchange;
class ModelledRecord;

// Holds the record against the exchange, trade by trade. What must never be is a fault at once; what is only not so yet is the
// answer, in a sentence: empty where everything that can be had is there, and the ledger says exactly what is.
// Where new trades of a market whose ids started again came into the record before anybody could notice, its two series stay one:
// that is no fault, and all that is held then is that every trade is one of the exchange's.
[[nodiscard]] QString whatIsLeftToDo(Course &course, const ModelledExchange &exchange, const ModelledRecord &record);

} // namespace tidemark
