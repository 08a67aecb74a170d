/* SPDX-License-Identifier: Apache-2.0 */
/* nut_reply - a line that NUT's upsd answers (Network UPS Tools, protocol version 1.3). */
#ifndef ZICHA_PARSE_NUT_REPLY_H
#define ZICHA_PARSE_NUT_REPLY_H

#include "base/str.h"

enum nut_reply_kind {
	NUT_REPLY_UPS,	 /* UPS <name> "<description>" */
	NUT_REPLY_VAR,	 /* VAR <ups> <name> "<value>" */
	NUT_REPLY_BEGIN, /* BEGIN LIST … */
	NUT_REPLY_END,	 /* END LIST … */
	NUT_REPLY_ERROR, /* ERR <word> … */
};

struct nut_reply {
	enum nut_reply_kind kind;
	const char *ups, *name, *value; /* in the arena; of an error its word in `name` */
};

/* Reads one line without its end. False: not what upsd may say. */
must_use bool nut_reply_read(struct str line, struct arena *a, struct nut_reply *ret);

#endif
