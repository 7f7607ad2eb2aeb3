#include "mirror/mirror_client.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tidemark {
namespace {

using Kind = MirrorVerdict::Kind;

const QString hidden = QStringLiteral("…");

// "1.6.7~rc0", "v2.7.10", "3.0.1"; InfluxDB's own cloud calls itself by words and has the addresses of 2.x.
[[nodiscard]] std::optional<MirrorForm> formOfVersion(const QString &version)
{
    static const QRegularExpression number(QStringLiteral(R"(\A\s*v?(\d+)\b)"), QRegularExpression::CaseInsensitiveOption);
    const auto match = number.match(version);
    if (!match.hasMatch())
        return version.contains(QLatin1String("cloud"), Qt::CaseInsensitive) ? std::optional(MirrorForm::Two) : std::nullopt;
    const auto major = match.captured(1).toInt();
    if (major < 1)
        return std::nullopt;
    return major == 1 ? MirrorForm::One : major == 2 ? MirrorForm::Two : MirrorForm::Three;
}

[[nodiscard]] QString wordOf(MirrorForm form)
{
    return form == MirrorForm::One ? QStringLiteral("1.x") : form == MirrorForm::Two ? QStringLiteral("2.x") : QStringLiteral("3.x");
}

// The token or password, and as the header of a user has it.
[[nodiscard]] std::vector<QByteArray> secretsOf(const MirrorTarget &target)
{
    if (target.secret.isEmpty())
        return {};
    return {target.secret, (target.user.toUtf8() + ':' + target.secret).toBase64()};
}

} // namespace

MirrorClient::MirrorClient(MirrorTarget target, const MirrorPatience &patience, MirrorCall::Proxy proxy)
    : m_target(std::move(target)), m_patience(patience), m_call(patience, std::move(proxy))
{
}

QString MirrorClient::host() const
{
    return m_target.base.toString();
}

QString MirrorClient::masked(QString words) const
{
    for (const auto &secret : secretsOf(m_target))
        words.replace(QString::fromUtf8(secret), hidden);
    return words;
}

MirrorVerdict MirrorClient::judge(const MirrorReply &reply) const
{
    // Before the words are cut to what fits a line, which may be amid a secret.
    auto told = reply;
    for (const auto &secret : secretsOf(m_target)) {
        told.body.replace(secret, hidden.toUtf8());
        told.location.replace(secret, hidden.toUtf8());
    }
    const auto now = wallClock();
    auto verdict = judged(reply, host(), now);
    verdict.words = masked(judged(told, host(), now).words);
    if (verdict.wait)
        verdict.wait = std::min(*verdict.wait, m_patience.longestAsked);
    return verdict;
}

MirrorReply MirrorClient::ping(const std::vector<MirrorCall::Header> &headers, const std::stop_token &stop)
{
    return m_call.get(m_target.address(QStringLiteral("/ping")), headers, stop);
}

// Of 3.x the body tells it, too.
std::optional<MirrorForm> MirrorClient::formIn(const MirrorReply &reply)
{
    auto version = QString::fromUtf8(reply.version);
    if (version.isEmpty())
        version = QJsonDocument::fromJson(reply.body.left(1 << 16)).object().value(QLatin1String("version")).toString();
    const auto form = formOfVersion(version);
    if (form)
        m_server = QStringLiteral("InfluxDB %1").arg(masked(serverWords(version.left(40).toUtf8())));
    return form;
}

MirrorVerdict MirrorClient::meet(const std::stop_token &stop)
{
    if (m_form)
        return {};
    if (m_target.given) {
        m_server = QStringLiteral("InfluxDB %1").arg(wordOf(*m_target.given));
        m_form = m_target.given;
        return met({.status = 204});
    }
    auto reply = ping({}, stop);
    // A 3.x may ask for its token here, too.
    const bool isClosed = reply.status == 401 || reply.status == 403;
    m_form = formIn(reply);
    if (isClosed && !m_form && !m_target.secret.isEmpty()) {
        reply = ping({{"Authorization", authorization(MirrorForm::Three)}}, stop);
        m_form = formIn(reply);
    }
    return met(reply);
}

