/* SPDX-License-Identifier: Apache-2.0 */
/* sysv - init scripts in /etc/init.d and the runlevels that start them. */
#include "table/read/sysv.h"

#include <string.h>

enum { HEAD_LINES = 60 };

/* "S01ssh" starts ssh. */
static bool starts(const char *link, const char *script)
{
	return link[0] == 'S' && strspn(link + 1, "0123456789") >= 1 &&
	       strcmp(link + 1 + strspn(link + 1, "0123456789"), script) == 0;
}

static void see_runlevel(struct scan *s, const char *dir, struct sysv *v)
{
	struct err why;
	struct names names;
	int r = scan_list(s, dir, &names, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	for (size_t i = 0; !r && i < names.n; i++)
		for (size_t j = 0; j < v->n; j++)
			v->script[j].is_enabled |= starts(names.name[i], v->script[j].name);
}

static const char *description(struct scan *s, const char *path)
{
	static const char *const heads[] = { "# Short-Description:", "# description:" };
	struct err why;
	struct lines lines;
	int r = scan_lines(s, path, &lines, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	while (!r && scan_line(s, &lines) && lines.number <= HEAD_LINES)
		for (size_t i = 0; i < N(heads); i++)
			if (str_starts(lines.line, heads[i]))
				return scan_text(s,
						 str_trim(str_from(lines.line, strlen(heads[i]))));
	return NULL;
}

int sysv_find(struct scan *s, struct sysv *ret, struct err *e)
{
	/* Red Hat's /etc/init.d leads to /etc/rc.d/init.d, and so do its runlevels. */
	static const char *const runlevels[] = { "/etc/rc2.d", "/etc/rc3.d", "/etc/rc4.d",
						 "/etc/rc5.d", "/etc/rcS.d" };
	struct names names;
	struct sysv v = { .script = NULL };
	int r = scan_list(s, "/etc/init.d", &names, e);
	if (r)
		return r;
	for (size_t i = 0; i < names.n; i++) {
		struct err why;
		struct stat st;
		const char *path = scan_printf(s, "/etc/init.d/%s", names.name[i]);
		int found = scan_stat(s, path, true, &st, &why);
		if (found < 0)
			scan_partial(s, "%s", why.said);
		if (found || !S_ISREG(st.st_mode) || !(st.st_mode & 0111))
			continue;
		v.script = arena_grow(scan_arena(s), v.script, &v.capacity, v.n + 1,
				      sizeof(*v.script));
		v.script[v.n++] = (struct sysv_script){
			.name = names.name[i],
			.path = path,
			.description = description(s, path),
		};
	}
	for (size_t i = 0; i < N(runlevels); i++)
		see_runlevel(s, runlevels[i], &v);
	*ret = v;
	return 0;
}

const struct sysv_script *sysv_get(const struct sysv *v, const char *name)
{
	for (size_t i = 0; i < v->n; i++)
		if (strcmp(v->script[i].name, name) == 0)
			return &v->script[i];
	return NULL;
}
