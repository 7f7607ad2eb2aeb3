#include "database/typed_address.h"

#include "database/pass_file.h"

#include <QRegularExpression>

namespace tidemark {
namespace {

const QString passwordKey = QStringLiteral("password");
const QString keyPasswordKey = QStringLiteral("sslpassword");

// "postgresql://ann:secret@host/db" → "postgresql://ann@host/db".
QString withoutUserPassword(QString text)
{
    static const QRegularExpression secret(QStringLiteral("^(postgres(?:ql)?://[^:/?#@]*):[^/?#]*@"));
    return text.replace(secret, QStringLiteral("\\1@"));
}

} // namespace

Result<TypedAddress> TypedAddress::fromText(const QString &text, const QString &password)
{
    if (text.trimmed().isEmpty())
        return Error{QStringLiteral("The database's address is empty. Write it as postgresql://user@host:5432/name.")};
    auto target = PgTarget::fromText(text.trimmed());
    if (!target)
        return target.error();
    if (!target->value(keyPasswordKey).isEmpty())
        return Error{QStringLiteral("The address holds sslpassword, the secret of a key, and settings may be shown and copied. Leave it "
                                    "out: write it into libpq's service file and service=NAME into the address, or use a key "
                                    "without one in a file that only you can read.")};
    TypedAddress typed;
    typed.password = password.isEmpty() ? target->value(passwordKey) : password;
    typed.target = target->without(passwordKey);
    typed.address = withoutUserPassword(text.trimmed());
    // Only kept as typed where it says the very same but for the password.
    const auto kept = PgTarget::fromText(typed.address);
    if (!kept || kept->values() != typed.target.values())
        typed.address = typed.target.toUri();
    return typed;
}

PgTarget TypedAddress::unlocked() const
{
    return password.isEmpty() ? target : target.with(passwordKey, password);
}

Result<void> TypedAddress::keepPassword() const
{
    if (password.isEmpty())
        return {};
    if (!target.value(QStringLiteral("service")).isEmpty() && target.value(QStringLiteral("host")).isEmpty())
        return Error{QStringLiteral("The service “%1” says itself where its server is, so its password belongs into the service file "
                                    "or the passfile; leave it out here.").arg(target.value(QStringLiteral("service")))};
    return PassFile(PassFile::pathFor(target)).remember(target, password);
}

} // namespace tidemark
