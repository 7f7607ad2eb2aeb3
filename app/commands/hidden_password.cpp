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

} // namespace

void hidePasswords(int argc, char *argv[])
{
    constexpr auto name = "--database";
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], name) == 0 && i + 1 < argc)
            hidePassword(argv[++i]);
        else if (qstrncmp(argv[i], "--database=", 11) == 0)
            hidePassword(argv[i] + 11);
    }
}

} // namespace tidemark
