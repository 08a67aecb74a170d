/* SPDX-License-Identifier: Apache-2.0 */
/* mounts - the file systems that are mounted now.
 *
 * Asks the first process' view of the mounts: a service that inspects may have a
 * private one. Of several mounts at one place only the topmost can be reached and
 * has a row. Sizes are asked of local file systems alone: a server that does not
 * answer would hold the inspection up for ever. */
#include "fact/scan.h"
#include "fact/space.h"
#include "parse/mount.h"

#include <string.h>
#include <sys/sysmacros.h>

struct mount {
	const char *device, *path, *type, *options, *fstab_options;
	bool is_readonly, is_nosuid, is_nodev, is_noexec;
	int64_t size_bytes, free_bytes, n_inodes, free_inodes;
};

static const struct column columns[] = {
	COLUMN(struct mount, device, N_("device or remote source")),
	COLUMN(struct mount, path, N_("mount point")),
	COLUMN(struct mount, type, N_("type of the file system")),
	COLUMN(struct mount, options, N_("options, as in ,rw,nosuid, and without passwords")),
	COLUMN(struct mount, is_readonly, N_("whether nothing can be written to it")),
	COLUMN(struct mount, is_nosuid, N_("whether set-user-id bits are ignored")),
	COLUMN(struct mount, is_nodev, N_("whether device files are ignored")),
	COLUMN(struct mount, is_noexec, N_("whether programs cannot be run from it")),
	COLUMN(struct mount, size_bytes, N_("size; not known of remote and covered ones")),
	COLUMN_MEASURED(struct mount, free_bytes, N_("free for users other than root")),
	COLUMN_MEASURED(struct mount, n_inodes,
			N_("how many files fit on it; null where their number is not limited")),
	COLUMN_MEASURED(struct mount, free_inodes,
			N_("how many more files everybody may make on it")),
	COLUMN(struct mount, fstab_options,
	       N_("options that /etc/fstab gives for the mount point")),
};

struct mount_list {
	struct mount_info *item;
	size_t n, capacity;
};

static int read_mounts(struct scan *s, struct mount_list *ret, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, scan_printf(s, "%s/mountinfo", scan_proc(s)), &lines, e);
	struct mount_list list = { 0 };
	while (!r && scan_line(s, &lines)) {
		list.item = arena_grow(scan_arena(s), list.item, &list.capacity, list.n + 1,
				       sizeof(*list.item));
		if (mount_info_line(scan_arena(s), lines.line, &list.item[list.n]))
			list.n++;
		else
			scan_partial(s, "%s:%lld: not a line of mountinfo", lines.path,
				     (long long)lines.number);
	}
	if (!r)
		*ret = list;
	return r;
}

