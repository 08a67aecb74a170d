/* SPDX-License-Identifier: Apache-2.0 */
/* feed_oval - vulnerabilities in OVAL, as Debian, Ubuntu, Red Hat and others write them.
 *
 * Of a definition's criteria those count that say "this package is older than
 * that version", or only "this package is there" where nothing fixes it yet, with
 * the streams of modules and the architectures that they are about. What else they
 * ask (release, signature) is left to the release that the file is for; a
 * definition without such criteria is counted as left out. */
#ifndef ZICHA_PARSE_FEED_OVAL_H
#define ZICHA_PARSE_FEED_OVAL_H

#include "parse/feed_file.h"

/* Adds what the document holds. `release` ("kylin:v10") is taken instead of what
 * the document calls its platform, if it is not NULL. <0: no OVAL, cut short, of a
 * newer format, or no release is told. */
must_use int feed_oval_parse(struct str document, const char *release, struct feed *f,
			     struct err *e);

#endif
