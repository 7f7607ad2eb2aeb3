#pragma once

#include "core/moment_words.h"
#include "core/record_port.h"
#include "ui/time_format.h"

#include <QObject>
#include <QPoint>
#include <QPointer>

#include <functional>

class QMenu;
class QWidget;

namespace tidemark {

// How a field asks the record for a moment that only trades know.
using AskPlace = std::function<Asked(const PlaceQuestion &, std::function<void(const PlaceAnswer &)>)>;
[[nodiscard]] AskPlace placesOf(RecordPort &port);

// Reads the moments that a field takes (readMoment) for it: says what it understood of text that is not taken yet, asks the record where only that
// knows, and asks back where the clocks show an hour twice or leave it out. GUI thread.
class MomentAsker : public QObject {
    Q_OBJECT

public:
    // `field`: below which is asked back. `invitation` follows what was understood: "%1; Enter takes it."
    MomentAsker(QWidget *field, const QString &invitation);

    void setTimeFormat(const TimeFormat &format) { m_format = format; }
    // Where `remarked` is read: what is asked back stands below it, not over it. Below the field without one.
    void setSentence(const QWidget *label) { m_sentence = label; }
    // Without it words that ask for trades are refused. `now`: what words are said of, where that is not this computer's time.
    void setPlaces(AskPlace ask, std::function<Symbol()> market, std::function<Timestamp()> now = {});
    // How a moment is written in the field: what stands there already need not be said.
    void setWriting(std::function<QString(Timestamp)> write) { m_write = std::move(write); }

    // Of text that is being typed, where `shown` is the moment that the field had.
    void understand(const QString &text, Timestamp shown);
    // The moment, where the text itself says it. Else nothing yet: `taken` or `remarked` follows. The error says why the text is none.
    [[nodiscard]] Result<std::optional<Timestamp>> take(const QString &text, Timestamp shown);
    // The field was left, or its text given up.
    void withdraw();
    // The same without a question to anybody: what is no moment by itself is an error.
    [[nodiscard]] Result<Timestamp> plainMoment(const QString &text, Timestamp shown) const;

Q_SIGNALS:
    void taken(tidemark::Timestamp moment);
    void remarked(const QString &sentence, bool isProblem);

private:
    [[nodiscard]] Result<MomentReading> read(const QString &text, Timestamp shown) const;
    void ask(const PlaceQuestion &question, bool isTaken);
    void showPlace(const PlaceAnswer &answer);
    void askBack(const MomentChoice &choice);
    [[nodiscard]] QString textOf(Timestamp moment) const;
    [[nodiscard]] QString choiceText(const MomentChoice &choice) const;
    [[nodiscard]] QString placeText(const PlaceQuestion &question) const;

    [[nodiscard]] QPoint placeBelow() const;

    QWidget *m_field;
    QPointer<const QWidget> m_sentence;
    QString m_invitation;
    TimeFormat m_format;
    AskPlace m_places;
    std::function<Symbol()> m_market;
    std::function<Timestamp()> m_now;
    std::function<QString(Timestamp)> m_write;
    Asked m_asked;
    std::optional<PlaceAnswer> m_answer; // of what was asked while it was typed
    bool m_isTaken = false;              // the answer is to be taken when it comes
    QMenu *m_menu = nullptr;             // while it is open
};

} // namespace tidemark
