/* SPDX-License-Identifier: Apache-2.0 */
/* walk_test - the one walk, with tables of the test's own, over a tree of its own. */
#include "fact/facts.h"
#include "fact/gather.h"
#include "fact/query.h"
#include "fact/scan.h"
#include "tap.h"

#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static volatile sig_atomic_t stop;

struct item {
	const char *path;
};

static const struct column columns[] = { COLUMN(struct item, path, "path") };

static bool enters_all(struct scan *s, const char *dir)
{
	return true;
}

static bool enters_a(struct scan *s, const char *dir)
{
	return strcmp(dir, "/") == 0 || strcmp(dir, "/a") == 0;
}

static int give(struct scan *s, struct walk_entry *w, struct err *e)
{
	return scan_row(s, &(struct item){ .path = w->path });
}

static int break_at_b(struct scan *s, struct walk_entry *w, struct err *e)
{
	return strcmp(w->name, "b") == 0 ? err_set(e, "%s: broke", w->path) : give(s, w, e);
}

static int dawdle(struct scan *s, struct walk_entry *w, struct err *e)
{
	usleep(20 * 1000);
	return give(s, w, e);
}

static int give_end(struct scan *s, struct err *e)
{
	return scan_row(s, &(struct item){ .path = "the end" });
}

#define TABLE(name_, ...) \
	{ \
		.name = name_, .doc = "test", .example = "", .source = "", .identity = "path", \
		.columns = columns, .n_columns = N(columns), __VA_ARGS__ \
	}

static const struct table all[] = {
	TABLE("everything", .enters = enters_all, .visit = give),
	TABLE("only_a", .enters = enters_a, .visit = give, .finish = give_end),
	TABLE("few", .enters = enters_all, .visit = give, .max_rows = 3),
	TABLE("broken", .enters = enters_all, .visit = break_at_b, .finish = give_end),
};

/* In a walk of its own: the first member's deadline is the walk's. */
static const struct table slow = TABLE("slow", .enters = enters_all, .visit = dawdle,
				       .deadline_ms = 30);

/* Walks for these tables; the caller closes. */
static struct facts *walk(struct target *t, const char *target, const struct table *const *tables,
			  size_t n)
{
	struct facts_options o = { .tables = tables, .n_tables = n, .now = 0, .stop = &stop };
	struct table_set wanted = { .bits = { (1u << n) - 1 } };
	struct facts *f;
	struct err e;
	if (target_open(t, target, &e) < 0 || facts_open(&f, t, &o, &e) < 0) {
		ok(false, e.text);
		exit(done());
	}
	gather_want(f, &wanted);
	gather_run(f, &(struct gather_options){ .n_threads = 2 });
	return f;
}

static struct slot *slot(struct facts *f, const char *table)
{
	return facts_slot(f, (size_t)facts_find(f, table));
}

static void test_members(const char *target)
{
	static const struct table *tables[N(all)];
	struct target t;
	for (size_t i = 0; i < N(all); i++)
		tables[i] = &all[i];
	struct facts *f = walk(&t, target, tables, N(all));
	struct slot *everything = slot(f, "everything"), *a = slot(f, "only_a");
	ok(everything->status == STATUS_OK && everything->rows.n == 6, "each entry is seen once");
	is_text(everything->rows.row[0][0].text, "/a", "and the rows are in order");
	ok(a->status == STATUS_OK && a->rows.n == 5, "a table sees the folders that it enters, and "
						     "what finish adds");
	ok(slot(f, "few")->status == STATUS_PARTIAL && slot(f, "few")->rows.n == 3, "a table that "
										    "is full ends "
										    "alone");
	is_text(slot(f, "few")->detail, "stopped after 3 rows", "with its own words");
	ok(slot(f, "broken")->status == STATUS_FAILED && slot(f, "broken")->rows.n == 0,
	   "a table that fails in the walk fails alone");
	ok(strstr(slot(f, "broken")->detail, "/b: broke") != NULL, "and says where");
	facts_close(f);
	target_close(&t);
}

static void test_deadline(const char *target)
{
	struct target t;
	const struct table *one = &slow;
	struct facts *f = walk(&t, target, &one, 1);
	ok(slot(f, "slow")->status == STATUS_PARTIAL, "a walk that is late is partial");
	ok(strstr(slot(f, "slow")->detail, "the walk was stopped at /") != NULL, "and says where "
										 "it was");
	facts_close(f);
	target_close(&t);
}

/* Folders that hold only one another, until no path leads to them. */
static void test_depth(const char *target, int dir)
{
	static char name[201];
	struct target t;
	const struct table *one = &all[0];
	memset(name, 'd', sizeof(name) - 1);
	int at = openat(dir, "a", O_RDONLY | O_DIRECTORY);
	for (int i = 0; i < PATH_MAX / 200 + 2; i++) {
		int below = mkdirat(at, name, 0755) < 0 ? -1
							: openat(at, name, O_RDONLY | O_DIRECTORY);
		close(at);
		at = below;
	}
	ok(at >= 0, "a path longer than PATH_MAX can be made");
	close(at);
	struct facts *f = walk(&t, target, &one, 1);
	struct slot *s = slot(f, "everything");
	ok(s->status == STATUS_PARTIAL && strstr(s->detail, "path is too long: /a/ddd"),
	   "what lies deeper than a path can tell makes the table partial");
	ok(s->rows.n > 10, "and the rest is seen");
	facts_close(f);
	target_close(&t);
}

int main(void)
{
	static const char *const folders[] = { "a", "a/b", "a/b/c" };
	static const char *const files[] = { "a/1", "a/2", "a/b/3" };
	char target[128];
	int dir = open(tap_folder(), O_RDONLY | O_DIRECTORY);
	if (!ok(dir >= 0, "a folder to walk over"))
		return done();
	for (size_t i = 0; i < N(folders); i++)
		mkdirat(dir, folders[i], 0755);
	for (size_t i = 0; i < N(files); i++)
		close(openat(dir, files[i], O_CREAT | O_WRONLY, 0644));
	snprintf(target, sizeof(target), "root:%s", tap_folder());
	test_members(target);
	test_deadline(target);
	test_depth(target, dir);
	close(dir);
	return done();
}
