/* SPDX-License-Identifier: Apache-2.0 */
/* db_words - the guesses at an account's password: its name, the unit's words, the common ones.
 *
 * The likeliest first: the name in eight ways, the eight commonest, then the unit's own words,
 * the other common ones, and the name with more endings and in other letters. */
#include "survey/db/db_words.h"

#include "base/file.h"
#include "table/db/db.h"
#include "table/read/common_passwords.h"

#include <string.h>

enum { GUESS = 300, COMMON_FIRST = DB_WORDS_SHORT - DB_WORDS_NAME };

static const char *const endings[] = {
	"",	"123",	   "1234", "123456", "@123", "1", /* the short list, with the two below */
	"!",	"@123456", "12",   "12345",  "!@#",  "#123", "666",   "888",
	"2023", "2024",	   "2025", "2026",   "01",   "001",  "@2025", "@2026",
};
enum { ENDINGS_FIRST = DB_WORDS_NAME - 2 };

/* The name as it stands, or written anew. */
enum letters { CAPITAL, LOWER, UPPER, N_LETTERS };

int db_words_open(struct survey *s, struct db_words *ret, struct err *e)
{
	*ret = (struct db_words){ .own = NULL };
	for (size_t i = 0; i < survey_n_files(s); i++) {
		if (strcmp(survey_file_name(s, i), "words") != 0)
			continue;
		autobuf text = BUF(4 << 20);
		autofd int fd = survey_open(s, i, e);
		if (fd < 0 || file_read_fd(fd, "words", &text, e) < 0)
			return -1;
		size_t capacity = 0;
		struct str rest = buf_view(&text), line;
		while (str_line(&rest, &line)) {
			line = str_trim(line);
			if (!line.n || line.p[0] == '#' || line.n >= GUESS)
				continue;
			if (ret->n_own == DB_WORDS_MAX) {
				survey_partial(s, &table_db_db_users,
					       "only the first %d of the unit's words are tried",
					       (int)DB_WORDS_MAX);
				break;
			}
			ret->own = arena_grow(survey_arena(s), ret->own, &capacity, ret->n_own + 1,
					      sizeof(*ret->own));
			ret->own[ret->n_own++] = arena_strndup(survey_arena(s), line.p, line.n);
		}
	}
	return 0;
}

void db_words_close(struct db_words *w)
{
	for (size_t i = 0; i < w->n_own; i++)
		explicit_bzero((char *)w->own[i], strlen(w->own[i]));
	w->n_own = 0;
}

size_t db_words_n(const struct db_words *w)
{
	return 2 + (1 + (size_t)N_LETTERS) * N(endings) + w->n_own + common_passwords_n;
}

static char upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Of the name, which stands at the beginning. */
static void in_letters(enum letters letters, size_t n_name, char *guess)
{
	for (size_t i = 0; i < n_name && guess[i]; i++) {
		bool is_large = letters == UPPER || (letters == CAPITAL && i == 0);
		guess[i] = is_large ? upper(guess[i]) : lower(guess[i]);
	}
}

static void by_name(size_t n, const char *user, char *guess)
{
	size_t length = strlen(user);
	if (n < ENDINGS_FIRST) {
		snprintf(guess, GUESS, "%s%s", user, endings[n]);
	} else if (n == ENDINGS_FIRST) {
		snprintf(guess, GUESS, "%s@123", user);
		in_letters(CAPITAL, length, guess);
	} else {
		for (size_t i = 0; i < length && i < GUESS - 1; i++)
			guess[i] = user[length - 1 - i];
		guess[MIN(length, (size_t)GUESS - 1)] = 0;
	}
}

/* The endings that were not in the short list, then all of them in other letters. */
static void with_ending(size_t n, const char *user, char *guess)
{
	size_t n_more = N(endings) - ENDINGS_FIRST;
	bool is_plain = n < n_more;
	size_t ending = is_plain ? ENDINGS_FIRST + n : (n - n_more) % N(endings);
	snprintf(guess, GUESS, "%s%s", user, endings[ending]);
	if (!is_plain)
		in_letters((enum letters)((n - n_more) / N(endings)), strlen(user), guess);
}

bool db_words_guess(const struct db_words *w, size_t n, const char *user, char ret_guess[GUESS])
{
	if (n < DB_WORDS_NAME) {
		by_name(n, user, ret_guess);
		return true;
	}
	n -= DB_WORDS_NAME;
	const char *word;
	if (n < COMMON_FIRST) {
		word = common_passwords[n];
	} else if ((n -= COMMON_FIRST) < w->n_own) {
		word = w->own[n];
	} else if ((n -= w->n_own) < common_passwords_n - COMMON_FIRST) {
		word = common_passwords[COMMON_FIRST + n];
	} else {
		with_ending(n - (common_passwords_n - COMMON_FIRST), user, ret_guess);
		return true;
	}
	snprintf(ret_guess, GUESS, "%s", word);
	return strcmp(word, user) == 0;
}
