// A module for LD_PRELOAD, before programs that refuse to run under a user number without a name, as containers have them: initdb
// asks for the name only to greet by it. Known users keep theirs.

#include <dlfcn.h>
#include <pwd.h>
#include <unistd.h>

extern "C" [[gnu::visibility("default")]] passwd *getpwuid(uid_t user)
{
    using Ask = passwd *(*)(uid_t);
    static const auto ask = reinterpret_cast<Ask>(::dlsym(RTLD_NEXT, "getpwuid"));
    if (auto *known = ask ? ask(user) : nullptr)
        return known;
    if (user != ::geteuid())
        return nullptr;
    static char name[] = "tidemark";
    static char nothing[] = "";
    static char root[] = "/";
    static char shell[] = "/bin/sh";
    static passwd made = {};
    made = {name, nothing, user, ::getegid(), nothing, root, shell};
    return &made;
}
