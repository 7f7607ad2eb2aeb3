#pragma once

#include <algorithm>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

namespace tidemark {

// Everything that this process may still open, opened.
class NoMoreFiles {
public:
    NoMoreFiles()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_usual);
        const rlimit few{std::min<rlim_t>(512, m_usual.rlim_cur), m_usual.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &few);
        for (int file = ::dup(STDERR_FILENO); file >= 0; file = ::dup(STDERR_FILENO))
            m_files.push_back(file);
    }
    ~NoMoreFiles() { end(); }
    NoMoreFiles(const NoMoreFiles &) = delete;
    NoMoreFiles &operator=(const NoMoreFiles &) = delete;

    [[nodiscard]] std::size_t count() const { return m_files.size(); }
    void end()
    {
        for (const int file : m_files)
            ::close(file);
        m_files.clear();
        ::setrlimit(RLIMIT_NOFILE, &m_usual);
    }

private:
    rlimit m_usual = {};
    std::vector<int> m_files;
};

} // namespace tidemark
