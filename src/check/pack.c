/* SPDX-License-Identifier: Apache-2.0 */
/* pack - a folder of checks: <area>/<id>/check.sql. */
#include "check/pack.h"

#include "base/file.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

static int check_compare(const void *a, const void *b)
{
	return strcmp((*(struct check *const *)a)->id, (*(struct check *const *)b)->id);
}

static int id_compare(const void *id, const void *check)
{
	return strcmp(id, (*(struct check *const *)check)->id);
}

struct check *pack_find(const struct pack *p, const char *id)
{
	struct check **found = p->n ? bsearch(id, p->check, p->n, sizeof(*p->check), id_compare)
				    : NULL;
	return found ? *found : NULL;
}

static void load_one(struct pack *p, const char *dir, const char *area, const char *id)
{
	struct err e;
	const char *path = arena_printf(&p->arena, "%s/%s/%s/check.sql", dir, area, id);
	autobuf text = BUF(CHECK_MAX_BYTES);
	if (file_read(path, &text, &e) < 0) {
		check_mistake(&p->mistakes, path, (struct str){ NULL, 0 }, 0, 0, "%s", e.text);
		return;
	}
	struct str kept = { arena_strndup(&p->arena, text.p ? text.p : "", text.n), text.n };
	struct check *c = check_parse(&p->mistakes, path, arena_strdup(&p->arena, area),
				      arena_strdup(&p->arena, id), kept);
	if (!c)
		return;
	p->check = arena_grow(&p->arena, p->check, &p->capacity, p->n + 1, sizeof(struct check *));
	p->check[p->n++] = c;
}

/* Calls for each folder in `dir`, hidden ones left out. */
static int each_folder(struct pack *p, const char *dir, const char *area,
		       int (*call)(struct pack *p, const char *dir, const char *area,
				   const char *name, struct err *e),
		       struct err *e)
{
	const char *path = area ? arena_printf(&p->arena, "%s/%s", dir, area) : dir;
	DIR *stream = opendir(path);
	if (!stream)
		return err_sys(e, "open %s", path);
	int r = 0;
	for (struct dirent *d; r >= 0 && (d = readdir(stream));)
		if (d->d_name[0] != '.' && d->d_type != DT_REG)
			r = call(p, dir, area, d->d_name, e);
	closedir(stream);
	return r;
}

static int in_area(struct pack *p, const char *dir, const char *area, const char *id, struct err *e)
{
	if (!p->wants || p->wants(p->arg, area, id))
		load_one(p, dir, area, id);
	return 0;
}

static int in_pack(struct pack *p, const char *dir, const char *none, const char *area,
		   struct err *e)
{
	return each_folder(p, dir, area, in_area, e);
}

/* The later of two checks with one id is left out, and told. */
static void drop_twins(struct pack *p)
{
	size_t kept = 0;
	for (size_t i = 0; i < p->n; i++) {
		if (kept && strcmp(p->check[kept - 1]->id, p->check[i]->id) == 0)
			check_mistake(&p->mistakes, p->check[i]->path, p->check[i]->text, 0, 0,
				      "another check has the same id: %s",
				      p->check[kept - 1]->path);
		else
			p->check[kept++] = p->check[i];
	}
	p->n = kept;
}

int pack_load(struct pack *p, const char *dir, struct err *e)
{
	if (!p->arena.max_bytes)
		p->arena = ARENA(256 << 20);
	p->mistakes.arena = &p->arena;
	if (each_folder(p, dir, NULL, in_pack, e) < 0)
		return -1;
	if (p->n)
		qsort(p->check, p->n, sizeof(*p->check), check_compare);
	drop_twins(p);
	return 0;
}

void pack_free(struct pack *p)
{
	arena_free(&p->arena);
}
