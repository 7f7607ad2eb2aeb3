#pragma once

#include "mirror/mirror_target.h"
#include "mirror/mirror_verdict.h"

namespace tidemark {

// One InfluxDB, of whatever version: asked by /ping which it is, then written to and read as that version wants it. Used by one thread,
// which it blocks. What it says has neither token nor password in it, also where the server repeats them.
class MirrorClient {
public:
    explicit MirrorClient(MirrorTarget target, const MirrorPatience &patience = {}, MirrorCall::Proxy proxy = {});

    [[nodiscard]] const MirrorTarget &target() const { return m_target; }
    [[nodiscard]] const MirrorPatience &patience() const { return m_patience; }

    // Asks which version it is, unless that is known.
    [[nodiscard]] MirrorVerdict meet(const std::stop_token &stop);
    // It may come back as another.
    void forget() { m_form.reset(); }
    // Absent before it was met.
    [[nodiscard]] std::optional<MirrorForm> form() const { return m_form; }
    // "InfluxDB 1.6.7~rc0"; empty before.
    [[nodiscard]] const QString &server() const { return m_server; }

    // Whether `ask` takes Flux, else InfluxQL. A 2.x that is reached by the address of 1.x knows that, too.
    [[nodiscard]] bool speaksFlux() const { return m_form == MirrorForm::Two && !m_target.organisation.isEmpty(); }

    // Lines that are packed by gzip.
    [[nodiscard]] MirrorVerdict write(const QByteArray &packed, const std::stop_token &stop);
    // A question in the language that it speaks; the answer's body.
    [[nodiscard]] Result<QByteArray> ask(const QString &question, const std::stop_token &stop);

private:
    [[nodiscard]] MirrorReply ping(const std::vector<MirrorCall::Header> &headers, const std::stop_token &stop);
    [[nodiscard]] std::optional<MirrorForm> formIn(const MirrorReply &reply);
    [[nodiscard]] MirrorVerdict met(const MirrorReply &reply);
    [[nodiscard]] MirrorVerdict judge(const MirrorReply &reply) const;
    [[nodiscard]] std::vector<MirrorCall::Header> headers() const;
    [[nodiscard]] QByteArray authorization(MirrorForm form) const;
    [[nodiscard]] QString masked(QString words) const;
    [[nodiscard]] QString host() const;

    MirrorTarget m_target;
    MirrorPatience m_patience;
    MirrorCall m_call;
    std::optional<MirrorForm> m_form;
    QString m_server;
};

} // namespace tidemark
