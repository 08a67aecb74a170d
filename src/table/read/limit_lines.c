/* SPDX-License-Identifier: Apache-2.0 */
/* limit_lines - the lines of limits.conf(5) in the order in which pam_limits reads them. */
#include "table/read/limit_lines.h"

#include <string.h>

/* Marks the earlier lines that this one makes void. */
static void replace(struct limit_lines *all, const struct limit_line *now)
{
	for (size_t i = 0; i < all->n; i++) {
		struct limit_line *x = &all->line[i];
		bool is_same_type = strcmp(now->type, "-") == 0 || strcmp(now->type, x->type) == 0;
		if (is_same_type && strcmp(x->domain, now->domain) == 0 &&
		    strcmp(x->item, now->item) == 0)
			x->is_effective = false;
	}
}

static void read_line(struct scan *s, const struct lines *lines, struct limit_lines *all)
{
	struct str rest = str_head(lines->line, str_find(lines->line, '#'));
	struct str domain, type, item, value;
	if (!str_trim(rest).n)
		return;
	bool has_type = str_word(&rest, &domain) && str_word(&rest, &type);
	/* "li -" alone: this account has no limits. */
	bool is_exempt = has_type && str_is(type, "-") && !str_trim(rest).n;
	if (!has_type || (!is_exempt && (!str_word(&rest, &item) || !str_word(&rest, &value)))) {
		scan_partial(s, "%s:%lld: not domain, type, item and value", lines->path,
			     (long long)lines->number);
		return;
	}
	struct limit_line x = { .domain = scan_text(s, domain),
				.type = str_lower(scan_arena(s), type),
				.item = is_exempt ? "" : str_lower(scan_arena(s), item),
				.value = is_exempt ? "" : scan_text(s, value),
				.is_effective = true,
				.path = lines->path,
				.line = lines->number };
	replace(all, &x);
	all->line = arena_grow(scan_arena(s), all->line, &all->capacity, all->n + 1,
			       sizeof(*all->line));
	all->line[all->n++] = x;
}

static int read_file(struct scan *s, const char *path, struct limit_lines *all, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, path, &lines, e);
	if (r < 0)
		scan_partial(s, "%s", e->said);
	while (!r && scan_line(s, &lines))
		read_line(s, &lines, all);
	return r;
}

int limit_lines_read(struct scan *s, struct limit_lines *ret, struct err *e)
{
	static const char main_file[] = "/etc/security/limits.conf";
	struct limit_lines all = { .line = NULL };
	struct names more = { 0 };
	bool is_absent = read_file(s, main_file, &all, e) == SCAN_ABSENT;
	if (scan_glob(s, "/etc/security/limits.d/*.conf", &more, e) < 0) {
		scan_partial(s, "%s", e->said);
		is_absent = false;
	}
	for (size_t i = 0; i < more.n; i++)
		is_absent &= read_file(s, more.name[i], &all, e) == SCAN_ABSENT;
	*ret = all;
	return is_absent ? scan_absent(s, "no %s", main_file) : 0;
}
