/* SPDX-License-Identifier: Apache-2.0 */
/* grub_menu - the menus that GRUB offers: its users, passwords and entries. */
#include "table/read/grub_menu.h"

#include "base/buf.h"
#include "parse/cmdline.h"
#include "parse/shell_command.h"

#include <string.h>

enum { MENU_MAX = 4 << 20, USERS_MAX = 32 };

/* A grub.cfg being read. */
struct reading {
	struct scan *s;
	struct grub_menu *menu;
	const char *plain[USERS_MAX], *hashed[USERS_MAX]; /* users with a password */
	size_t n_plain, n_hashed;
	bool has_stored_hash;	    /* in user.cfg */
	const char *kernel_options; /* that entries of blscfg call $kernelopts, or NULL */
	struct grub_entry *open;
	size_t depth, open_depth;
	bool has_blscfg;
};

static bool is(const struct shell_command *c, const char *name)
{
	return c->n && strcmp(c->word[0].text, name) == 0;
}

static bool has_word(const struct shell_command *c, const char *word)
{
	for (size_t i = 1; i < c->n; i++)
		if (strcmp(c->word[i].text, word) == 0)
			return true;
	return false;
}

static struct grub_entry *add_entry(struct reading *r, const char *title, const char *path,
				    int64_t line)
{
	struct grub_menu *m = r->menu;
	m->entry = arena_grow(scan_arena(r->s), m->entry, &m->capacity, m->n + 1,
			      sizeof(*m->entry));
	m->entry[m->n] = (struct grub_entry){ .title = title, .path = path, .line = line };
	return &m->entry[m->n++];
}

/* The arguments without the passwords that some of them carry. */
static const char *shown_arguments(struct scan *s, struct str text)
{
	autobuf shown = BUF(SCAN_MAX_LINE);
	struct str name, value;
	while (cmdline_next(&text, &name, &value)) {
		if (shown.n)
			buf_putc(&shown, ' ');
		buf_str(&shown, name);
		if (value.p)
			buf_putc(&shown, '=');
		if (value.p && cmdline_is_secret(name, value))
			value = STR("***");
		buf_str(&shown, value);
	}
	return shown.n ? scan_text(s, buf_view(&shown)) : "";
}

static void see_kernel(struct reading *r, const struct shell_command *c)
{
	autobuf text = BUF(SCAN_MAX_LINE);
	if (!r->open || c->n < 2)
		return;
	for (size_t i = 2; i < c->n; i++) {
		if (i > 2)
			buf_putc(&text, ' ');
		buf_puts(&text, c->word[i].text);
	}
	r->open->kernel = c->word[1].text;
	r->open->arguments = text.n ? shown_arguments(r->s, buf_view(&text)) : "";
}

/* Red Hat's grub.cfg takes the hash from user.cfg, and without that file leaves out the
 * password together with the superuser set just before. */
static void see_hash(struct reading *r, const struct shell_command *c)
{
	struct str hash = str_of(c->word[2].text);
	bool is_stored = str_has(hash, "GRUB2_PASSWORD");
	if (is_stored && !r->has_stored_hash)
		r->menu->superusers = NULL;
	if ((is_stored ? r->has_stored_hash : str_starts(hash, "grub.pbkdf2.")) &&
	    r->n_hashed < USERS_MAX)
		r->hashed[r->n_hashed++] = c->word[1].text;
}

static void see_set(struct reading *r, const struct shell_command *c)
{
	struct str name, value;
	for (size_t i = 1; i < c->n; i++) {
		if (!shell_command_assigns(&c->word[i], &name, &value))
			continue;
		if (str_is(name, "superusers"))
			r->menu->superusers = scan_text(r->s, value);
		if (str_is(name, "kernelopts") || str_is(name, "default_kernelopts"))
			r->kernel_options = scan_text(r->s, value);
	}
}

