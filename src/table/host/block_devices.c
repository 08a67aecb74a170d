/* SPDX-License-Identifier: Apache-2.0 */
/* block_devices - disks, their partitions, and what is built upon them.
 *
 * What lies on an encrypted volume is encrypted, however many layers are between: the
 * kernel tells the layers (slaves). A partition that holds an encrypted volume is known
 * by what udev saw at its beginning. */
#include "fact/scan.h"
#include "parse/mount.h"

#include <errno.h>
#include <string.h>

struct device {
	const char *name, *kind, *parent, *content, *mount_point, *vendor, *model, *number, *path;
	int64_t size_bytes, is_encrypted;
	bool is_removable, is_usb, is_readonly;
};

static const struct column columns[] = {
	COLUMN(struct device, name, N_("name in /dev; of mapped devices that in /dev/mapper")),
	COLUMN(struct device, kind,
	       N_("disk, partition, crypt, lvm, raid, multipath, mapped, rom, loop or memory")),
	COLUMN(struct device, parent,
	       N_("device that it is a part of or lies on; of several the first")),
	COLUMN(struct device, content,
	       N_("what is on it: ext4, crypto_LUKS, LVM2_member, swap; null if udev does not "
		  "say")),
	COLUMN(struct device, mount_point,
	       N_("where it is mounted, of several the first; [SWAP] if it is swap space")),
	COLUMN(struct device, size_bytes, N_("size")),
	COLUMN(struct device, is_encrypted,
	       N_("whether what it holds is encrypted on the disk; null if nothing tells")),
	COLUMN(struct device, is_removable, N_("whether its medium can be taken out")),
	COLUMN(struct device, is_usb, N_("whether it hangs on a USB port")),
	COLUMN(struct device, is_readonly, N_("whether it can only be read")),
	COLUMN(struct device, vendor, N_("vendor of the disk, as it says")),
	COLUMN(struct device, model, N_("model of the disk, as it says")),
	COLUMN(struct device, number, N_("device number, major:minor")),
	COLUMN(struct device, path, N_("directory in /sys")),
};

enum { MAX_LAYERS = 16 };

struct state {
	struct scan *s;
	struct names disks;
	struct lines mounts, swaps; /* their text; read anew for each device */
};

