/* SPDX-License-Identifier: Apache-2.0 */
/* posix_acl - an access control list as the kernel keeps it with a file.
 *
 * The value of the extended attributes system.posix_acl_access and
 * system.posix_acl_default: linux/posix_acl_xattr.h. */
#ifndef ZICHA_PARSE_POSIX_ACL_H
#define ZICHA_PARSE_POSIX_ACL_H

#include "base/str.h"

enum posix_acl_kind {
	POSIX_ACL_OWNER = 0x01,
	POSIX_ACL_USER = 0x02,
	POSIX_ACL_GROUP_OWNER = 0x04,
	POSIX_ACL_GROUP = 0x08,
	POSIX_ACL_MASK = 0x10,
	POSIX_ACL_OTHER = 0x20,
};

struct posix_acl_entry {
	enum posix_acl_kind kind;
	unsigned may; /* 4 read, 2 write, 1 execute */
	int64_t id;   /* of POSIX_ACL_USER and POSIX_ACL_GROUP */
};

/* Whether the bytes are a list; takes its head off them. */
must_use bool posix_acl_open(struct str *bytes);
/* Takes the next entry off. 1, 0 at the end, -1: not an entry. */
must_use int posix_acl_next(struct str *rest, struct posix_acl_entry *ret);

#endif
