#pragma once

#include <QtGlobal>

namespace tidemark {

// While it exists, a display that cannot be opened ends the program with a sentence and exit status 3, where Qt would abort
// it. Around the making of the application, on its thread; nothing else may set a message handler meanwhile.
class DisplayGuard {
public:
    DisplayGuard();
    ~DisplayGuard();
    Q_DISABLE_COPY_MOVE(DisplayGuard)
};

} // namespace tidemark
