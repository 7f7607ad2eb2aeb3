#pragma once

#include "core/desktop_settings.h"

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace tidemark {

// The words that settings.ini says choices with.
template <typename Choice, std::size_t count>
using ChoiceWords = std::array<std::pair<Choice, QLatin1String>, count>;

inline constexpr ChoiceWords<ThemeChoice, 3> themeWords{{{ThemeChoice::System, QLatin1String("system")},
                                                         {ThemeChoice::Light, QLatin1String("light")},
                                                         {ThemeChoice::Dark, QLatin1String("dark")}}};
inline constexpr ChoiceWords<MoveColors, 2> moveWords{{{MoveColors::TealOrange, QLatin1String("teal-orange")},
                                                       {MoveColors::GreenRed, QLatin1String("green-red")}}};
inline constexpr ChoiceWords<bool, 2> timeWords{{{false, QLatin1String("utc")}, {true, QLatin1String("local")}}};
inline constexpr ChoiceWords<ClosingChoice, 2> closingWords{{{ClosingChoice::ToTray, QLatin1String("tray")},
                                                             {ClosingChoice::Quit, QLatin1String("quit")}}};
inline constexpr ChoiceWords<ProxyKind, 4> proxyWords{{{ProxyKind::None, QLatin1String("none")},
                                                       {ProxyKind::System, QLatin1String("system")},
                                                       {ProxyKind::Http, QLatin1String("http")},
                                                       {ProxyKind::Socks5, QLatin1String("socks5")}}};

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
