#pragma once

namespace tidemark {

// Overwrites the secrets in the program's own arguments (--database, --heartbeat, --url, --topic, --chat), which every user of the computer may read in the list of
// processes. To be called once they have been read.
void hidePasswords(int argc, char *argv[]);

} // namespace tidemark