/* An attribute's text; NULL where the device does not have it. */
static const char *attribute(struct scan *s, const char *dir, const char *name)
{
	struct str text;
	struct err e;
	int r = scan_read(s, scan_printf(s, "%s/%s", dir, name), 0, &text, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	text = r ? (struct str){ NULL, 0 } : str_trim(text);
	return text.n ? scan_text(s, text) : NULL;
}

static bool is_set(struct scan *s, const char *dir, const char *name)
{
	const char *value = attribute(s, dir, name);
	return value && strcmp(value, "1") == 0;
}

/* A property that udev found out, from its database. */
static const char *property(struct scan *s, const char *number, const char *name)
{
	struct lines lines;
	struct err e;
	int r = scan_lines(s, scan_printf(s, "/run/udev/data/b%s", number), &lines, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	const char *begin = scan_printf(s, "E:%s=", name);
	while (!r && scan_line(s, &lines))
		if (str_starts(lines.line, begin))
			return scan_text(s, str_from(lines.line, strlen(begin)));
	return NULL;
}

static const char *mount_of(struct state *state, const struct device *d)
{
	struct scan *s = state->s;
	struct lines lines = state->mounts;
	struct mount_info m;
	while (scan_line(s, &lines)) {
		if (!mount_info_line(scan_arena(s), lines.line, &m))
			continue;
		const char *number = scan_printf(s, "%lld:%lld", (long long)m.major,
						 (long long)m.minor);
		if (strcmp(number, d->number) == 0)
			return m.path;
	}
	lines = state->swaps;
	const char *kernel_name = strrchr(d->path, '/') + 1;
	while (scan_line(s, &lines)) {
		struct str file = str_head(lines.line, str_find(lines.line, ' '));
		if (str_is(file, scan_printf(s, "/dev/%s", kernel_name)) ||
		    str_is(file, scan_printf(s, "/dev/mapper/%s", d->name)))
			return "[SWAP]";
	}
	return NULL;
}

static const char *kind_of(const char *name, const char *dm_uuid)
{
	static const char *const mapped[][2] = { { "CRYPT-", "crypt" },
						 { "LVM-", "lvm" },
						 { "mpath-", "multipath" } };
	static const char *const begins[][2] = { { "md", "raid" },
						 { "sr", "rom" },
						 { "loop", "loop" },
						 { "zram", "memory" },
						 { "ram", "memory" } };
	for (size_t i = 0; dm_uuid && i < N(mapped); i++)
		if (str_starts(str_of(dm_uuid), mapped[i][0]))
			return mapped[i][1];
	if (dm_uuid || str_starts(str_of(name), "dm-"))
		return "mapped";
	for (size_t i = 0; i < N(begins); i++)
		if (str_starts(str_of(name), begins[i][0]))
			return begins[i][1];
	return "disk";
}

/* The first device that this one lies on, or NULL. */
static const char *lower_of(struct scan *s, const char *dir)
{
	struct names slaves;
	struct err e;
	int r = scan_list(s, scan_printf(s, "%s/slaves", dir), &slaves, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	return !r && slaves.n ? slaves.name[0] : NULL;
}

/* The directory of a device of any depth: a partition lies in that of its disk. */
static const char *dir_of(struct state *state, const char *name)
{
	struct scan *s = state->s;
	struct stat st;
	struct err e;
	const char *dir = scan_printf(s, "/sys/block/%s", name);
	if (!scan_stat(s, dir, true, &st, &e))
		return dir;
	for (size_t i = 0; i < state->disks.n; i++) {
		const char *disk = state->disks.name[i];
		dir = scan_printf(s, "/sys/block/%s/%s", disk, name);
		if (str_starts(str_of(name), disk) && !scan_stat(s, dir, true, &st, &e))
			return dir;
	}
	return NULL;
}

/* The lower device by the name that its own row has. */
static const char *parent_of(struct state *state, const char *dir)
{
	const char *lower = lower_of(state->s, dir);
	const char *lower_dir = lower ? dir_of(state, lower) : NULL;
	const char *dm_name = lower_dir ? attribute(state->s, lower_dir, "dm/name") : NULL;
	return dm_name ? dm_name : lower;
}

/* 1, 0, or NO_INT where udev has not looked at what is on it. */
static int64_t is_encrypted(struct state *state, const char *dir, const char *content)
{
	struct scan *s = state->s;
	for (int i = 0; dir && i < MAX_LAYERS; i++) {
		const char *uuid = attribute(s, dir, "dm/uuid");
		if (uuid && str_starts(str_of(uuid), "CRYPT-"))
			return 1;
		const char *number = attribute(s, dir, "dev");
		const char *held = number ? property(s, number, "ID_FS_TYPE") : NULL;
		if (held && (strcmp(held, "crypto_LUKS") == 0 || strcmp(held, "BitLocker") == 0))
			return 1;
		const char *lower = lower_of(s, dir);
		dir = lower ? dir_of(state, lower) : NULL;
	}
	return content ? 0 : NO_INT;
}

static int add_device(struct state *state, const char *dir, const char *disk, bool is_partition,
		      struct err *e)
{
	struct scan *s = state->s;
	const char *name = strrchr(dir, '/') + 1, *number = attribute(s, dir, "dev"), *link;
	const char *sectors = attribute(s, dir, "size"), *dm_name = attribute(s, dir, "dm/name");
	const char *disk_dir = scan_printf(s, "/sys/block/%s", disk);
	int64_t n;
	if (!number || !sectors || !str_int(str_of(sectors), 10, &n)) {
		scan_partial(s, "%s: no number and size", dir);
		return 0;
	}
	const char *dm_uuid = attribute(s, dir, "dm/uuid");
	struct device d = {
		.name = dm_name ? dm_name : scan_text(s, str_of(name)),
		.kind = is_partition ? "partition" : kind_of(name, dm_uuid),
		.parent = is_partition ? scan_text(s, str_of(disk)) : parent_of(state, dir),
		.content = property(s, number, "ID_FS_TYPE"),
		.size_bytes = n * 512,
		.is_removable = is_set(s, disk_dir, "removable"),
		.is_readonly = is_set(s, dir, "ro"),
		.vendor = attribute(s, disk_dir, "device/vendor"),
		.model = attribute(s, disk_dir, "device/model"),
		.number = number,
		.path = scan_text(s, str_of(dir)),
	};
	/* A loop device without a file, a drive without a medium. */
	if (!n && strcmp(d.kind, "rom") != 0)
		return 0;
	int r = scan_link(s, disk_dir, &link, e);
	if (r < 0 && e->code != EINVAL)
		scan_partial(s, "%s", e->said);
	d.is_usb = !r && strstr(link, "/usb");
	d.mount_point = mount_of(state, &d);
	d.is_encrypted = is_encrypted(state, dir, d.content);
	if (d.is_encrypted == NO_INT && d.mount_point)
		d.is_encrypted = 0; /* the kernel reads it as it is */
	return scan_row(s, &d);
}

static int scan_disk(struct state *state, const char *disk, struct err *e)
{
	struct scan *s = state->s;
	struct names entries;
	struct stat st;
	struct err why;
	const char *dir = scan_printf(s, "/sys/block/%s", disk);
	int r = add_device(state, dir, disk, false, e);
	if (!r && scan_list(s, dir, &entries, &why)) {
		scan_partial(s, "%s", why.said);
		return 0;
	}
	for (size_t i = 0; !r && i < entries.n; i++) {
		const char *part = scan_printf(s, "%s/%s", dir, entries.name[i]);
		if (!str_starts(str_of(entries.name[i]), disk))
			continue;
		int has = scan_stat(s, scan_printf(s, "%s/partition", part), true, &st, &why);
		if (has < 0)
			scan_partial(s, "%s", why.said);
		if (!has)
			r = add_device(state, part, disk, true, e);
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct state state = { .s = s };
	struct err why;
	int r = scan_list(s, "/sys/block", &state.disks, e);
	if (r)
		return r;
	const char *mounts = scan_printf(s, "%s/mountinfo", scan_proc(s));
	if (scan_lines(s, mounts, &state.mounts, &why))
		scan_unseen(s, "mount_point", "%s", why.said);
	if (scan_lines(s, "/proc/swaps", &state.swaps, &why) < 0)
		scan_unseen(s, "mount_point", "%s", why.said);
	for (size_t i = 0; !r && i < state.disks.n; i++)
		r = scan_disk(&state, state.disks.name[i], e);
	return r;
}

const struct table table_host_block_devices = {
	.name = "block_devices",
	.doc = N_("disks, partitions and what is built upon them"),
	.example = "SELECT name, mount_point FROM block_devices WHERE NOT is_encrypted",
	.source = "/sys/block, /run/udev/data, /proc/self/mountinfo, /proc/swaps",
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.kind = TABLE_LIVE,
	.scan = scan,
};
