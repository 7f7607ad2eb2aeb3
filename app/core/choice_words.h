#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace tidemark {

// The words that a file says a choice with.
template <typename Choice, std::size_t count>
using ChoiceWords = std::array<std::pair<Choice, QLatin1String>, count>;

template <typename Choice, std::size_t count>
[[nodiscard]] QString wordOf(const ChoiceWords<Choice, count> &words, Choice choice)
{
    for (const auto &[known, word] : words) {
        if (known == choice)
            return word;
    }
    return {};
}

template <typename Choice, std::size_t count>
[[nodiscard]] std::optional<Choice> choiceOf(const ChoiceWords<Choice, count> &words, const QString &text)
{
    for (const auto &[known, word] : words) {
        if (text == word)
            return known;
    }
    return std::nullopt;
}

} // namespace tidemark
