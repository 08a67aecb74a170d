/* SPDX-License-Identifier: Apache-2.0 */
/* str - a piece of somebody else's bytes: pointer and length, never NUL.
 *
 * Parsers take and return these; nothing is copied until a value is kept.
 * A str with p == NULL means "not there", one with n == 0 means "empty". */
#ifndef ZICHA_BASE_STR_H
#define ZICHA_BASE_STR_H

#include "base/arena.h"

struct str {
	const char *p;
	size_t n;
};

/* A str of a string literal, and of a C string (NULL gives the absent str). */
#define STR(literal) ((struct str){ "" literal, sizeof(literal) - 1 })
struct str str_of(const char *s);
struct str str_range(const char *begin, const char *end);

static inline bool str_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* One digit or more, and nothing else. */
bool str_is_decimal(struct str s);

bool str_eq(struct str a, struct str b);
bool str_is(struct str a, const char *s);
bool str_is_nocase(struct str a, const char *s);
bool str_starts(struct str a, const char *prefix);
bool str_ends(struct str a, const char *suffix);
bool str_has(struct str a, const char *part);
/* The same of a whole name: "net_services" has no "services". A name is letters, digits and _. */
bool str_has_name(struct str a, const char *name);
/* Bytewise order, shorter first where one begins the other. */
int str_compare(struct str a, struct str b);

/* Without white space (space, \t, \r, \n, \v, \f) on both ends. */
struct str str_trim(struct str s);
/* The same of what people typed: without wide and unbreakable blanks as well. */
struct str str_trim_typed(struct str s);

/* Takes the part before `sep` off the front of *rest (the whole, if there is no
 * sep). False when *rest is used up. "a,,b" gives "a", "", "b"; "" gives "". */
bool str_split(struct str *rest, char sep, struct str *ret_part);

/* Takes the next run of characters that are not white space off *rest. */
bool str_word(struct str *rest, struct str *ret_word);

/* Takes the next line off *rest, without "\n" or "\r\n". */
bool str_line(struct str *rest, struct str *ret_line);

/* Position of c, or n where it is not there. */
size_t str_find(struct str s, char c);
struct str str_from(struct str s, size_t start);
struct str str_head(struct str s, size_t n);
/* Of a path what stands behind its last slash; all of it, if it has none. */
const char *str_file_name(const char *path);

/* A whole number in the given base (10, 8, 16; 0 as in C), nothing around it.
 * False if it is no number or does not fit. */
must_use bool str_int(struct str s, int base, int64_t *ret_value);
must_use bool str_real(struct str s, double *ret_value);

/* A copy as a C string. Bytes that are not valid UTF-8, NUL and other control
 * characters except tab and newline come out as \xNN, so that every text that
 * leaves a parser can be stored and shown. NULL for the absent str. */
must_use char *str_text(struct arena *a, struct str s);
/* Whether such a copy would be the same. */
bool str_is_shown(struct str s);
/* The same, with ASCII letters in lower case. */
must_use char *str_lower(struct arena *a, struct str s);

/* Length of the valid UTF-8 sequence at the front of s: 1 to 4, or 0. */
size_t str_utf8_sequence(struct str s);
/* In half width, as a number or a day means the same: "１０．１" → "10.1"; each blank is a space.
 */
must_use char *str_narrow(struct arena *a, struct str s);
/* Whether people take two texts for the same: in capitals or not, of full width or not, with blanks
 * between the words or not ("IP地址", "ip 地址"). */
bool str_is_alike(struct str a, struct str b);

#endif
