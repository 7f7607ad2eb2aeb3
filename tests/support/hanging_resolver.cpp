// A module for LD_PRELOAD: a resolver that does not answer. What needs none, a numeric address or a socket's path, goes its usual way; of
// any other name the program says that it is being looked up, and hears nothing for longer than a test may take.

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netdb.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>

extern "C" [[gnu::visibility("default")]] int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **found)
{
    using Ask = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto ask = reinterpret_cast<Ask>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    unsigned char address[sizeof(in6_addr)];
    const bool isNumeric = !name || std::strchr(name, '/') || std::strcmp(name, "localhost") == 0 || ::inet_pton(AF_INET, name, address) == 1
        || ::inet_pton(AF_INET6, name, address) == 1;
    if (isNumeric)
        return ask(name, service, hints, found);
    std::fprintf(stderr, "%s is being looked up\n", name);
    for (;;)
        ::pause();
}
