#include "session/first_days.h"

#include "session/download_run.h"

namespace tidemark {

FirstDays::FirstDays(ExchangeEndpoints exchange, const ArchivePatience &patience)
    : m_exchange(std::move(exchange)), m_patience(patience), m_thread(QStringLiteral("listing"))
{
}

void FirstDays::ask(const Inquiry &inquiry, const Tell &tell)
{
    m_thread.answer(inquiry, [this](const FirstDayQuestion &question, const std::stop_token &stop) { return answer(question, stop); }, tell);
}

void FirstDays::ask(const LastInquiry &inquiry, const TellLast &tell)
{
    m_thread.answer(inquiry, [this](const LastDayQuestion &question, const std::stop_token &stop) { return answer(question, stop); }, tell);
}

FirstDayAnswer FirstDays::answer(const FirstDayQuestion &question, const std::stop_token &stop)
{
    if (const auto known = m_known.find(question.symbol); known != m_known.end())
        return {question.symbol, known->second, {}};
    const auto first = listed(question.symbol, stop);
    if (!first)
        return question.refused(first.message());
    if (*first)
        m_known.emplace(question.symbol, **first);
    return {question.symbol, *first, {}};
}

LastDayAnswer FirstDays::answer(const LastDayQuestion &question, const std::stop_token &stop) const
{
    if (auto may = checkArchive(m_exchange); !may)
        return question.refused(may.message());
    const auto last = PublicArchive(m_exchange.archive, m_exchange.proxy, m_patience).ends(question.symbol, stop);
    return last ? LastDayAnswer{question.symbol, *last, {}} : question.refused(last.message());
}

// Days' files say it to the day, where they reach back as far as those of months: once they did not.
Result<std::optional<Timestamp>> FirstDays::listed(const Symbol &symbol, const std::stop_token &stop) const
{
    if (auto may = checkArchive(m_exchange); !may)
        return may.error();
    PublicArchive archive(m_exchange.archive, m_exchange.proxy, m_patience);
    const auto day = archive.begins(symbol, ArchiveFile::Span::Day, stop);
    if (!day)
        return day.error();
    const auto month = archive.begins(symbol, ArchiveFile::Span::Month, stop);
    if (!month)
        return month.error();
    const bool isToTheDay = *day && (!*month || monthStart(**day) <= **month);
    return isToTheDay ? *day : *month;
}

} // namespace tidemark
