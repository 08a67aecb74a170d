/* SPDX-License-Identifier: Apache-2.0 */
/* posix_acl - an access control list as the kernel keeps it with a file. */
#include "parse/posix_acl.h"

#include "parse/wire.h"

enum { HEAD_BYTES = 4, ENTRY_BYTES = 8, VERSION = 2 };

bool posix_acl_open(struct str *bytes)
{
	if (bytes->n < HEAD_BYTES || (bytes->n - HEAD_BYTES) % ENTRY_BYTES ||
	    wire_le32(*bytes, 0) != VERSION)
		return false;
	*bytes = str_from(*bytes, HEAD_BYTES);
	return true;
}

int posix_acl_next(struct str *rest, struct posix_acl_entry *ret)
{
	if (!rest->n)
		return 0;
	if (rest->n < ENTRY_BYTES)
		return -1;
	uint32_t kind = wire_le16(*rest, 0), may = wire_le16(*rest, 2);
	if (kind > POSIX_ACL_OTHER || !kind || kind & (kind - 1) || may > 7)
		return -1;
	*ret = (struct posix_acl_entry){ (enum posix_acl_kind)kind, may, wire_le32(*rest, 4) };
	*rest = str_from(*rest, ENTRY_BYTES);
	return 1;
}
