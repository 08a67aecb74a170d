/* SPDX-License-Identifier: Apache-2.0 */
/* bluetooth - Bluetooth adapters of the running host, one row each.
 *
 * Whether its service starts is in `services`, whether its module may be loaded in
 * `module_policy`. No rows: no adapter. */
#include "table/read/one_line.h"
#include "table/read/rfkill.h"

struct adapter {
	const char *name, *address, *driver, *path;
	int64_t is_blocked;
};

static const struct column columns[] = {
	COLUMN(struct adapter, name, N_("adapter: hci0")),
	COLUMN(struct adapter, address, N_("hardware address; NULL where the kernel does not say")),
	COLUMN(struct adapter, driver, N_("kernel module that drives it")),
	COLUMN(struct adapter, is_blocked,
	       N_("whether rfkill keeps it off; NULL if it has no such switch")),
	COLUMN(struct adapter, path, N_("directory in /sys")),
};

static const char *driver_of(struct scan *s, const char *dir)
{
	const char *target;
	struct err ignored;
	if (scan_link(s, scan_printf(s, "%s/device/driver", dir), &target, &ignored))
		return NULL;
	struct str rest = str_of(target), part = rest;
	while (str_split(&rest, '/', &part))
		;
	return scan_text(s, part);
}

static int scan(struct scan *s, struct err *e)
{
	struct names dirs = { 0 };
	struct stat st;
	int r = scan_stat(s, "/sys/class", true, &st, e);
	if (r)
		return r == SCAN_ABSENT ? scan_absent(s, "no /sys/class") : r;
	r = scan_glob(s, "/sys/class/bluetooth/hci*", &dirs, e);
	for (size_t i = 0; !r && i < dirs.n; i++) {
		const char *path = dirs.name[i];
		struct str name = str_from(str_of(path), sizeof("/sys/class/bluetooth/") - 1);
		/* "hci0:256" is a connection. */
		if (str_find(name, ':') < name.n)
			continue;
		r = scan_row(s, &(struct adapter){
					.name = scan_text(s, name),
					.address = one_line_text(
						s, scan_printf(s, "%s/address", path), "address"),
					.driver = driver_of(s, path),
					.is_blocked = rfkill_is_blocked(s, path),
					.path = path });
	}
	return r;
}

const struct table table_host_bluetooth = {
	.name = "bluetooth",
	.doc = N_("Bluetooth adapters"),
	.example = "SELECT name, driver FROM bluetooth WHERE is_blocked IS NOT 1",
	.source = "/sys/class/bluetooth",
	.identity = "name",
	.kind = TABLE_LIVE,
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
