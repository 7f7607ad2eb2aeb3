#pragma once

#include "core/result.h"
#include "host/account.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <stop_token>

namespace tidemark {

// What a program that has ended left behind.
struct FinishedProcess {
    int exitCode = 0;
    QString output; // standard output and standard error, in the order written

    [[nodiscard]] bool ok() const { return exitCode == 0; }
};

// How a program is run under an account: with the account's rights alone, files for its own eyes only (umask 077), and in a group of
// processes of its own, since Ctrl-C at a terminal is told to all programs of ours: whether this one ends is for its caller to say.
struct AccountProcess {
    Account account;
    QString program;
    QStringList arguments;
    QString workingDirectory = QStringLiteral("/");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    std::chrono::milliseconds patience = std::chrono::minutes(2);
    int handedOn = -1; // a descriptor that the program, and what it starts, keeps open
    // Told every `tellEvery` how long it has been running, on the calling thread, so that who waits may say so.
    std::function<void(std::chrono::milliseconds)> tell = {};
    std::chrono::milliseconds tellEvery = std::chrono::seconds(3);
    // Told what it writes as that comes, on the calling thread; of a long output only the end is kept then.
    std::function<void(const QByteArray &)> hear = {};

    // Runs it to its end; blocks the calling thread, which needs no event loop. Errors: it could not be started, did not
    // end in time or was told to stop; it is ended then. That it ended with an exit code other than 0 is no error here.
    [[nodiscard]] Result<FinishedProcess> run(std::stop_token stop = {}) const;
};

} // namespace tidemark
