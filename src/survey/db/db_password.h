/* SPDX-License-Identifier: Apache-2.0 */
/* db_password - what can be said about the passwords of a server's accounts.
 *
 * Hashes that the server showed are tried with the account's name and the lists of words, in this
 * process, and forgotten. */
#ifndef ZICHA_SURVEY_DB_DB_PASSWORD_H
#define ZICHA_SURVEY_DB_DB_PASSWORD_H

#include "survey/survey.h"
#include "table/db/db.h"

struct db_password;

/* Reads the unit's own list of words if one was handed over. */
must_use int db_password_open(struct survey *s, struct db_password **ret, struct err *e);
/* An account, which is tried with all others later. `engine` decides what the hash means;
 * `proof` is MariaDB's JSON of all ways to sign in, or NULL. */
void db_password_add(struct db_password *p, const struct db_user *user, const char *engine,
		     struct str plugin, struct str hash, struct str proof);
/* Tries, and gives all rows of db_users. */
void db_password_give(struct db_password *p);

#endif
