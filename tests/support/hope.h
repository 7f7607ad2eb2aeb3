#pragma once

#include <QString>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace tidemark {

// While it exists, tests that wait (support/await.h) stop waiting once it is vain: a program that was to run has ended, say.
// On the test's thread.
class Hope {
public:
    // `loss`: why it is vain, in words; empty as long as it is not.
    explicit Hope(std::function<QString()> loss) : m_loss(std::move(loss)) { all().push_back(this); }
    ~Hope() { all().erase(std::remove(all().begin(), all().end(), this), all().end()); }
    Hope(const Hope &) = delete;
    Hope &operator=(const Hope &) = delete;

    // Of all there are.
    [[nodiscard]] static QString lost()
    {
        for (const auto *hope : all()) {
            if (const auto words = hope->m_loss(); !words.isEmpty())
                return words;
        }
        return {};
    }

private:
    [[nodiscard]] static std::vector<const Hope *> &all()
    {
        static std::vector<const Hope *> hopes;
        return hopes;
    }

    std::function<QString()> m_loss;
};

} // namespace tidemark
