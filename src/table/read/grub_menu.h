/* SPDX-License-Identifier: Apache-2.0 */
/* grub_menu - the menus that GRUB offers: its users, passwords and entries.
 *
 * For the tables boot_loader and boot_entries. What grub-mkconfig wrote is read, not
 * what it would write: the menu is what a person at the console meets. Entries come
 * from grub.cfg itself and, where it says blscfg, from /boot/loader/entries. */
#ifndef ZICHA_TABLE_READ_GRUB_MENU_H
#define ZICHA_TABLE_READ_GRUB_MENU_H

#include "fact/scan.h"

struct grub_entry {
	const char *title, *kernel; /* kernel NULL: it starts no Linux */
	const char *arguments;	    /* for the kernel, passwords left out */
	bool is_unrestricted;	    /* starts without a password, edited or not */
	const char *path;
	int64_t line;
};

struct grub_menu {
	const char *path;
	const char *leads_to;	/* it only reads this other grub.cfg, or NULL */
	const char *superusers; /* as written, or NULL */
	/* Of a superuser; in clear text, or as a hash. */
	bool has_plain_password, has_hashed_password;
	struct grub_entry *entry;
	size_t n, capacity;
};

struct grub_menus {
	struct grub_menu *menu;
	size_t n, capacity;
};

/* All menus, each file once. SCAN_ABSENT: no GRUB here. A file that cannot be read makes
 * the table partial. */
must_use int grub_menu_find(struct scan *s, struct grub_menus *ret, struct err *e);

/* Where there is no GRUB: the entries that another loader (systemd-boot, zipl) offers.
 * False: none. */
must_use bool grub_menu_without(struct scan *s, struct grub_menus *ret);

#endif
