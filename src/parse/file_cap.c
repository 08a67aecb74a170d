/* SPDX-License-Identifier: Apache-2.0 */
/* file_cap - the capabilities that a program gets when it is started. */
#include "parse/file_cap.h"

#include "parse/wire.h"

#include <linux/capability.h>

static const char *const names[] = {
	"chown",
	"dac_override",
	"dac_read_search",
	"fowner",
	"fsetid",
	"kill",
	"setgid",
	"setuid",
	"setpcap",
	"linux_immutable",
	"net_bind_service",
	"net_broadcast",
	"net_admin",
	"net_raw",
	"ipc_lock",
	"ipc_owner",
	"sys_module",
	"sys_rawio",
	"sys_chroot",
	"sys_ptrace",
	"sys_pacct",
	"sys_admin",
	"sys_boot",
	"sys_nice",
	"sys_resource",
	"sys_time",
	"sys_tty_config",
	"mknod",
	"lease",
	"audit_write",
	"audit_control",
	"setfcap",
	"mac_override",
	"mac_admin",
	"syslog",
	"wake_alarm",
	"block_suspend",
	"audit_read",
	"perfmon",
	"bpf",
	"checkpoint_restore",
};

bool file_cap_read(struct str bytes, struct file_cap *ret)
{
	if (bytes.n < XATTR_CAPS_SZ_1)
		return false;
	uint64_t magic = wire_le(bytes, 0, 4), version = magic & VFS_CAP_REVISION_MASK;
	*ret = (struct file_cap){ .is_effective = magic & VFS_CAP_FLAGS_EFFECTIVE };
	ret->permitted = wire_le(bytes, 4, 4);
	ret->inheritable = wire_le(bytes, 8, 4);
	if (version == VFS_CAP_REVISION_1)
		return bytes.n == XATTR_CAPS_SZ_1;
	if (bytes.n < XATTR_CAPS_SZ_2)
		return false;
	ret->permitted |= wire_le(bytes, 12, 4) << 32;
	ret->inheritable |= wire_le(bytes, 16, 4) << 32;
	if (version == VFS_CAP_REVISION_2)
		return bytes.n == XATTR_CAPS_SZ_2;
	if (version != VFS_CAP_REVISION_3 || bytes.n != XATTR_CAPS_SZ_3)
		return false;
	ret->root_id = (int64_t)wire_le(bytes, 20, 4);
	return true;
}

/* Which of e, i and p a capability has, as bits 4, 2 and 1. */
static unsigned flags_of(const struct file_cap *c, unsigned i)
{
	unsigned flags = (c->permitted >> i & 1) | (c->inheritable >> i & 1) << 1;
	return flags && c->is_effective ? flags | 4 : flags;
}

/* Adds those that have exactly these flags, as one clause. */
static void add_clause(const struct file_cap *c, unsigned flags, struct buf *b)
{
	size_t before = b->n;
	unsigned n = 0;
	for (unsigned i = 0; i < N(names); i++)
		n += flags_of(c, i) == flags;
	if (n == N(names))
		buf_puts(b, before ? " all" : "all");
	for (unsigned i = 0; i < 64 && n != N(names); i++) {
		if (flags_of(c, i) != flags)
			continue;
		buf_puts(b, b->n > before ? "," : before ? " " : "");
		if (i < N(names))
			buf_printf(b, "cap_%s", names[i]);
		else
			buf_printf(b, "%u", i);
	}
	if (b->n > before)
		buf_printf(b, "=%s%s%s", flags & 4 ? "e" : "", flags & 2 ? "i" : "",
			   flags & 1 ? "p" : "");
}

void file_cap_write(const struct file_cap *c, struct buf *ret_text)
{
	for (unsigned flags = 7; flags; flags--)
		add_clause(c, flags, ret_text);
}
