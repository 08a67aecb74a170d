/* SPDX-License-Identifier: Apache-2.0 */
/* head - "name: value" lines: the head of a check, a profile, a list of waivers.
 *
 *     -- title: Root cannot sign in            (with the prefix "--")
 *     -- title[zh_CN]: 禁止 root 登录
 *     -- param days: 90 | how long
 *     --     and what it means                 (indented: the value goes on)
 *
 * The head ends at the first line without the prefix; with the prefix "" an
 * empty line ends a stanza, and lines that start with # are comments. */
#ifndef ZICHA_PARSE_HEAD_H
#define ZICHA_PARSE_HEAD_H

#include "base/str.h"

struct head {
	const char *prefix;
	struct str rest;
	int line; /* of the next line in `rest`, from 1 */
};

struct head_field {
	struct str name;     /* "param days" */
	struct str language; /* "zh_CN", or absent */
	char *value;	     /* joined and trimmed; in the arena */
	const char *bytes;   /* where the value begins, in the file's bytes */
	int line, column;    /* of the name, from 1 */
	int value_column;    /* of the value in that line */
};

enum { HEAD_FIELD = 1, HEAD_BLANK = 2, HEAD_BAD = -1 };

struct head head_of(struct str bytes, const char *prefix);

/* Takes the next field. HEAD_FIELD; HEAD_BLANK: an empty line between stanzas;
 * 0: the end of the head, `rest` is what follows; HEAD_BAD: a line that is none
 * of these (ret_field->line and column say where), and the next call goes on. */
must_use int head_next(struct head *h, struct arena *a, struct head_field *ret_field);

#endif
