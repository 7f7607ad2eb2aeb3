#include "ui/ticket.h"

namespace tidemark {

Ticket nextTicket()
{
    static Ticket ticket = 0;
    return ++ticket;
}

} // namespace tidemark