MirrorVerdict MirrorClient::met(const MirrorReply &reply)
{
    const bool hasAnswered = reply.problem.isEmpty() && reply.status < 500 && reply.status != 429 && reply.status != 408;
    if (!hasAnswered) {
        m_form.reset();
        return judge(reply);
    }
    if (!m_form && m_target.hint) {
        m_form = m_target.hint;
        m_server = QStringLiteral("InfluxDB %1").arg(wordOf(*m_form));
    }
    if (!m_form) {
        if (auto verdict = judge(reply); verdict.kind == Kind::Stop && reply.status != 404)
            return verdict;
        return {Kind::Stop, QStringLiteral("What answers at %1 does not tell by /ping which InfluxDB it is, so nothing is sent. Check the address, or say "
                                           "which form it takes: --api 1, 2 or 3.").arg(host())};
    }
    if (*m_form == MirrorForm::Two && m_target.organisation.isEmpty() && m_target.hint != MirrorForm::One) {
        m_form.reset();
        return {Kind::Stop, QStringLiteral("%1 is %2, which wants an organisation beside the bucket. Name it with --org NAME.").arg(host(), m_server)};
    }
    return {};
}

QByteArray MirrorClient::authorization(MirrorForm form) const
{
    if (m_target.secret.isEmpty() && m_target.user.isEmpty())
        return {};
    if (form == MirrorForm::One || (m_target.hint == MirrorForm::One && !m_target.user.isEmpty()))
        return "Basic " + (m_target.user.toUtf8() + ':' + m_target.secret).toBase64();
    return (form == MirrorForm::Two ? "Token " : "Bearer ") + m_target.secret;
}

std::vector<MirrorCall::Header> MirrorClient::headers() const
{
    const auto authorized = authorization(*m_form);
    return authorized.isEmpty() ? std::vector<MirrorCall::Header>() : std::vector<MirrorCall::Header>{{"Authorization", authorized}};
}

MirrorVerdict MirrorClient::write(const QByteArray &packed, const std::stop_token &stop)
{
    if (auto verdict = meet(stop); verdict.kind != Kind::Taken)
        return verdict;
    auto all = headers();
    all.push_back({"Content-Type", "text/plain; charset=utf-8"});
    all.push_back({"Content-Encoding", "gzip"});
    const auto &target = m_target;
    // Later versions keep the first one's address, so that one that a person named is taken at its word.
    const auto url = *m_form == MirrorForm::One || target.hint == MirrorForm::One
        ? target.address(QStringLiteral("/write"), queryOf({{"db", target.database}, {"rp", target.retentionPolicy}}))
        : target.address(QStringLiteral("/api/v2/write"), queryOf({{"org", target.organisation}, {"bucket", target.database}}));
    return judge(m_call.post(url, all, packed, stop));
}

Result<QByteArray> MirrorClient::ask(const QString &question, const std::stop_token &stop)
{
    if (const auto verdict = meet(stop); verdict.kind != Kind::Taken)
        return Error{verdict.words};
    auto all = headers();
    MirrorReply reply;
    if (speaksFlux()) {
        all.push_back({"Content-Type", "application/vnd.flux"});
        all.push_back({"Accept", "application/csv"});
        reply = m_call.post(m_target.address(QStringLiteral("/api/v2/query"), queryOf({{"org", m_target.organisation}})), all, question.toUtf8(), stop);
    } else {
        all.push_back({"Accept", "application/json"});
        const auto query = queryOf({{"db", m_target.database}, {"rp", m_target.retentionPolicy}, {"epoch", QStringLiteral("s")}, {"q", question}});
        reply = m_call.get(m_target.address(QStringLiteral("/query"), query), all, stop);
    }
    if (reply.problem.isEmpty() && reply.status == 200)
        return reply.body;
    const auto verdict = judge(reply);
    return Error{verdict.kind == Kind::Refused ? QStringLiteral("The mirror %1 does not answer the question: %2").arg(host(), verdict.words)
                                               : verdict.words.isEmpty() ? QStringLiteral("The mirror %1 answers a question with status %2 and nothing else.")
                                                                               .arg(host()).arg(reply.status) : verdict.words};
}

} // namespace tidemark
