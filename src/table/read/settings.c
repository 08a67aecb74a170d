/* SPDX-License-Identifier: Apache-2.0 */
/* settings - name = value, where the last line of a name counts. */
#include "table/read/settings.h"

struct settings settings_new(struct scan *s)
{
	return (struct settings){ .by_key = MAP(scan_arena(s)) };
}

static struct str map_key(struct scan *s, const char *scope, const char *key)
{
	return str_of(scan_printf(s, "%s\n%s", scope, key));
}

void settings_add(struct scan *s, struct settings *all, const struct setting *x,
		  bool is_one_of_many)
{
	struct setting *kept = arena_new(scan_arena(s), struct setting);
	*kept = *x;
	kept->is_effective = true;
	all->item = arena_grow(scan_arena(s), all->item, &all->capacity, all->n + 1,
			       sizeof(struct setting *));
	all->item[all->n++] = kept;
	struct setting *before = map_set(&all->by_key, map_key(s, x->scope, x->key), kept);
	if (before && !is_one_of_many)
		before->is_effective = false;
}

const struct setting *settings_get(struct scan *s, const struct settings *all, const char *scope,
				   const char *key)
{
	return map_get(&all->by_key, map_key(s, scope, key));
}

void settings_defaults(struct scan *s, struct settings *all, const char *scope,
		       const struct setting_default *defaults, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct setting x = {
			.scope = scope,
			.key = defaults[i].key,
			.value = defaults[i].value,
			.is_default = true,
			.line = NO_INT,
		};
		if (!settings_get(s, all, scope, x.key))
			settings_add(s, all, &x, false);
	}
}
