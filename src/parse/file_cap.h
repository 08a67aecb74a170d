/* SPDX-License-Identifier: Apache-2.0 */
/* file_cap - the capabilities that a program gets when it is started.
 *
 * The value of the extended attribute security.capability: struct vfs_cap_data and
 * vfs_ns_cap_data of linux/capability.h. */
#ifndef ZICHA_PARSE_FILE_CAP_H
#define ZICHA_PARSE_FILE_CAP_H

#include "base/buf.h"

enum { FILE_CAP_MAX_BYTES = 24 };

struct file_cap {
	uint64_t permitted, inheritable; /* a bit each, by capability number */
	bool is_effective;		 /* at once, without the program asking for them */
	int64_t root_id;		 /* of the user namespace that it holds in; 0: everywhere */
};

must_use bool file_cap_read(struct str bytes, struct file_cap *ret);

/* Appends it as getcap(8) shows it: "cap_net_bind_service,cap_net_raw=ep". */
void file_cap_write(const struct file_cap *c, struct buf *ret_text);

#endif
