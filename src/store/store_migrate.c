/* SPDX-License-Identifier: Apache-2.0 */
/* store_migrate - the tables of our database, made and changed by migrations/NNNN-name.sql. */
#include "store/store_migrate.h"

#include "base/file.h"
#include "store/store_private.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>

enum { MAX_FILE = 256 << 10, DIGITS = 4 };

static void close_directory(DIR **d)
{
	if (*d)
		closedir(*d);
}

/* The number in front of "NNNN-name.sql", or 0. */
static int64_t number_of(const char *name)
{
	struct str text = str_of(name);
	int64_t number;
	if (!str_ends(text, ".sql") || text.n <= DIGITS || text.p[DIGITS] != '-' ||
	    !str_int(str_head(text, DIGITS), 10, &number))
		return 0;
	return number;
}

static int read_one(struct arena *a, const char *dir, const char *name, struct migration *ret,
		    struct err *e)
{
	autobuf text = BUF(MAX_FILE);
	if (file_read(arena_printf(a, "%s/%s", dir, name), &text, e) < 0)
		return -1;
	ret->name = arena_strdup(a, name);
	ret->sql = arena_strndup(a, text.p ? text.p : "", text.n);
	crypto_sha256_hex(buf_view(&text), ret->sha256);
	return 0;
}

int store_migrate_read(struct arena *a, const char *content_dir, struct migrations *ret,
		       struct err *e)
{
	const char *dir = arena_printf(a, "%s/migrations", content_dir);
	DIR *d __attribute__((cleanup(close_directory))) = opendir(dir);
	if (!d)
		return err_sys(e, "open %s", dir);
	struct migration *all = NULL;
	size_t n = 0, n_files = 0, capacity = 0;
	for (const struct dirent *entry; (entry = readdir(d));) {
		if (!str_ends(str_of(entry->d_name), ".sql"))
			continue;
		int64_t number = number_of(entry->d_name);
		if (number < 1 || number > STORE_MIGRATE_MAX)
			return err_set(e, "%s/%s: the name of a migration is NNNN-name.sql", dir,
				       entry->d_name);
		size_t wanted = MAX(n, (size_t)number);
		all = arena_grow(a, all, &capacity, wanted, sizeof(*all));
		if (all[number - 1].name)
			return err_set(e, "%s: two migrations have the number %lld", dir,
				       (long long)number);
		if (read_one(a, dir, entry->d_name, &all[number - 1], e) < 0)
			return -1;
		n = wanted;
		n_files++;
	}
	for (size_t i = 0; i < n; i++)
		if (!all[i].name)
			return err_set(e, "%s: the migration %zu is missing", dir, i + 1);
	if (!n_files)
		return err_set(e, "%s: no migrations", dir);
	*ret = (struct migrations){ .all = all, .n = n };
	return 0;
}

int store_migrate_compare(struct store *s, const struct migrations *m, struct err *e)
{
	struct statement *q;
	if (store_prepare(s, "SELECT version, sha256 FROM zicha_schema ORDER BY version", &q, e) <
	    0)
		return -1;
	int64_t expected = 0;
	int r;
	while ((r = store_step(q, e)) == STORE_ROW) {
		int64_t version = store_int(q, 0);
		if (version != ++expected || version > (int64_t)m->n)
			break;
		const struct migration *one = &m->all[version - 1];
		if (strcmp(store_text(q, 1), one->sha256) == 0)
			continue;
		store_reset(q);
		return err_set(e,
			       "%s: migrations/%s was changed after it was applied; this "
			       "program and this database do not belong together",
			       s->name, one->name);
	}
	store_reset(q);
	if (r < 0 || r == STORE_BUSY)
		return r;
	if (r == STORE_ROW || expected != s->version)
		return err_set(e, "%s: its list of migrations is damaged", s->name);
	return 0;
}

static int note(struct store *s, const struct migration *one, int64_t version, struct err *e)
{
	struct statement *q;
	if (store_prepare(s, "INSERT INTO zicha_schema (version, name, sha256) VALUES (?, ?, ?)",
			  &q, e) < 0)
		return -1;
	store_bind_int(q, 0, version);
	store_bind_text(q, 1, one->name);
	store_bind_text(q, 2, one->sha256);
	return store_step(q, e);
}

int store_migrate_up(struct store *s, const struct migrations *m, struct err *e)
{
	static const char table[] = "CREATE TABLE zicha_schema (version BIGINT PRIMARY KEY, "
				    "name TEXT NOT NULL, sha256 TEXT NOT NULL)";
	if (s->version == 0 && s->driver->script(s, table, e))
		return -1;
	for (size_t i = (size_t)s->version; i < m->n; i++) {
		int64_t version = (int64_t)i + 1;
		if (s->driver->script(s, m->all[i].sql, e) || note(s, &m->all[i], version, e) ||
		    s->driver->migrated(s, version, e))
			return err_wrap(e, "migrations/%s", m->all[i].name);
		s->version = version;
	}
	return 0;
}
