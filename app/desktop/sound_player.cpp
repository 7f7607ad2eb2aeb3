#include "desktop/sound_player.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <cmath>

namespace tidemark {
namespace {

constexpr int loudest = 65'536; // of PulseAudio

// Where freedesktop's own theme has a sound; empty where it is not installed.
[[nodiscard]] QString themeFile(const QString &name)
{
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("sounds/freedesktop/stereo/%1.oga").arg(name));
}

} // namespace

QString SoundPlayer::found(const char *program) const
{
    return QStandardPaths::findExecutable(QLatin1String(program), m_folders);
}

std::optional<QStringList> SoundPlayer::commandFor(const AlertSound &sound) const
{
    const bool isFile = QFileInfo(sound.name).isAbsolute();
    const auto share = double(sound.volume) / 100;
    if (const auto canberra = found("canberra-gtk-play"); !canberra.isEmpty())
        return QStringList{canberra, isFile ? QStringLiteral("-f") : QStringLiteral("-i"), sound.name, QStringLiteral("-V"), QString::number(20 * std::log10(share), 'f', 1)};
    const auto file = isFile ? sound.name : themeFile(sound.name);
    if (file.isEmpty())
        return std::nullopt;
    if (const auto pipewire = found("pw-play"); !pipewire.isEmpty())
        return QStringList{pipewire, QStringLiteral("--volume=%1").arg(share, 0, 'f', 2), file};
    if (const auto pulse = found("paplay"); !pulse.isEmpty())
        return QStringList{pulse, QStringLiteral("--volume=%1").arg(int(share * loudest)), file};
    return std::nullopt;
}

bool SoundPlayer::play(const AlertSound &sound) const
{
    if (sound.volume <= 0)
        return true;
    const auto command = commandFor(sound);
    if (!command)
        return false;
    QProcess player;
    player.setProgram(command->first());
    player.setArguments(command->mid(1));
    player.setStandardOutputFile(QProcess::nullDevice());
    player.setStandardErrorFile(QProcess::nullDevice());
    return player.startDetached();
}

} // namespace tidemark
