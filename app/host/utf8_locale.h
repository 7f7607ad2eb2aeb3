#pragma once

namespace tidemark {

// Where the locale is not one of UTF-8 (cron and service managers start programs under "C"), takes C.UTF-8, as Qt would after
// a warning that nobody can do anything about. First of all in main.
void takeUtf8Locale();

// What libraries say goes into English sentences, and libpq's words are judged where it has no codes. Once the application object is
// made, which sets the locale; dates, numbers and the window's own language are not concerned.
void takeEnglishMessages();

} // namespace tidemark
