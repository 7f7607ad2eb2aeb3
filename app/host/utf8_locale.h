#pragma once

namespace tidemark {

// Where the locale is not one of UTF-8 (cron and service managers start programs under "C"), takes C.UTF-8, as Qt would after
// a warning that nobody can do anything about. First of all in main.
void takeUtf8Locale();

} // namespace tidemark
