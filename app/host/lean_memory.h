#pragma once

namespace tidemark {

// Before the first thread: what threads free is of use to all of them, and goes back to the system. Our threads hand one another what they
// allocate, and glibc would keep a heap of its own for each of them, a quarter of what a recorder of a whole exchange holds. A few megabytes
// stay at hand in each heap: batches of trades come and go many times a second, and giving their pages back each time to have them made
// anew costs where pages are dear half of an export's time, and a quarter of a window's over a whole exchange.
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