/* Options by mount point; an unreadable fstab leaves them unknown. */
static void read_fstab(struct scan *s, struct mount_list *ret)
{
	struct lines lines;
	struct err e;
	struct mount_list list = { 0 };
	int r = scan_lines(s, "/etc/fstab", &lines, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	while (!r && scan_line(s, &lines)) {
		struct str line = str_trim(lines.line);
		struct mount_fstab f;
		/* The table fstab tells of malformed lines. */
		if (!line.n || line.p[0] == '#' || !mount_fstab_line(scan_arena(s), line, &f))
			continue;
		list.item = arena_grow(scan_arena(s), list.item, &list.capacity, list.n + 1,
				       sizeof(*list.item));
		list.item[list.n++] = (struct mount_info){ .path = f.path, .options = f.options };
	}
	*ret = list;
}

static const char *fstab_options(const struct mount_list *fstab, const char *path)
{
	for (size_t i = 0; i < fstab->n; i++)
		if (strcmp(fstab->item[i].path, path) == 0)
			return fstab->item[i].options;
	return NULL;
}

static bool is_covered(const struct mount_list *mounts, const struct mount_info *m)
{
	for (size_t i = 0; i < mounts->n; i++)
		if (mounts->item[i].parent == m->id && &mounts->item[i] != m &&
		    strcmp(mounts->item[i].path, m->path) == 0)
			return true;
	return false;
}

/* File systems behind which a program or another machine must answer. */
static bool is_remote(const char *type)
{
	static const char *const remotes[] = { "nfs",	 "nfs4",   "cifs",     "smb3",
					       "smbfs",	 "autofs", "afs",      "ceph",
					       "9p",	 "ncpfs",  "coda",     "glusterfs",
					       "lustre", "gfs",	   "gfs2",     "ocfs2",
					       "gpfs",	 "beegfs", "virtiofs", "orangefs" };
	for (size_t i = 0; i < N(remotes); i++)
		if (strcmp(type, remotes[i]) == 0)
			return true;
	/* fuseblk is ntfs-3g on a local disk, but a program all the same. */
	return str_starts(str_of(type), "fuse") && strcmp(type, "fusectl") != 0;
}

/* Those of the mounts that are such, and can be reached. */
static struct mount_list remotes_of(struct scan *s, const struct mount_list *mounts)
{
	struct mount_list list = { 0 };
	for (size_t i = 0; i < mounts->n; i++) {
		if (!is_remote(mounts->item[i].type) || is_covered(mounts, &mounts->item[i]))
			continue;
		list.item = arena_grow(scan_arena(s), list.item, &list.capacity, list.n + 1,
				       sizeof(*list.item));
		list.item[list.n++] = mounts->item[i];
	}
	return list;
}

/* Whether the way to the mount point leads through one of them. */
static bool is_beyond(const struct mount_list *remotes, const char *path)
{
	for (size_t i = 0; i < remotes->n; i++) {
		const char *remote = remotes->item[i].path;
		size_t n = strcmp(remote, "/") == 0 ? 0 : strlen(remote);
		if (strncmp(path, remote, n) == 0 && (path[n] == '/' || !path[n]))
			return true;
	}
	return false;
}

static void add_space(struct scan *s, const struct mount_list *remotes, const struct mount_info *m,
		      struct mount *row)
{
	if (is_beyond(remotes, m->path))
		return;
	struct space space;
	struct err e;
	int r = space_read(s, m->path, &space, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	/* Below another mount the path leads elsewhere; btrfs numbers each subvolume. */
	dev_t device = makedev((unsigned)m->major, (unsigned)m->minor);
	if (r || (space.device != device && strcmp(m->type, "btrfs") != 0))
		return;
	/* proc and its like have no size. */
	if (space.size_bytes) {
		row->size_bytes = space.size_bytes;
		row->free_bytes = space.free_bytes;
	}
	/* btrfs and FAT make room for files as they come. */
	if (space.n_inodes) {
		row->n_inodes = space.n_inodes;
		row->free_inodes = space.free_inodes;
	}
}

static int scan(struct scan *s, struct err *e)
{
	struct mount_list mounts, fstab;
	int r = read_mounts(s, &mounts, e);
	if (r)
		return r;
	read_fstab(s, &fstab);
	struct mount_list remotes = remotes_of(s, &mounts);
	for (size_t i = 0; !r && i < mounts.n; i++) {
		const struct mount_info *m = &mounts.item[i];
		if (is_covered(&mounts, m))
			continue;
		struct mount row = {
			.device = m->device,
			.path = m->path,
			.type = m->type,
			.options = m->options,
			.is_readonly = mount_has(m->options, "ro"),
			.is_nosuid = mount_has(m->options, "nosuid"),
			.is_nodev = mount_has(m->options, "nodev"),
			.is_noexec = mount_has(m->options, "noexec"),
			.size_bytes = NO_INT,
			.free_bytes = NO_INT,
			.n_inodes = NO_INT,
			.free_inodes = NO_INT,
			.fstab_options = fstab_options(&fstab, m->path),
		};
		add_space(s, &remotes, m, &row);
		r = scan_row(s, &row);
	}
	return r;
}

const struct table table_host_mounts = {
	.name = "mounts",
	.doc = N_("mounted file systems"),
	.example = "SELECT path FROM mounts WHERE path = '/tmp' AND NOT is_nosuid",
	.source = "/proc/self/mountinfo, /etc/fstab",
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.kind = TABLE_LIVE,
	.scan = scan,
};
