/* SPDX-License-Identifier: Apache-2.0 */
/* posix_acl_test - entries of access control lists. */
#include "parse/posix_acl.h"
#include "tap.h"

int main(void)
{
	struct posix_acl_entry entry;
	struct str rest = STR("\2\0\0\0\1\0\6\0\xff\xff\xff\xff\2\0\4\0\xe8\3\0\0");
	ok(posix_acl_open(&rest), "a list is opened");
	is_int(posix_acl_next(&rest, &entry), 1, "it has an entry");
	is_int(entry.kind, POSIX_ACL_OWNER, "of the owner");
	is_int(posix_acl_next(&rest, &entry), 1, "and another");
	is_int(entry.kind, POSIX_ACL_USER, "of an account");
	is_int(entry.id, 1000, "by its number");
	is_int(entry.may, 4, "that may read");
	is_int(posix_acl_next(&rest, &entry), 0, "and no third");

	struct str other = STR("\1\0\0\0"), cut = STR("\2\0\0\0\1\0\6"), none = STR("");
	ok(!posix_acl_open(&other), "another version is none");
	ok(!posix_acl_open(&cut), "one that is cut short is none");
	ok(!posix_acl_open(&none), "no bytes are none");
	struct str odd = STR("\2\0\0\0\3\0\6\0\xff\xff\xff\xff");
	ok(posix_acl_open(&odd) && posix_acl_next(&odd, &entry) < 0, "an unknown kind is told");
	struct str wide = STR("\2\0\0\0\1\0\x0e\0\xff\xff\xff\xff");
	ok(posix_acl_open(&wide) && posix_acl_next(&wide, &entry) < 0, "so are unknown rights");
	return done();
}