static void see_command(struct reading *r, const struct shell_command *c)
{
	bool is_linux = is(c, "linux") || is(c, "linux16") || is(c, "linuxefi");
	if (is(c, "set"))
		see_set(r, c);
	else if (is(c, "password") && c->n > 2 && r->n_plain < USERS_MAX)
		r->plain[r->n_plain++] = c->word[1].text;
	else if (is(c, "password_pbkdf2") && c->n > 2)
		see_hash(r, c);
	else if (is(c, "configfile") && c->n > 1)
		r->menu->leads_to = c->word[1].text;
	else if (is(c, "blscfg"))
		r->has_blscfg = true;
	else if (is_linux)
		see_kernel(r, c);
	else if (is(c, "menuentry") && c->n > 1 && c->end == '{') {
		r->open = add_entry(r, c->word[1].text, r->menu->path, c->line);
		r->open->is_unrestricted = has_word(c, "--unrestricted");
		r->open_depth = r->depth;
	}
}

/* Names are separated by blanks, commas, semicolons, & or |. */
static bool is_superuser(const char *superusers, const char *user)
{
	size_t n = strlen(user);
	for (const char *p = superusers; p && *p;) {
		size_t length = strcspn(p, " ,;&|\t");
		if (length == n && n && memcmp(p, user, n) == 0)
			return true;
		p += length + (p[length] != 0);
	}
	return false;
}

static void settle(struct reading *r)
{
	struct grub_menu *m = r->menu;
	for (size_t i = 0; i < r->n_plain; i++)
		m->has_plain_password |= is_superuser(m->superusers, r->plain[i]);
	for (size_t i = 0; i < r->n_hashed; i++)
		m->has_hashed_password |= is_superuser(m->superusers, r->hashed[i]);
	m->has_hashed_password |= r->has_stored_hash && m->superusers && m->superusers[0];
	/* Without a superuser nothing is restricted. */
	for (size_t i = 0; i < m->n; i++)
		m->entry[i].is_unrestricted |= !m->superusers || !m->superusers[0];
}

/* ---- entries of the boot loader specification ---- */

/* "root=/dev/sda1 $kernelopts" with the options put in. */
static const char *bls_arguments(struct reading *r, struct str value, const struct lines *lines)
{
	static const char *const names[] = { "$kernelopts", "$tuned_params" };
	autobuf text = BUF(SCAN_MAX_LINE);
	struct str word;
	while (str_word(&value, &word)) {
		bool is_known = str_is(word, names[0]) && r->kernel_options;
		if (str_starts(word, "$") && !is_known && !str_is(word, names[1]))
			scan_partial(r->s, "%s:%lld: only GRUB could tell %s", lines->path,
				     (long long)lines->number, scan_text(r->s, word));
		if (text.n)
			buf_putc(&text, ' ');
		buf_str(&text, is_known ? str_of(r->kernel_options) : word);
	}
	return text.n ? shown_arguments(r->s, buf_view(&text)) : "";
}

static void read_bls_entry(struct reading *r, const char *path)
{
	struct lines lines;
	struct err e;
	int result = scan_lines(r->s, path, &lines, &e);
	struct grub_entry *entry = result ? NULL : add_entry(r, path, path, NO_INT);
	if (result)
		scan_partial(r->s, "%s", e.said);
	while (!result && scan_line(r->s, &lines)) {
		struct str value = str_trim(lines.line), key;
		if (!str_word(&value, &key))
			continue;
		value = str_trim(value);
		if (str_is(key, "title"))
			entry->title = scan_text(r->s, value);
		if (str_is(key, "linux"))
			entry->kernel = scan_text(r->s, value);
		if (str_is(key, "options")) {
			entry->arguments = bls_arguments(r, value, &lines);
			entry->line = lines.number;
		}
		if (str_is(key, "grub_arg"))
			entry->is_unrestricted |= str_has(value, "--unrestricted");
	}
}

/* grubenv: NAME=value lines of GRUB's own. */
static void read_environment(struct reading *r, const char *dir)
{
	struct lines lines;
	struct err e;
	int result = scan_lines(r->s, scan_printf(r->s, "%s/grubenv", dir), &lines, &e);
	if (result < 0)
		scan_partial(r->s, "%s", e.said);
	while (!result && scan_line(r->s, &lines))
		if (str_starts(lines.line, "kernelopts="))
			r->kernel_options = scan_text(r->s, str_from(lines.line, 11));
}

