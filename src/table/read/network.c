/* SPDX-License-Identifier: Apache-2.0 */
/* network - what the tables of the running network share. */
#include "table/read/network.h"

#include "parse/rtnl.h"
#include "table/read/stream.h"

#include <linux/rtnetlink.h>

const char *network_proc_path(struct scan *s, const char *file)
{
	struct err ignored;
	struct stat st;
	const char *own = scan_printf(s, "%s/net", scan_proc(s));
	bool is_there = scan_stat(s, own, true, &st, &ignored) == 0;
	return scan_printf(s, "%s/%s", is_there ? own : "/proc/net", file);
}

int network_proc_lines(struct scan *s, const char *file, const char **ret_path,
		       int (*see)(void *context, struct str line), void *context, struct err *e)
{
	autofd int fd = -1;
	*ret_path = network_proc_path(s, file);
	int r = scan_open(s, *ret_path, &fd, e);
	if (r == SCAN_ABSENT && str_ends(str_of(file), "6"))
		return 0;
	return r || stream_lines(fd, *ret_path, see, context, e) < 0 ? -1 : 0;
}

static struct str key_of(const int64_t *index)
{
	return (struct str){ (const char *)index, sizeof(*index) };
}

int network_messages(struct scan *s, const char *probe, struct network_links *ret_links,
		     struct str *ret_messages, struct err *e)
{
	struct str messages, rest;
	struct network_links links = { .names = MAP(scan_arena(s)) };
	int r = scan_probe(s, probe, &messages, e);
	if (r)
		return r;
	struct rtnl_message message;
	int found;
	rest = messages;
	while ((found = rtnl_next(&rest, &message)) > 0) {
		struct rtnl_link link;
		if (message.type != RTM_NEWLINK)
			continue;
		if (rtnl_link(message.body, &link))
			(void)map_set(&links.names, key_of(&link.index),
				      str_text(scan_arena(s), link.name));
		else
			scan_partial(s, "%s: an interface that cannot be understood", probe);
	}
	if (found < 0)
		return err_set(e, "%s: a message whose length is wrong", probe);
	*ret_links = links;
	*ret_messages = messages;
	return 0;
}

const char *network_link_name(struct scan *s, const struct network_links *links, int64_t index)
{
	const char *name = map_get(&links->names, key_of(&index));
	return name ? name : scan_printf(s, "if%lld", (long long)index);
}
