#pragma once

namespace tidemark {

// Before the first thread: what threads free is of use to all of them, and goes back to the system. Our threads hand one another what they
// allocate, and glibc would keep a heap of its own for each of them, a quarter of what a recorder of a whole exchange holds.
void keepMemoryLean();

// While one lives, large pieces that are freed are used again and do not go back to the system at once: where megabytes come and go many
// times a second, making new pages costs more than what is done with them. Any thread, one at a time or several.
class MemoryAtHand {
public:
    MemoryAtHand();
    ~MemoryAtHand(); // gives back what is left
    MemoryAtHand(const MemoryAtHand &) = delete;
    MemoryAtHand &operator=(const MemoryAtHand &) = delete;
};

} // namespace tidemark
