#pragma once

#include "core/record_port.h"

namespace tidemark::test {

// A port that keeps what it is asked, for a test to look at and to answer.
class ScriptedPort : public RecordPort {
public:
    struct Decision {
        Symbol symbol;
        IdRange ids;
    };

    void fetchGap(const Symbol &symbol, IdRange ids) override { fetched.push_back({symbol, ids}); }
    void skipGap(const Symbol &symbol, IdRange ids) override { skipped.push_back({symbol, ids}); }

    // All questions of a kind, also those that were answered, or were withdrawn meanwhile.
    template <typename Question>
    [[nodiscard]] std::vector<std::shared_ptr<InquiryAbout<Question>>> asked() const
    {
        std::vector<std::shared_ptr<InquiryAbout<Question>>> found;
        for (const auto &inquiry : m_inquiries) {
            if (auto about = std::dynamic_pointer_cast<InquiryAbout<Question>>(inquiry))
                found.push_back(std::move(about));
        }
        return found;
    }
    template <typename Question>
    [[nodiscard]] int count() const
    {
        return int(asked<Question>().size());
    }
    // From the first on, or with −1 from the last one back.
    template <typename Question>
    [[nodiscard]] std::shared_ptr<InquiryAbout<Question>> at(int number) const
    {
        const auto all = asked<Question>();
        return all.at(std::size_t(number < 0 ? int(all.size()) + number : number));
    }
    template <typename Question>
    [[nodiscard]] Question question(int number = -1) const
    {
        return at<Question>(number)->question();
    }
    template <typename Question>
    void answer(const typename Question::Answer &answer, int number = -1) const
    {
        at<Question>(number)->take(answer);
    }

    std::vector<Decision> fetched;
    std::vector<Decision> skipped;

protected:
    void put(std::shared_ptr<Inquiry> inquiry) override { m_inquiries.push_back(std::move(inquiry)); }

private:
    std::vector<std::shared_ptr<Inquiry>> m_inquiries;
};

} // namespace tidemark::test
