/* SPDX-License-Identifier: Apache-2.0 */
/* network - what the tables of the running network share. */
#ifndef ZICHA_TABLE_READ_NETWORK_H
#define ZICHA_TABLE_READ_NETWORK_H

#include "base/map.h"
#include "fact/scan.h"

/* The path of a file in /proc/net. That directory is a link to the reader's own
 * network, which for a host seen from within a container is the container's:
 * there it is that of the host's first process. */
const char *network_proc_path(struct scan *s, const char *file);

/* Calls `see` for each line of that file, as stream_lines() does; a kernel without IPv6 has none
 * of tcp6 and udp6. */
must_use int network_proc_lines(struct scan *s, const char *file, const char **ret_path,
				int (*see)(void *context, struct str line), void *context,
				struct err *e);

/* The interfaces' names by their index. */
struct network_links {
	struct map names;
};

/* Asks one of the rtnl- probes; the links in its answer are taken for their names.
 * The messages are whole: what cannot be walked to its end is refused. 0,
 * SCAN_ABSENT or <0. */
must_use int network_messages(struct scan *s, const char *probe, struct network_links *ret_links,
			      struct str *ret_messages, struct err *e);

/* "if7" for an index that has no name. */
const char *network_link_name(struct scan *s, const struct network_links *links, int64_t index);

#endif
