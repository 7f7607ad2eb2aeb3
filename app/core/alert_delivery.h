#pragma once

#include "core/alert_event.h"

#include <QStringList>

namespace tidemark {

// In which form an alert goes out beside the desktop's notification.
enum class DestinationKind {
    Webhook,  // JSON, posted to an address
    Ntfy,     // a topic of an ntfy server
    Telegram, // a chat, through a bot
    Command,  // a program of one's own
};

// Where alerts are delivered, without anything that must not be read by others.
struct AlertDestination {
    QString name; // of its own
    DestinationKind kind = DestinationKind::Webhook;
    bool isEnabled = true;
    int priority = 3;                     // Ntfy: 1 (least) to 5
    QStringList tags = {};                // Ntfy
    QString click = {};                   // Ntfy: the address that opens with a tap
    QString program = {};                 // Command: its path
    QStringList arguments = {};           // Command
    std::chrono::seconds maxAge{86'400};  // what could not be delivered for so long is given up

    friend bool operator==(const AlertDestination &, const AlertDestination &) = default;
};

// How a destination is reached. Whoever knows it can write there, so it is kept where only its owner reads it.
struct AlertAddress {
    QString url;   // Webhook: all of it; Ntfy and Telegram: the server's, where it is not the public one
    QString topic; // Ntfy
    QString token; // Webhook, Ntfy: a bearer's; Telegram: the bot's
    QString chat;  // Telegram

    friend bool operator==(const AlertAddress &, const AlertAddress &) = default;
};

// What is told of an alert. A receiver knows it by its id, which stays the same however often it is sent.
struct AlertMessage {
    QString id;
    AlertEvent event;
    QString title;
    QString text;
    bool isTest = false;
};

enum class DeliveryOutcome { Delivered, Postponed, GivenUp };

// One line of the delivery log.
struct DeliveryNote {
    Timestamp at; // this computer's clock
    QString destination;
    QString id; // of the message
    QString title;
    DeliveryOutcome outcome = DeliveryOutcome::Delivered;
    int tries = 0;
    QString sentence; // why not; nothing secret

    friend bool operator==(const DeliveryNote &, const DeliveryNote &) = default;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::AlertAddress)
Q_DECLARE_METATYPE(tidemark::AlertDestination)
Q_DECLARE_METATYPE(tidemark::DeliveryNote)
