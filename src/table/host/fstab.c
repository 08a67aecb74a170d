/* SPDX-License-Identifier: Apache-2.0 */
/* fstab - what /etc/fstab says about file systems that are to be mounted.
 *
 * Beside `mounts` it tells whether a safe option survives the next start. */
#include "fact/scan.h"
#include "parse/mount.h"

struct fstab {
	const char *device, *path, *type, *options, *source;
	bool is_nosuid, is_nodev, is_noexec;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct fstab, device, N_("device, UUID=, LABEL= or remote source")),
	COLUMN(struct fstab, path, N_("mount point; none or swap for swap space")),
	COLUMN(struct fstab, type, N_("type of the file system")),
	COLUMN(struct fstab, options, N_("options, as in ,rw,nosuid, and without passwords")),
	COLUMN(struct fstab, is_nosuid, N_("whether set-user-id bits will be ignored")),
	COLUMN(struct fstab, is_nodev, N_("whether device files will be ignored")),
	COLUMN(struct fstab, is_noexec, N_("whether programs cannot be run from it")),
	COLUMN(struct fstab, source, N_("file")),
	COLUMN(struct fstab, line, N_("line in the file")),
};

static int scan(struct scan *s, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, "/etc/fstab", &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str line = str_trim(lines.line);
		struct mount_fstab f;
		if (!line.n || line.p[0] == '#')
			continue;
		if (!mount_fstab_line(scan_arena(s), line, &f)) {
			scan_partial(s, "%s:%lld: fewer than 3 fields", lines.path,
				     (long long)lines.number);
			continue;
		}
		r = scan_row(s, &(struct fstab){
					.device = f.device,
					.path = f.path,
					.type = f.type,
					.options = f.options,
					.is_nosuid = mount_forbids(f.options, "suid"),
					.is_nodev = mount_forbids(f.options, "dev"),
					.is_noexec = mount_forbids(f.options, "exec"),
					.source = lines.path,
					.line = lines.number,
				});
	}
	return r;
}

const struct table table_host_fstab = {
	.name = "fstab",
	.doc = N_("file systems that are mounted at start"),
	.example = "SELECT path, options FROM fstab WHERE NOT is_nosuid",
	.source = "/etc/fstab",
	.identity = "path device",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
