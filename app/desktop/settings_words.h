#pragma once

#include "core/desktop_settings.h"
#include "core/choice_words.h"

namespace tidemark {

// The words that settings.ini says choices with.
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

} // namespace tidemark
