#pragma once

#include <QByteArray>

#include <memory>
#include <string_view>

struct evp_md_ctx_st;

namespace tidemark {

// SHA-256 by OpenSSL, which has the processor's own instructions for it: a tenth of what QCryptographicHash takes in Qt 6.4, and
// files and blocks of trades are summed up whole. Pure.
class Sha256 {
public:
    static constexpr int size = 32; // bytes

    Sha256();

    void add(std::string_view bytes);
    // Of all that was added; nothing may be added afterwards.
    [[nodiscard]] QByteArray result();

    [[nodiscard]] static QByteArray of(std::string_view bytes);

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace tidemark
