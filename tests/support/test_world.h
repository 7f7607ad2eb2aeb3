#pragma once

namespace tidemark {

// Where and when tests live: always at the same moment, in the same zone and language, so that what they see is the same
// on every day and every computer. A test begins at noon on 2026-09-16, a Wednesday, in UTC, and so does what it starts.
// TIDEMARK_TEST_WORLD=own in the environment leaves all that as it is; with TIDEMARK_TEST_BEGINS, a moment, and
// TIDEMARK_FAKETIME, the path of libfaketime, the test begins anew at that moment (tests/days/run).
// To be called before anything asks for the time.
void enterTestWorld(char **arguments);

} // namespace tidemark
