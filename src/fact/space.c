/* SPDX-License-Identifier: Apache-2.0 */
/* space - how large a mounted file system is, and how much of it is free. */
#include "fact/space.h"

#include "fact/scan_job.h"

#include <sys/statvfs.h>

int space_read(struct scan *s, const char *path, struct space *ret, struct err *e)
{
	struct stat st;
	int r = scan_stat(s, path, true, &st, e);
	if (r)
		return r;
	autofd int fd = -1;
	r = S_ISDIR(st.st_mode) ? root_dir(&s->target->root, path, &fd, e)
				: root_file(&s->target->root, path, &fd, e);
	if (r)
		return r;
	struct statvfs v;
	if (fstatvfs(fd, &v) < 0)
		return err_sys(e, "ask for the size of %s", path);
	*ret = (struct space){
		.device = st.st_dev,
		.size_bytes = (int64_t)(v.f_blocks * v.f_frsize),
		.free_bytes = (int64_t)(v.f_bavail * v.f_frsize),
		.n_inodes = (int64_t)v.f_files,
		.free_inodes = (int64_t)v.f_favail,
	};
	return 0;
}
