/* SPDX-License-Identifier: Apache-2.0 */
/* mount - lines of /proc/PID/mountinfo and of /etc/fstab.
 *
 * Both write blanks inside a field as octal escapes (\040). Options leave here
 * as ",rw,nosuid," so that a query finds one with LIKE '%,nosuid,%', and without
 * the passwords that cifs and ceph take among them. */
#ifndef ZICHA_PARSE_MOUNT_H
#define ZICHA_PARSE_MOUNT_H

#include "base/str.h"

struct mount_info {
	int64_t id, parent; /* a mount whose parent has the same path covers that one */
	int64_t major, minor;
	const char *device, *path, *type, *options;
};

struct mount_fstab {
	const char *device, *path, *type, *options;
};

/* Texts live in `a`. False for a line that is none. */
must_use bool mount_info_line(struct arena *a, struct str line, struct mount_info *ret);
must_use bool mount_fstab_line(struct arena *a, struct str line, struct mount_fstab *ret);

/* The same of the four fields, escaped as in fstab. The path is without slashes that
 * somebody may have put behind it, or twice into it. */
void mount_fstab_fields(struct arena *a, struct str device, struct str path, struct str type,
			struct str options, struct mount_fstab *ret);

/* What \ooo stands for, as text. */
must_use char *mount_unescape(struct arena *a, struct str s);

/* Whether the name, given as in ",nosuid,", is among the options. */
bool mount_has(const char *options, const char *name);

/* Whether options of fstab forbid what `name` allows ("suid", "dev", "exec"):
 * the last word counts, and "user", "users", "owner" and "group" imply some. */
bool mount_forbids(const char *options, const char *name);

#endif
