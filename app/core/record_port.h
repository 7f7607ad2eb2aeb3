#pragma once

#include "core/id_ranges.h"
#include "core/keeping_values.h"
#include "core/market_info.h"
#include "core/timestamp.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <vector>

namespace tidemark {

class ReplayPort;

// A question on its way to whoever answers it.
class Inquiry {
public:
    virtual ~Inquiry() = default;

    // From any thread: what was not begun need not be, what takes long may end early and say so in its answer.
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] std::stop_token stop() const { return m_stop.get_token(); }

    // On the asker's thread.
    [[nodiscard]] virtual bool isUnderWay() const = 0;
    virtual void forget() = 0;
    // Answered with a problem, and the asker still wants to know.
    [[nodiscard]] virtual bool isRefused() const { return false; }
    // It is under way from now on; `refused` is told where it is answered so, after its asker.
    virtual void begin(std::function<void()> refused) = 0;

private:
    std::stop_source m_stop;
};

// Questions that change nothing say so, `static constexpr bool mayBeAskedAgain = true`: one that was answered with a problem is asked again once
// the record is ready, for as long as its asker keeps what it got for it. Its asker hears of both.
template <typename Question>
concept Repeatable = requires { requires Question::mayBeAskedAgain; };

// What is told of a question before its answer, where it names such a thing: `using Progress = …`.
struct NoProgress {};
template <typename Question>
struct ProgressOf {
    using Type = NoProgress;
};
template <typename Question>
    requires requires { typename Question::Progress; }
struct ProgressOf<Question> {
    using Type = typename Question::Progress;
};

// A question names its answer, `using Answer = …`; it can be read on any thread, the rest is for the asker's.
template <typename Question>
class InquiryAbout final : public Inquiry {
public:
    using Answer = typename Question::Answer;
    using Progress = typename ProgressOf<Question>::Type;
    using Take = std::function<void(const Answer &)>;
    using Follow = std::function<void(const Progress &)>;

    InquiryAbout(Question question, Take take, Follow follow)
        : m_question(std::move(question)), m_take(std::move(take)), m_follow(std::move(follow))
    {
    }

    [[nodiscard]] const Question &question() const { return m_question; }
    [[nodiscard]] bool isUnderWay() const override { return m_take && !m_isRefused; }
    void forget() override { m_take = nullptr, m_follow = nullptr; }
    [[nodiscard]] bool isRefused() const override { return m_take && m_isRefused && !stop().stop_requested(); }
    void begin(std::function<void()> refused) override { m_refused = std::move(refused), m_isRefused = false; }

    void follow(const Progress &progress) const
    {
        if (m_follow)
            m_follow(progress);
    }
    void take(const Answer &answer)
    {
        if constexpr (Repeatable<Question>) {
            if (!answer.problem.isEmpty())
                return refuse(answer);
        }
        const auto take = std::exchange(m_take, nullptr);
        m_follow = nullptr;
        if (take)
            take(answer);
    }

private:
    // The asker may let go of it meanwhile.
    void refuse(const Answer &answer)
    {
        m_isRefused = true;
        if (const auto take = m_take)
            take(answer);
        if (const auto refused = m_refused; refused && isRefused())
            refused();
    }

    const Question m_question;
    Take m_take;
    Follow m_follow;
    std::function<void()> m_refused;
    bool m_isRefused = false;
};

// What an asker keeps of its question. Once this is gone, or another question has taken its place, the question is cancelled and
// its answer is not heard: so an answer never reaches an asker that has died, nor one that has asked anew.
class [[nodiscard]] Asked {
public:
    Asked() = default;
    explicit Asked(std::shared_ptr<Inquiry> inquiry) : m_inquiry(std::move(inquiry)) {}
    ~Asked() { withdraw(); }
    Asked(Asked &&other) noexcept = default;
    Asked &operator=(Asked &&other) noexcept
    {
        if (this != &other) {
            withdraw();
            m_inquiry = std::move(other.m_inquiry);
        }
        return *this;
    }

    [[nodiscard]] bool isUnderWay() const { return m_inquiry && m_inquiry->isUnderWay(); }
    // What came of it until then is still heard.
    void cancel()
    {
        if (m_inquiry)
            m_inquiry->cancel();
    }

private:
    void withdraw()
    {
        cancel();
        if (m_inquiry)
            m_inquiry->forget();
    }

    std::shared_ptr<Inquiry> m_inquiry;
};

// Several questions of one asker, each of which is heard.
class Asks {
public:
    void add(Asked asked)
    {
        std::erase_if(m_asks, [](const Asked &other) { return !other.isUnderWay(); });
        m_asks.push_back(std::move(asked));
    }
    // The others go without an answer unless it is on its way already.
    void overtake(Asked asked)
    {
        for (auto &other : m_asks)
            other.cancel();
        add(std::move(asked));
    }
    void clear() { m_asks.clear(); }

private:
    std::vector<Asked> m_asks;
};

// The way from the window to the record and the exchange, and back: a question is asked where it arises, and its answer arrives
// there. Whoever implements it takes questions on the thread that it lives on, which is the askers', and answers them there,
// later. To add a question is to name it and its answer in core, to ask it, and to answer it in `RecordDesk`.
class RecordPort : public QObject {
    Q_OBJECT

public:
    RecordPort();

    template <typename Question>
    [[nodiscard]] Asked ask(Question question, std::type_identity_t<typename InquiryAbout<Question>::Take> take,
                            std::type_identity_t<typename InquiryAbout<Question>::Follow> follow = {})
    {
        auto inquiry = std::make_shared<InquiryAbout<Question>>(std::move(question), std::move(take), std::move(follow));
        if constexpr (Repeatable<Question>)
            begin(inquiry);
        put(inquiry);
        return Asked(std::move(inquiry));
    }

    // What a person decides of a gap; the status tells what comes of it.
    virtual void fetchGap(const Symbol &symbol, IdRange ids) = 0;
    virtual void skipGap(const Symbol &symbol, IdRange ids) = 0;
    // The moment that is shown as the present: "-15m" and "today" are said of it.
    [[nodiscard]] virtual Timestamp now() const { return wallClock(); }
    // Plays the record again; null where nothing can.
    [[nodiscard]] virtual ReplayPort *replay() { return nullptr; }
    // Hands on what somebody asked another port.
    void pass(std::shared_ptr<Inquiry> inquiry) { put(std::move(inquiry)); }
    // What packs and drops old trades is to stop for now, or to go on.
    virtual void stopUpkeep(bool) {}
    // What came before these markets' records is fetched first: somebody looks at them.
    virtual void setForemost(const std::vector<Symbol> &) {}
    // What came before the records of markets, and is still to be fetched, is left out.
    virtual void leaveOutFirstHours() {}

Q_SIGNALS:
    void ready(); // the record can be read, for the first time or again
    void directoryLoaded(const std::vector<tidemark::MarketInfo> &markets); // for the first time, or anew
    void directoryFailed(const QString &problem); // while there is none, once for each attempt
    void upkeepChanged(const tidemark::UpkeepStatus &status);

protected:
    virtual void put(std::shared_ptr<Inquiry> inquiry) = 0;

private:
    void begin(const std::shared_ptr<Inquiry> &inquiry);
    void noteRefused(const std::weak_ptr<Inquiry> &asked, std::int64_t timesReady);
    void askAgain(const std::weak_ptr<Inquiry> &asked);
    void askAllAgain();

    std::vector<std::weak_ptr<Inquiry>> m_refused;
    std::int64_t m_timesReady = 0;
};

} // namespace tidemark
