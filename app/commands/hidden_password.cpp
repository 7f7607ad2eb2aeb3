#include "commands/hidden_password.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <cstring>

namespace tidemark {
namespace {

// Latin-1, so that a place in the text is a place in the bytes.
void overwrite(char *argument, const QRegularExpression &secret)
{
    const auto text = QString::fromLatin1(argument);
    for (auto it = secret.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        std::memset(argument + match.capturedStart(1), '*', std::size_t(match.capturedLength(1)));
    }
}

void hidePassword(char *address)
{
    // Up to the last “@”: a password that was not written as it ought to be may hold others.
    static const QRegularExpression user(QStringLiteral("^[^=]*?//[^:@/]*:(.*)@"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression option(QStringLiteral("(?:^|[?&\\s=])(?:ssl)?password\\s*=\\s*('(?:\\\\.|[^'\\\\])*'?|[^\\s&]+)"));
    overwrite(address, user);
    overwrite(address, option);
}

// All but scheme and host: monitors tell their callers apart by what follows.
void hideSecretPath(char *address)
{
    static const QRegularExpression user(QStringLiteral("^[a-z]+://([^/?#]*)@"));
    static const QRegularExpression path(QStringLiteral("^[a-z]+://[^/?#]*[/?#](.*)$"), QRegularExpression::DotMatchesEverythingOption);
    overwrite(address, user);
    overwrite(address, path);
}

void hideAll(char *value)
{
    std::memset(value, '*', std::strlen(value));
}

// Each value that the option is given, in either way of writing it.
template <typename Hide>
void hideValues(int argc, char *argv[], const QByteArray &option, Hide hide)
{
    const auto joined = option + '=';
    for (int i = 1; i < argc; ++i) {
        if (option == argv[i] && i + 1 < argc)
            hide(argv[++i]);
        else if (qstrncmp(argv[i], joined.constData(), size_t(joined.size())) == 0)
            hide(argv[i] + joined.size());
    }
}

} // namespace

void hidePasswords(int argc, char *argv[])
{
    hideValues(argc, argv, "--database", hidePassword);
    hideValues(argc, argv, "--heartbeat", hideSecretPath);
    hideValues(argc, argv, "--url", hideSecretPath);
    hideValues(argc, argv, "--topic", hideAll);
    hideValues(argc, argv, "--chat", hideAll);
}

} // namespace tidemark
