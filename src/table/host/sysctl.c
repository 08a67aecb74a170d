/* SPDX-License-Identifier: Apache-2.0 */
/* sysctl - the kernel's parameters as they are now, from /proc/sys.
 *
 * Left out are parameters that can only be written, those that hold a secret, what only counts, and
 * fs/binfmt_misc, where looking may mount something. */
#include "parse/sysctl.h"
#include "fact/tree.h"

#include <errno.h>
#include <string.h>

struct parameter {
	const char *name, *value, *path;
};

static const struct column columns[] = {
	COLUMN(struct parameter, name, N_("name, with dots: net.ipv4.ip_forward")),
	COLUMN(struct parameter, value, N_("value, numbers separated by one space")),
	COLUMN(struct parameter, path, N_("file")),
};

static const char *value_text(struct scan *s, struct str bytes)
{
	char *text = str_text(scan_arena(s), str_trim(bytes));
	for (char *p = text; p && *p; p++)
		if (*p == '\t')
			*p = ' ';
	return text;
}

static int see(struct scan *s, const struct tree_file *f)
{
	struct str name = str_from(str_of(f->path), strlen("/proc/sys/"));
	if (sysctl_is_secret(name) || sysctl_is_count(name))
		return 0;
	bool is_denied = f->err && (f->err->code == EACCES || f->err->code == EPERM);
	/* One that nobody may read is no gap; one that only root may read is. */
	if (is_denied && !(f->mode & 0444))
		return 0;
	if (f->err) {
		scan_partial(s, "%s", f->err->said);
		return 0;
	}
	return scan_row(s, &(struct parameter){ .name = sysctl_name(scan_arena(s), name),
						.value = value_text(s, f->bytes),
						.path = scan_text(s, str_of(f->path)) });
}

static int scan(struct scan *s, struct err *e)
{
	return tree_read(s, "/proc/sys", "/proc/sys/fs/binfmt_misc", see, e);
}

const struct table table_host_sysctl = {
	.name = "sysctl",
	.doc = N_("kernel parameters as they are now"),
	.example = "SELECT value FROM sysctl WHERE name = 'net.ipv4.ip_forward'",
	.source = "/proc/sys",
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.kind = TABLE_LIVE,
	.scan = scan,
};
