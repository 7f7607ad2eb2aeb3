#include "core/sha256.h"

#include <openssl/evp.h>

namespace tidemark {
namespace {

// The library refuses only where there is no memory, or where it was built without this sum.
void mustHash(int done)
{
    if (done != 1)
        qFatal("OpenSSL does not compute SHA-256 sums.");
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    mustHash(m_context ? EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) : 0);
}

void Sha256::add(std::string_view bytes)
{
    mustHash(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray sum(size, '\0');
    mustHash(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(sum.data()), nullptr));
    return sum;
}

QByteArray Sha256::of(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace tidemark
