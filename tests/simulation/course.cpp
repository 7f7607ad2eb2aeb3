#include "simulation/course.h"

#include "simulation/virtual_time.h"

#include <cstdio>
#include <cstring>

namespace tidemark {
namespace {

constexpr std::uint64_t prime = 0x100000001b3ULL; // FNV-1a

} // namespace

void Course::note(const char *what, std::int64_t a, std::int64_t b, std::int64_t c)
{
    const auto mix = [this](std::uint64_t number) { m_sum = (m_sum ^ number) * prime; };
    for (const char *letter = what; *letter; ++letter)
        mix(std::uint64_t(*letter));
    mix(std::uint64_t(VirtualTime::elapsed().count()));
    for (const auto number : {a, b, c})
        mix(std::uint64_t(number));
    if (m_isTold)
        tell(QStringLiteral("%1 %2 %3 %4").arg(QString::fromLatin1(what)).arg(a).arg(b).arg(c));
}

void Course::tell(const QString &sentence) const
{
    if (m_isTold)
        std::printf("%12.6f  %s\n", std::chrono::duration<double>(VirtualTime::elapsed()).count(), qPrintable(sentence));
}

void Course::fault(const QString &sentence)
{
    tell(QStringLiteral("FAULT: ") + sentence);
    if (m_fault.isEmpty())
        m_fault = sentence;
}

void Course::live()
{
    m_isDead = false;
    m_effectsLeft = std::numeric_limits<std::int64_t>::max();
}

bool Course::effect()
{
    if (m_isDead)
        return false;
    if (--m_effectsLeft > 0)
        return true;
    note("dies");
    m_isDead = true;
    return false;
}

} // namespace tidemark
