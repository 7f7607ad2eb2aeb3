#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <stop_token>

namespace tidemark {

// Runs blocking work on a thread of its own and waits for it in the event loop, so that Ctrl-C and SIGTERM can ask it to
// stop without leaving anything half done. What has not stopped some seconds later is left as it is: the program ends.
void runBeside(const std::function<void(std::stop_token)> &work, std::chrono::seconds untilLeft = std::chrono::seconds(8));

// What stops a server and removes large files before it is stopped.
constexpr std::chrono::seconds careUntilLeft(120);

// A line on the terminal that the next one overwrites; nothing where standard error is none.
void printPassing(const QString &line);
void endPassing();

} // namespace tidemark
