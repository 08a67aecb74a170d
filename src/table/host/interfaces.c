/* SPDX-License-Identifier: Apache-2.0 */
/* interfaces - network interfaces, from /sys/class/net.
 *
 * The kernel tells the kind of a software interface only in part: DEVTYPE in
 * uevent, directories of the bridge and bond drivers, tun's own file. A veth pair
 * is known by its link to another interface. */
#include "fact/scan.h"

#include <errno.h>
#include <linux/if.h>
#include <linux/if_arp.h>
#include <string.h>

struct interface {
	const char *name, *kind, *mac, *driver, *path;
	int64_t mtu, has_carrier, speed_mbps;
	bool is_up, is_virtual, is_promiscuous;
};

static const struct column columns[] = {
	COLUMN(struct interface, name, N_("interface name")),
	COLUMN(struct interface, kind,
	       N_("loopback, ethernet, wireless, bridge, bond, vlan, veth, tun, wireguard, "
		  "dummy or other")),
	COLUMN(struct interface, mac, N_("hardware address; NULL if it has none")),
	COLUMN(struct interface, mtu, N_("largest packet in bytes")),
	COLUMN(struct interface, is_up, N_("whether an administrator has switched it on")),
	COLUMN(struct interface, has_carrier, N_("whether a cable is in; NULL while it is down")),
	COLUMN(struct interface, speed_mbps, N_("speed in Mbit/s; NULL if it is not known")),
	COLUMN(struct interface, is_virtual, N_("whether it is made by software alone")),
	COLUMN(struct interface, is_promiscuous, N_("whether it takes packets meant for others")),
	COLUMN(struct interface, driver, N_("kernel driver of the device")),
	COLUMN(struct interface, path, N_("directory in /sys")),
};

/* The value in a file of the interface's directory; the absent str if there is no
 * such file, or the driver has no value for it now (EINVAL while it is down). */
static struct str attribute(struct scan *s, const char *dir, const char *name)
{
	struct err e;
	struct str bytes = { NULL, 0 };
	int r = scan_read(s, scan_printf(s, "%s/%s", dir, name), 4096, &bytes, &e);
	if (r < 0 && e.code != EINVAL && e.code != EOPNOTSUPP)
		scan_partial(s, "%s", e.said);
	return r ? (struct str){ NULL, 0 } : str_trim(bytes);
}

static int64_t number(struct scan *s, const char *dir, const char *name, int base)
{
	struct str text = attribute(s, dir, name);
	int64_t value = NO_INT;
	if (text.n && !str_int(text, base, &value)) {
		scan_partial(s, "%s/%s: no number", dir, name);
		return NO_INT;
	}
	return value;
}

static bool has(struct scan *s, const char *dir, const char *name)
{
	struct err ignored;
	struct stat st;
	return scan_stat(s, scan_printf(s, "%s/%s", dir, name), false, &st, &ignored) == 0;
}

/* What the kernel calls it in uevent, and what we do. */
static const char *kind_of_devtype(struct str uevent)
{
	static const char *const kinds[][2] = {
		{ "wlan", "wireless" }, { "bridge", "bridge" },	      { "bond", "bond" },
		{ "vlan", "vlan" },	{ "wireguard", "wireguard" },
	};
	for (struct str line; str_line(&uevent, &line);) {
		if (!str_starts(line, "DEVTYPE="))
			continue;
		for (size_t i = 0; i < N(kinds); i++)
			if (str_is(str_from(line, strlen("DEVTYPE=")), kinds[i][0]))
				return kinds[i][1];
		return "other";
	}
	return NULL;
}

static const char *kind_of(struct scan *s, const char *name, const char *dir, bool is_virtual)
{
	static const char *const marks[][2] = {
		{ "wireless", "wireless" }, { "phy80211", "wireless" }, { "bridge", "bridge" },
		{ "bonding", "bond" },	    { "tun_flags", "tun" },
	};
	int64_t type = number(s, dir, "type", 10);
	if (type == ARPHRD_LOOPBACK)
		return "loopback";
	for (size_t i = 0; i < N(marks); i++)
		if (has(s, dir, marks[i][0]))
			return marks[i][1];
	const char *kind = kind_of_devtype(attribute(s, dir, "uevent"));
	if (kind)
		return kind;
	if (type != ARPHRD_ETHER)
		return "other";
	if (!is_virtual)
		return "ethernet";
	if (number(s, dir, "ifindex", 10) != number(s, dir, "iflink", 10))
		return "veth";
	return str_starts(str_of(name), "dummy") ? "dummy" : "other";
}

static const char *driver_of(struct scan *s, const char *dir)
{
	struct err ignored;
	const char *target;
	if (scan_link(s, scan_printf(s, "%s/device/driver", dir), &target, &ignored) != 0)
		return NULL;
	return str_file_name(target);
}

static int scan_one(struct scan *s, const char *name)
{
	const char *dir = scan_printf(s, "/sys/class/net/%s", name);
	struct str mac = attribute(s, dir, "address");
	int64_t flags = number(s, dir, "flags", 0), speed = number(s, dir, "speed", 10);
	struct interface i = {
		.name = name,
		.mac = mac.n ? scan_text(s, mac) : NULL,
		.mtu = number(s, dir, "mtu", 10),
		.has_carrier = number(s, dir, "carrier", 10),
		.speed_mbps = speed > 0 ? speed : NO_INT,
		.is_virtual = !has(s, dir, "device"),
		.driver = driver_of(s, dir),
		.path = dir,
	};
	if (flags == NO_INT)
		scan_partial(s, "%s: cannot tell whether it is up", dir);
	i.is_up = flags != NO_INT && (flags & IFF_UP);
	i.is_promiscuous = flags != NO_INT && (flags & IFF_PROMISC);
	i.kind = kind_of(s, name, dir, i.is_virtual);
	return scan_row(s, &i);
}

static int scan(struct scan *s, struct err *e)
{
	struct names names;
	int r = scan_list(s, "/sys/class/net", &names, e);
	if (r == SCAN_ABSENT)
		return -1; /* a running host has interfaces: /sys is not mounted here */
	for (size_t i = 0; !r && i < names.n; i++)
		/* bonding_masters is a file among the interfaces; one may also have gone. */
		if (has(s, scan_printf(s, "/sys/class/net/%s", names.name[i]), "ifindex"))
			r = scan_one(s, scan_text(s, str_of(names.name[i])));
	return r;
}

const struct table table_host_interfaces = {
	.name = "interfaces",
	.doc = N_("network interfaces"),
	.example = "SELECT name, mac FROM interfaces WHERE kind = 'wireless' AND is_up",
	.source = "/sys/class/net",
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.kind = TABLE_LIVE,
	.scan = scan,
};
