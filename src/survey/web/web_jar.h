/* SPDX-License-Identifier: Apache-2.0 */
/* web_jar - the cookies that a site gave, to be sent back to it. */
#ifndef ZICHA_SURVEY_WEB_WEB_JAR_H
#define ZICHA_SURVEY_WEB_WEB_JAR_H

#include "base/buf.h"
#include "parse/url.h"

enum { WEB_JAR_MAX = 50, WEB_JAR_MAX_BYTES = 4096 };

struct http_head_cookie;

struct web_jar_cookie {
	char *host, *name, *value, *path;
	bool is_secure;
};

struct web_jar {
	struct web_jar_cookie cookie[WEB_JAR_MAX];
	size_t n;
};

/* Takes what the fields of an answer set; what is too large or too many is left out. */
void web_jar_take(struct web_jar *j, const struct url *u, struct str fields);
/* "a=1; b=2" of those that belong to the URL, or nothing. `instead` (or NULL) is of the
 * same form, and takes the place of those of its names. */
void web_jar_put(const struct web_jar *j, const struct url *u, const char *instead,
		 struct buf *out);
/* Whether the answer that sets it takes it away. */
bool web_jar_is_over(const struct http_head_cookie *c);
bool web_jar_belongs(const struct web_jar_cookie *c, const struct url *u);
void web_jar_free(struct web_jar *j);

#endif
