#include "host/lean_memory.h"

#include <cstdlib>
#include <mutex>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tidemark {
namespace {

#ifdef __GLIBC__
constexpr int leanPiece = 128 * 1024; // bytes; what is larger, is a mapping of its own
constexpr int leanRest = 128 * 1024;  // on top of the pad, before that is cut back to it
constexpr int pad = 4 * 1024 * 1024;  // that a heap grows by, and that stays on its top
constexpr int largePiece = 16 * 1024 * 1024;
constexpr int largeRest = 32 * 1024 * 1024;

std::mutex mutex;
int holders = 0;

// Both, since setting one of them keeps glibc from raising them by itself.
void setPieces(int piece, int rest)
{
    mallopt(M_MMAP_THRESHOLD, piece);
    mallopt(M_TRIM_THRESHOLD, rest);
}
#endif

} // namespace

void keepMemoryLean()
{
#ifdef __GLIBC__
    constexpr int heaps = 2;
    mallopt(M_ARENA_MAX, heaps);
    mallopt(M_TOP_PAD, pad);
    setPieces(leanPiece, leanRest);
#endif
}

MemoryAtHand::MemoryAtHand()
{
#ifdef __GLIBC__
    const std::scoped_lock lock(mutex);
    if (holders++ == 0)
        setPieces(largePiece, largeRest);
#endif
}

MemoryAtHand::~MemoryAtHand()
{
#ifdef __GLIBC__
    const std::scoped_lock lock(mutex);
    if (--holders > 0)
        return;
    setPieces(leanPiece, leanRest);
    malloc_trim(0);
#endif
}

} // namespace tidemark
