#pragma once

namespace tidemark {

// Before the first thread: what threads free is of use to all of them, and goes back to the system. Our threads hand one another what they
// allocate, and glibc would keep a heap of its own for each of them, a quarter of what a recorder of a whole exchange holds.
void keepMemoryLean();

} // namespace tidemark
