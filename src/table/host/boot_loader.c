/* SPDX-License-Identifier: Apache-2.0 */
/* boot_loader - how the boot menu is protected, one row for each configuration.
 *
 * Whoever can edit a menu entry at the console starts the host into a root shell.
 * GRUB is protected by a superuser with a password, systemd-boot by "editor no",
 * extlinux by "ALLOWOPTIONS 0" or a master password. */
#include "parse/assignment.h"
#include "table/read/grub_menu.h"

#include <string.h>

struct loader {
	const char *kind, *path, *superusers, *leads_to;
	bool is_efi, is_password_set, is_password_hashed, is_editable;
	int64_t entries, open_entries, is_recovery_disabled, uid, gid;
	const char *mode;
};

static const struct column columns[] = {
	COLUMN(struct loader, kind, N_("grub2, systemd-boot or extlinux")),
	COLUMN(struct loader, path, N_("configuration file")),
	COLUMN(struct loader, is_efi, N_("whether it lies on the EFI partition")),
	COLUMN(struct loader, leads_to,
	       N_("the other file that this one only reads; its protection is told here too")),
	COLUMN(struct loader, superusers, N_("who may edit entries, as written")),
	COLUMN(struct loader, is_password_set, N_("whether a superuser has a password")),
	COLUMN(struct loader, is_password_hashed,
	       N_("whether no superuser's password is in clear text")),
	COLUMN(struct loader, is_editable, N_("whether everybody at the console can edit entries")),
	COLUMN(struct loader, entries, N_("number of entries; NULL of systemd-boot")),
	COLUMN(struct loader, open_entries, N_("of these: start without a password")),
	COLUMN(struct loader, is_recovery_disabled,
	       N_("whether /etc/default/grub has no recovery entries made; NULL if not GRUB")),
	COLUMN(struct loader, mode, N_("permission bits, octal")),
	COLUMN(struct loader, uid, N_("owner's number")),
	COLUMN(struct loader, gid, N_("group's number")),
};

static void look(struct scan *s, struct loader *x)
{
	struct stat st;
	struct err why;
	x->uid = x->gid = NO_INT;
	int r = scan_stat(s, x->path, true, &st, &why);
	if (r) {
		scan_partial(s, "%s", why.said);
		return;
	}
	x->uid = st.st_uid;
	x->gid = st.st_gid;
	x->mode = scan_printf(s, "%04o", (unsigned)(st.st_mode & 07777));
}

/* Whether GRUB_DISABLE_RECOVERY is "true"; the last file that sets it counts. */
static int64_t is_recovery_disabled(struct scan *s)
{
	struct assignments known = { 0 };
	struct names files = { 0 };
	struct err e;
	if (scan_glob(s, "/etc/default/grub.d/*.cfg", &files, &e) < 0)
		scan_partial(s, "%s", e.said);
	for (size_t i = 0; i <= files.n; i++) {
		const char *path = i ? files.name[i - 1] : "/etc/default/grub";
		struct assignment_file f = { .line = 1 };
		struct assignment a;
		int r = scan_read(s, path, 256 << 10, &f.rest, &e);
		if (r < 0)
			scan_partial(s, "%s", e.said);
		while (!r && assignment_next(&f, scan_arena(s), &known, &a))
			if (a.name)
				assignment_set(&known, scan_arena(s), &a);
	}
	const struct assignment *x = assignment_find(&known, STR("GRUB_DISABLE_RECOVERY"));
	return x && x->value && strcmp(x->value, "true") == 0;
}

/* The menu that a stub reads: "($root)/boot/grub/grub.cfg", "$prefix/grub.cfg". The
 * stub lies on the EFI partition, what it reads in /boot. */
static const struct grub_menu *behind(const struct grub_menus *all, const struct grub_menu *m)
{
	for (size_t i = 0; m->leads_to && i < all->n; i++)
		if (!all->menu[i].leads_to && str_ends(str_of(m->leads_to), "/grub.cfg"))
			return &all->menu[i];
	return m;
}

static int scan_grub(struct scan *s, struct err *e)
{
	struct grub_menus all;
	int r = grub_menu_find(s, &all, e);
	int64_t no_recovery = r ? 0 : is_recovery_disabled(s);
	for (size_t i = 0; !r && i < all.n; i++) {
		const struct grub_menu *m = &all.menu[i], *real = behind(&all, m);
		struct loader x = {
			.kind = "grub2",
			.path = m->path,
			.is_efi = str_starts(str_of(m->path), "/boot/efi/"),
			.leads_to = m->leads_to,
			.superusers = real->superusers,
			.is_password_set = real->has_plain_password || real->has_hashed_password,
			.is_password_hashed = !real->has_plain_password,
			.entries = (int64_t)real->n,
			.is_recovery_disabled = no_recovery,
		};
		x.is_editable = !x.is_password_set;
		for (size_t k = 0; k < real->n; k++)
			x.open_entries += real->entry[k].is_unrestricted;
		look(s, &x);
		r = scan_row(s, &x);
	}
	return r;
}

