#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QProcessEnvironment>

#include <map>

namespace tidemark {

// The shell's variables that libpq and its programs read (PGHOST, PGSERVICE, PGOPTIONS …). With a server of the user's own they
// count, as with psql; to the private server they are nothing.
namespace LibpqEnvironment {

// To be called once, first of all and before any thread: takes out of this process's environment what libpq reads there
// even where a connection says otherwise.
void takeOver();

// What PGSERVICE said.
[[nodiscard]] QByteArray service();

// The variable of each option of a connection that has one: host and PGHOST, sslmode and PGSSLMODE.
[[nodiscard]] std::map<QByteArray, QByteArray> ofOptions();

// The names of all of them.
[[nodiscard]] QByteArrayList names();

// For a program that is started: as the shell had it, or without all of them.
[[nodiscard]] QProcessEnvironment ofTheShell();
[[nodiscard]] QProcessEnvironment without();

} // namespace LibpqEnvironment

} // namespace tidemark
