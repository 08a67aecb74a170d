/* SPDX-License-Identifier: Apache-2.0 */
/* request - what a reader on another host is to gather, as lines of text.
 *
 *     zicha-request-1
 *     target ssh://kylin01          its name in the snapshot
 *     language zh_CN                of the words in details
 *     now 1795318860                the moment, instead of the host's own clock
 *     progress                      tell on standard error what is done
 *     table users
 *     ask files = /etc/shadow       of a keyed table: =, LIKE or GLOB
 *     query 42                      that many bytes of SQL and a new line follow
 *     SELECT …
 *     end
 *
 * A query is run for what it asks of keyed tables: that may depend on other tables'
 * rows. A value is all that stands behind the blank, and has no new line. A word that is
 * not known is an error: what was asked for must not be left out in silence. */
#ifndef ZICHA_PARSE_REQUEST_H
#define ZICHA_PARSE_REQUEST_H

#include "base/err.h"
#include "base/str.h"

#define REQUEST_FIRST "zicha-request-1"
#define REQUEST_LAST "end"

/* What the reader says before it takes a request. */
#define REQUEST_GREETING "zicha-reader-1"

enum { REQUEST_MAX_BYTES = 4 << 20 };

enum request_kind {
	REQUEST_TARGET,
	REQUEST_LANGUAGE,
	REQUEST_NOW,
	REQUEST_PROGRESS,
	REQUEST_TABLE,
	REQUEST_ASK,
	REQUEST_QUERY,
};

struct request_line {
	enum request_kind kind;
	struct str table; /* of table and ask */
	struct str way;	  /* of ask: =, LIKE, GLOB */
	struct str value; /* of target, language, ask, query */
	int64_t now;
};

/* Whether the text is whole: ends with its last line. */
bool request_is_whole(struct str text);

/* Takes the next line off *rest, the first and last of the text being passed over.
 * REQUEST_LINE_READ, 0 at the end, <0. */
enum { REQUEST_LINE_READ = 1 };
must_use int request_next(struct str *rest, struct request_line *ret, struct err *e);

#endif
