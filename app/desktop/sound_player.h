#pragma once

#include "core/alert_rule.h"

#include <QStringList>

#include <optional>

namespace tidemark {

// An alert's sound by a program of the desktop's (canberra-gtk-play, pw-play, paplay), as far as one is there. GUI thread.
class SoundPlayer {
public:
    // Asks for programs in these folders; empty: those of PATH.
    explicit SoundPlayer(QStringList folders = {}) : m_folders(std::move(folders)) {}

    // False: nothing here can play it, and the desktop has to be asked.
    [[nodiscard]] bool play(const AlertSound &sound) const;
    // The program with its arguments.
    [[nodiscard]] std::optional<QStringList> commandFor(const AlertSound &sound) const;

private:
    [[nodiscard]] QString found(const char *program) const;

    QStringList m_folders;
};

} // namespace tidemark
