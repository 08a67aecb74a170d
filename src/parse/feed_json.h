/* SPDX-License-Identifier: Apache-2.0 */
/* feed_json - vulnerabilities in JSON, as four publishers write them.
 *
 * OSV: one vulnerability a document, https://ossf.github.io/osv-schema/. Debian's
 * security tracker: one document of packages. CISA's list of what is exploited. */
#ifndef ZICHA_PARSE_FEED_JSON_H
#define ZICHA_PARSE_FEED_JSON_H

#include "parse/feed_file.h"

/* Adds what the document holds; the feed's kind, if it is NULL, is set. <0: no
 * JSON, of no known kind, of a kind other than the feed's, or of a newer format. */
must_use int feed_json_parse(struct str document, struct feed *f, struct err *e);

#endif
