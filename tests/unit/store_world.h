/* SPDX-License-Identifier: Apache-2.0 */
/* store_world - what the tests of the store share: opening or giving up, asking for one value,
 * content with migrations of their own. */
#ifndef ZICHA_TESTS_STORE_WORLD_H
#define ZICHA_TESTS_STORE_WORLD_H

#include "base/file.h"
#include "store/store.h"
#include "tap.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

struct world {
	const char *dir; /* tap_folder() */
	const char *url; /* of the database */
	const char *content;
};

static inline void give_up_unless(bool is_done, const char *words)
{
	if (is_done)
		return;
	printf("Bail out! %s\n", words);
	fflush(stdout);
	_exit(1);
}

static inline struct store *opened(const struct world *w, bool is_read_only)
{
	struct err e = { 0 };
	struct store *s = NULL;
	int r = store_open(&s, w->url, w->content, is_read_only, &e);
	give_up_unless(r == 0, e.text);
	return s;
}

static inline struct statement *prepared(struct store *s, const char *sql)
{
	struct err e = { 0 };
	struct statement *q = NULL;
	int r = store_prepare(s, sql, &q, &e);
	give_up_unless(r == 0, e.text);
	return q;
}

/* The number that a statement without values asks for. */
static inline int64_t number(struct store *s, const char *sql)
{
	struct err e = { 0 };
	struct statement *q = prepared(s, sql);
	int r = store_step(q, &e);
	give_up_unless(r == STORE_ROW, e.text);
	int64_t value = store_int(q, 0);
	store_reset(q);
	return value;
}

static inline int set(struct store *s, const char *name, const char *value, struct err *e)
{
	return store_run(s, e,
			 "INSERT INTO setting (unit, name, value) VALUES (?, ?, ?) "
			 "ON CONFLICT (unit, name) DO UPDATE SET value = excluded.value",
			 "u", name, value, NULL);
}

/* Takes the database away and makes a new one. */
static inline void take_away(const struct world *w)
{
	struct err e = { 0 };
	struct store *s = NULL;
	if (store_is_server(w->url) && store_open(&s, w->url, w->content, false, &e) == 0 &&
	    store_run(s, &e, "DROP SCHEMA zicha CASCADE", NULL) != 0)
		give_up_unless(false, e.text);
	store_close(s);
	if (!store_is_server(w->url))
		unlink(w->url);
}

static inline void make_anew(const struct world *w)
{
	struct err e = { 0 };
	struct store *s = NULL;
	take_away(w);
	int r = store_create(&s, w->url, w->content, &e);
	give_up_unless(r == 0, e.text);
	store_close(s);
}

static inline void write_text(const char *dir, const char *name, const char *text)
{
	struct err e = { 0 };
	char path[512];
	snprintf(path, sizeof(path), "%s/%s", dir, name);
	give_up_unless(file_write(path, str_of(text), &e) == 0, e.text);
}

static inline bool has_words(const struct err *e, const char *words)
{
	bool has = str_has(str_of(e->text), words);
	if (!has)
		printf("# got:  %s\n# want: %s\n", e->text, words);
	return has;
}

#endif
