/* SPDX-License-Identifier: Apache-2.0 */
/* db_words - the guesses at an account's password: its name, the unit's words, the common ones. */
#ifndef ZICHA_SURVEY_DB_DB_WORDS_H
#define ZICHA_SURVEY_DB_DB_WORDS_H

#include "survey/survey.h"

/* So many guesses come first, and are made whatever it costs. */
enum { DB_WORDS_SHORT = 16, DB_WORDS_NAME = 8, DB_WORDS_MAX = 20000 };

struct db_words {
	const char **own; /* the unit's */
	size_t n_own;
};

/* The first file that plan() handed over under the name "words", if there is one. */
must_use int db_words_open(struct survey *s, struct db_words *ret, struct err *e);
void db_words_close(struct db_words *w);

size_t db_words_n(const struct db_words *w);
/* Guess number n at a user; whether it is made of the name. */
bool db_words_guess(const struct db_words *w, size_t n, const char *user, char ret_guess[300]);

#endif
