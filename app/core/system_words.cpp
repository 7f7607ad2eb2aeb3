#include "core/system_words.h"

#include <clocale>

namespace tidemark {

void keepSystemWordsEnglish()
{
    std::setlocale(LC_MESSAGES, "C");
}

} // namespace tidemark
