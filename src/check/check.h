/* SPDX-License-Identifier: Apache-2.0 */
/* check - one question to the tables: a head, and a SELECT that finds what is wrong.
 *
 * checks/<area>/<id>/check.sql; the format is in CONTRIBUTING.md. Reading a
 * check never stops at its first mistake: all are told, each with its place. */
#ifndef ZICHA_CHECK_CHECK_H
#define ZICHA_CHECK_CHECK_H

#include "base/err.h"
#include "base/str.h"
#include "base/tr.h"

enum severity { SEVERITY_CRITICAL, SEVERITY_HIGH, SEVERITY_MEDIUM, SEVERITY_LOW, SEVERITY_INFO };
enum { SEVERITIES = SEVERITY_INFO + 1 };

enum { LANGUAGES = TR_CHINESE + 1, CHECK_MAX_BYTES = 256 << 10 };

struct check_parameter {
	const char *name, *value; /* the default */
	const char *doc[LANGUAGES];
	int line;
};

struct check_list {
	const char **item;
	size_t n, capacity;
};

struct check {
	const char *id, *area, *path; /* of check.sql */
	const char *title[LANGUAGES], *why[LANGUAGES], *fix[LANGUAGES];
	enum severity severity;
	struct check_list controls, key, same_as, optional;
	struct check_parameter *parameters;
	size_t n_parameters;

	struct str when; /* SQL, or absent */
	int when_line, when_column;
	struct str sql;
	int sql_line;	 /* where `sql` begins in the file */
	struct str text; /* the whole file, for showing a mistake's line */
};

/* A mistake in a file, with its place; line 0 means the file as a whole. */
struct mistake {
	const char *path;
	int line, column;
	const char *words;
	const char *source; /* the line itself, or NULL */
};

struct mistakes {
	struct arena *arena;
	struct mistake *mistake;
	size_t n, capacity;
};

void check_mistake(struct mistakes *m, const char *path, struct str text, int line, int column,
		   const char *format, ...) printf_like(6, 7);

/* A byte offset in a piece of a file as line and column of the file; the piece
 * begins at line and column `*line`, `*column`. Columns count bytes from 1. */
void check_place(struct str piece, int offset, int *line, int *column);

/* Where the words stand first, from *line of the text on; neither moves where they do not. */
void check_place_of(struct str text, struct str words, int *line, int *column);

/* Reads a check's text. Returns NULL if it has mistakes; all are added. Lives in
 * the mistakes' arena. */
struct check *check_parse(struct mistakes *m, const char *path, const char *area, const char *id,
			  struct str text);

/* The text in the user's language, in English where there is no other. */
const char *check_text(const char *const texts[LANGUAGES]);

/* Whether the check can live without the table: `optional:` names it. */
bool check_is_optional(const struct check *c, const char *table);

/* Whether there is one thing to find at most, whatever its numbers are: `key: -`. */
bool check_is_one(const struct check *c);

const char *check_severity_name(enum severity s);

#endif