static int scan_systemd_boot(struct scan *s, const char *path, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, path, &lines, e);
	if (r)
		return r;
	struct loader x = {
		.kind = "systemd-boot",
		.path = path,
		.is_efi = true,
		.is_password_hashed = true,
		.is_editable = true,
		.entries = NO_INT,
		.open_entries = NO_INT,
		.is_recovery_disabled = NO_INT,
	};
	while (scan_line(s, &lines)) {
		struct str rest = lines.line, key, value;
		if (str_word(&rest, &key) && str_is(key, "editor") && str_word(&rest, &value))
			x.is_editable = !str_is(value, "no") && !str_is(value, "0") &&
					!str_is(value, "false") && !str_is(value, "off");
	}
	look(s, &x);
	return scan_row(s, &x);
}

/* ---- extlinux, syslinux ---- */

/* Files that include each other twice would be read without end. */
enum { EXTLINUX_MAX_DEPTH = 8, EXTLINUX_MAX_FILES = 64 };

struct extlinux {
	struct loader *row;
	int depth, n_files;
};

/* "$6$..." and "$4$..." are hashes; anything else is the password itself. */
static void take_password(struct loader *x, struct str value)
{
	x->is_password_set = true;
	x->is_password_hashed &= value.n > 2 && value.p[0] == '$' && value.p[2] == '$';
}

static int read_extlinux(struct scan *s, const char *path, struct extlinux *c, struct err *e)
{
	struct loader *x = c->row;
	struct lines lines;
	int r = scan_lines(s, path, &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str rest = lines.line, key, value;
		struct err why;
		bool has_key = str_word(&rest, &key);
		/* "MENU INCLUDE x" and "INCLUDE x" are the same. */
		bool is_menu = has_key && str_is_nocase(key, "menu") && str_word(&rest, &key);
		if (!has_key)
			continue;
		if (str_is_nocase(key, "label") && !is_menu) {
			x->entries++;
			x->open_entries++;
		} else if (str_is_nocase(key, "allowoptions") && str_word(&rest, &value)) {
			x->is_editable = !str_is(value, "0");
		} else if (is_menu && str_is_nocase(key, "master") && str_word(&rest, &key) &&
			   str_word(&rest, &value)) {
			take_password(x, value);
		} else if (is_menu && str_is_nocase(key, "passwd") && x->open_entries > 0) {
			x->open_entries--;
		} else if (str_is_nocase(key, "include") && str_word(&rest, &value)) {
			const char *dir = scan_printf(s, "%.*s", (int)(strrchr(path, '/') - path),
						      path);
			const char *next = value.p[0] == '/' ? scan_text(s, value)
							     : scan_printf(s, "%s/%s", dir,
									   scan_text(s, value));
			bool is_too_deep = c->depth >= EXTLINUX_MAX_DEPTH ||
					   ++c->n_files > EXTLINUX_MAX_FILES;
			c->depth++;
			int found = is_too_deep ? err_set(&why, "%s: included too deep", next)
						: read_extlinux(s, next, c, &why);
			c->depth--;
			if (found)
				scan_partial(s, "%s:%lld: %s", path, (long long)lines.number,
					     found < 0 ? why.said
						       : "what it includes is not there");
		}
	}
	return r;
}

static int scan_extlinux(struct scan *s, const char *path, struct err *e)
{
	struct loader x = {
		.kind = "extlinux",
		.path = path,
		.is_efi = str_starts(str_of(path), "/boot/efi/"),
		.is_password_hashed = true,
		.is_editable = true,
		.is_recovery_disabled = NO_INT,
	};
	int r = read_extlinux(s, path, &(struct extlinux){ .row = &x }, e);
	if (r)
		return r;
	x.is_editable &= !x.is_password_set;
	look(s, &x);
	return scan_row(s, &x);
}

static const struct loader_file {
	const char *path;
	int (*scan)(struct scan *s, const char *path, struct err *e);
} loader_files[] = {
	{ "/boot/loader/loader.conf", scan_systemd_boot },
	{ "/boot/efi/loader/loader.conf", scan_systemd_boot },
	{ "/efi/loader/loader.conf", scan_systemd_boot },
	{ "/boot/extlinux/extlinux.conf", scan_extlinux },
	{ "/boot/extlinux.conf", scan_extlinux },
	{ "/boot/syslinux/syslinux.cfg", scan_extlinux },
	{ "/boot/efi/EFI/syslinux/syslinux.cfg", scan_extlinux },
};

static int scan(struct scan *s, struct err *e)
{
	bool is_absent = true;
	int r = scan_grub(s, e);
	for (size_t i = 0; i <= N(loader_files); i++) {
		if (i)
			r = loader_files[i - 1].scan(s, loader_files[i - 1].path, e);
		if (r == SCAN_FULL)
			return r;
		if (r < 0)
			scan_partial(s, "%s", e->said);
		is_absent &= r == SCAN_ABSENT;
	}
	return is_absent ? scan_absent(s, "no configuration of GRUB, systemd-boot or extlinux in "
					  "/boot")
			 : 0;
}

const struct table table_host_boot_loader = {
	.name = "boot_loader",
	.doc = N_("boot loaders and how their menu is protected"),
	.example = "SELECT path, superusers FROM boot_loader WHERE is_editable",
	.source = "grub.cfg and user.cfg in /boot/grub, /boot/grub2, /boot/efi/EFI; "
		  "/etc/default/grub; loader.conf; extlinux.conf, syslinux.cfg",
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
