/* SPDX-License-Identifier: Apache-2.0 */
/* attributes - the extended attributes of files that widen who may do what. */
#include "table/read/attributes.h"

#include "parse/file_cap.h"
#include "parse/posix_acl.h"

const char *attributes_acl(struct scan *s, struct arena *a, struct str bytes)
{
	autobuf text = BUF(SCAN_MAX_ATTRIBUTE);
	struct posix_acl_entry entry;
	bool is_list = posix_acl_open(&bytes);
	while (is_list && posix_acl_next(&bytes, &entry) > 0) {
		const char *kind = NULL, *name = "";
		if (entry.kind == POSIX_ACL_USER) {
			kind = "user";
			name = scan_user_name(s, entry.id);
		} else if (entry.kind == POSIX_ACL_GROUP) {
			kind = "group";
			name = scan_group_name(s, entry.id);
		} else if (entry.kind == POSIX_ACL_MASK) {
			kind = "mask";
		}
		if (kind)
			buf_printf(&text, "%s%s:%s:%c%c%c", text.n ? "," : "", kind, name,
				   entry.may & 4 ? 'r' : '-', entry.may & 2 ? 'w' : '-',
				   entry.may & 1 ? 'x' : '-');
	}
	return text.n ? str_text(a, buf_view(&text)) : NULL;
}

const char *attributes_capabilities(struct arena *a, struct str bytes)
{
	autobuf text = BUF(4096);
	struct file_cap c;
	if (!file_cap_read(bytes, &c))
		return NULL;
	file_cap_write(&c, &text);
	return text.n ? str_text(a, buf_view(&text)) : NULL;
}
