/* SPDX-License-Identifier: Apache-2.0 */
/* tr - English in the code, the user's language on the screen.
 *
 * po/zh_CN.po is the one catalogue; the build turns it into a sorted table of
 * msgid and msgstr, so that the program carries its languages with it and needs
 * neither locale files nor libintl. The language is chosen once, before the
 * first thread starts. A msgid without a translation is shown as it is. */
#ifndef ZICHA_BASE_TR_H
#define ZICHA_BASE_TR_H

#include "base/base.h"

#include <stdarg.h>

enum tr_language { TR_ENGLISH, TR_CHINESE };

struct tr_entry {
	const char *msgid, *msgstr;
};

/* The catalogue, sorted by msgid; made by the build from po/zh_CN.po. */
extern const struct tr_entry tr_catalogue_zh_CN[];
extern const size_t tr_catalogue_zh_CN_n;

/* Chooses by name ("zh_CN", "zh_CN.UTF-8", "en", "C"). Returns false for a
 * language that there is no catalogue of; English stays. */
bool tr_choose(const char *name);
enum tr_language tr_language(void);
/* "en" or "zh_CN". */
const char *tr_language_name(void);

/* The message in the chosen language; lives as long as the program or msgid. */
const char *tr(const char *msgid) __attribute__((format_arg(1)));

/* The same in a language of one's own choice, for what is kept in both. */
const char *tr_in(enum tr_language language, const char *msgid) __attribute__((format_arg(2)));

/* A message that is kept for a reader of any language: not its words, but what it is made of, a
 * msgid and the texts of its blanks. Kept messages may stand in blanks of others and beside plain
 * words; cut anywhere, they are still read as far as they go. Never fails; ends with NUL. */
void tr_keep(char *ret, size_t size, const char *format, va_list ap) printf_like(3, 0);

/* What was kept, in the chosen language. Of plain words, "open /etc/shadow: Permission denied", the
 * parts between colons that are messages of several words are said as such. What is longer than
 * `size` is cut. */
void tr_said(const char *text, char *ret, size_t size);

/* Marks a message in a constant for the catalogue, where tr() cannot stand. */
#define N_(msgid) msgid

/* The singular or plural msgid for n, translated. */
const char *tr_n(const char *one, const char *many, uint64_t n)
	__attribute__((format_arg(1), format_arg(2)));

/* The same of a format that is kept: whom it is given to translates it. */
#define N_N(one, many, n) ((n) == 1 ? (one) : (many))

#endif
