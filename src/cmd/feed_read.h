/* SPDX-License-Identifier: Apache-2.0 */
/* feed_read - a publisher's file of vulnerabilities, packed or not, read into a feed. */
#ifndef ZICHA_CMD_FEED_READ_H
#define ZICHA_CMD_FEED_READ_H

#include "parse/feed_file.h"

/* Reads FILE, whose bytes are `bytes`: JSON or OVAL, as it is, compressed, or many
 * in a zip or tar archive. `release` as in feed_oval_parse(). */
must_use int feed_read(struct str bytes, const char *release, struct feed *f, struct err *e);

#endif
