#include "host/lean_memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tidemark {

void keepMemoryLean()
{
#ifdef __GLIBC__
    constexpr int heaps = 2;
    constexpr int leftOnTop = 128 * 1024; // bytes; also keeps glibc from raising it by itself
    mallopt(M_ARENA_MAX, heaps);
    mallopt(M_TRIM_THRESHOLD, leftOnTop);
#endif
}

} // namespace tidemark
