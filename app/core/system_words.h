#pragma once

#include <clocale>

namespace tidemark {

// Keeps the words of the system's libraries in English, as ours are: what libpq says is judged, and cleared of passwords, by
// its words. Numbers and dates keep the person's language. To be called once Qt has taken on the person's locale, which
// an application object does.
inline void keepSystemWordsEnglish()
{
    std::setlocale(LC_MESSAGES, "C");
}

} // namespace tidemark
