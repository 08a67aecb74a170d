/* SPDX-License-Identifier: Apache-2.0 */
/* boot_entries - what the boot menu offers to start, one row an entry.
 *
 * Beside `kernel_cmdline` it tells what each entry gives its kernel, the recovery
 * ones and those of older kernels too. */
#include "parse/mount.h"
#include "table/read/grub_menu.h"

#include <string.h>

struct boot_entry {
	const char *title, *kernel, *arguments, *path;
	bool is_recovery, is_unrestricted;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct boot_entry, title, N_("its name in the menu")),
	COLUMN(struct boot_entry, kernel, N_("kernel; NULL where it starts another system")),
	COLUMN(struct boot_entry, arguments, N_("what the kernel is given, passwords left out")),
	COLUMN(struct boot_entry, is_recovery, N_("whether it starts into a rescue shell")),
	COLUMN(struct boot_entry, is_unrestricted, N_("whether it starts without a password")),
	COLUMN(struct boot_entry, path, N_("file")),
	COLUMN(struct boot_entry, line, N_("line in the file")),
};

static bool is_recovery(const char *arguments)
{
	static const char *const words[] = { "recovery", "single", "rescue", "emergency" };
	struct str rest = str_of(arguments), word;
	while (arguments && str_word(&rest, &word))
		for (size_t i = 0; i < N(words); i++)
			if (str_is(word, words[i]))
				return true;
	return false;
}

/* Whether /boot is a file system of its own: without its menu it may only not be here. */
static bool is_boot_apart(struct scan *s)
{
	struct lines lines;
	struct err ignored; /* the table fstab tells of it */
	int r = scan_lines(s, "/etc/fstab", &lines, &ignored);
	while (!r && scan_line(s, &lines)) {
		struct mount_fstab f;
		if (!str_starts(str_trim(lines.line), "#") &&
		    mount_fstab_line(scan_arena(s), lines.line, &f) && strcmp(f.path, "/boot") == 0)
			return true;
	}
	return r && r != SCAN_ABSENT;
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const settings[] = { "/etc/default/grub" };
	struct grub_menus all;
	/* Before the menu, whose absence is to be told in its own words. */
	bool has_settings = scan_has_any(s, settings, N(settings));
	int r = grub_menu_find(s, &all, e);
	if (r == SCAN_ABSENT && grub_menu_without(s, &all))
		r = 0;
	/* With settings and without a menu GRUB has not made it yet: there is none to judge. */
	if (r == SCAN_ABSENT && has_settings && !is_boot_apart(s))
		return 0;
	for (size_t i = 0; !r && i < all.n; i++)
		for (size_t k = 0; !r && k < all.menu[i].n; k++) {
			const struct grub_entry *x = &all.menu[i].entry[k];
			r = scan_row(s,
				     &(struct boot_entry){ .title = x->title,
							   .kernel = x->kernel,
							   .arguments = x->arguments,
							   .is_recovery = is_recovery(x->arguments),
							   .is_unrestricted = x->is_unrestricted,
							   .path = x->path,
							   .line = x->line });
		}
	return r;
}

const struct table table_host_boot_entries = {
	.name = "boot_entries",
	.doc = N_("entries of the boot menu"),
	.example = "SELECT title, arguments FROM boot_entries WHERE is_unrestricted",
	.source = "grub.cfg in /boot/grub, /boot/grub2, /boot/efi/EFI; /boot/loader/entries",
	.identity = "path title",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