static void read_bls(struct reading *r)
{
	struct names files = { 0 };
	struct err e;
	if (scan_glob(r->s, "/boot/loader/entries/*.conf", &files, &e) < 0)
		scan_partial(r->s, "%s", e.said);
	for (size_t i = 0; i < files.n; i++)
		read_bls_entry(r, files.name[i]);
}

/* ---- files ---- */

static void read_user_cfg(struct reading *r, const char *dir)
{
	struct lines lines;
	struct err e;
	int result = scan_lines(r->s, scan_printf(r->s, "%s/user.cfg", dir), &lines, &e);
	if (result < 0)
		scan_partial(r->s, "%s", e.said);
	while (!result && scan_line(r->s, &lines))
		if (str_starts(str_trim(lines.line), "GRUB2_PASSWORD=grub.pbkdf2."))
			r->has_stored_hash = true;
}

static int read_menu(struct scan *s, const char *path, struct grub_menu *ret, struct err *e)
{
	struct grub_menu menu = { .path = path };
	struct reading r = { .s = s, .menu = &menu };
	struct shell_script f = SHELL_SCRIPT(STR(""));
	struct shell_command c;
	const char *dir = scan_text(s, str_head(str_of(path), (size_t)(strrchr(path, '/') - path)));
	int result = scan_read(s, path, MENU_MAX, &f.rest, e);
	if (result)
		return result;
	read_user_cfg(&r, dir);
	while (shell_command_next(&f, scan_arena(s), &c)) {
		see_command(&r, &c);
		r.depth += c.end == '{';
		if (c.end != '}' || !r.depth)
			continue;
		r.depth--;
		if (r.depth == r.open_depth)
			r.open = NULL;
	}
	if (f.is_cut)
		scan_partial(s, "%s: a quote does not end", path);
	if (r.has_blscfg) {
		read_environment(&r, dir);
		read_bls(&r);
	}
	settle(&r);
	if (menu.n)
		menu.leads_to = NULL;
	*ret = menu;
	return 0;
}

static bool is_known(struct scan *s, const struct grub_menus *all, const char *path)
{
	struct stat a, b;
	struct err ignored;
	if (scan_stat(s, path, true, &a, &ignored))
		return false;
	for (size_t i = 0; i < all->n; i++)
		if (scan_stat(s, all->menu[i].path, true, &b, &ignored) == 0 &&
		    a.st_dev == b.st_dev && a.st_ino == b.st_ino)
			return true;
	return false;
}

bool grub_menu_without(struct scan *s, struct grub_menus *ret)
{
	struct grub_menu menu = { .path = "/boot/loader/entries" };
	struct reading r = { .s = s, .menu = &menu };
	read_bls(&r);
	settle(&r);
	*ret = (struct grub_menus){ .menu = NULL };
	ret->menu = arena_grow(scan_arena(s), ret->menu, &ret->capacity, 1, sizeof(*ret->menu));
	ret->menu[ret->n++] = menu;
	return menu.n;
}

int grub_menu_find(struct scan *s, struct grub_menus *ret, struct err *e)
{
	static const char *const patterns[] = { "/boot/grub/grub.cfg", "/boot/grub2/grub.cfg",
						"/boot/efi/EFI/*/grub.cfg" };
	struct grub_menus all = { .menu = NULL };
	bool is_absent = true;
	for (size_t i = 0; i < N(patterns); i++) {
		struct names files = { 0 };
		if (scan_glob(s, patterns[i], &files, e) < 0) {
			scan_partial(s, "%s", e->said);
			is_absent = false;
		}
		for (size_t k = 0; k < files.n; k++) {
			struct grub_menu menu;
			if (is_known(s, &all, files.name[k]))
				continue;
			int r = read_menu(s, files.name[k], &menu, e);
			is_absent &= r == SCAN_ABSENT;
			if (r < 0)
				scan_partial(s, "%s", e->said);
			if (r)
				continue;
			all.menu = arena_grow(scan_arena(s), all.menu, &all.capacity, all.n + 1,
					      sizeof(*all.menu));
			all.menu[all.n++] = menu;
		}
	}
	*ret = all;
	return is_absent ? scan_absent(s, "no grub.cfg in /boot") : 0;
}
