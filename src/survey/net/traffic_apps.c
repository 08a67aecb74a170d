/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_apps - applications by what tells them. */
#include "survey/net/traffic_apps.h"

#include "table/data/applications.h"

#include <string.h>

static const char *const notable[] = { "p2p", "game",	"video", "music",  "remote-control",
				       "vpn", "tunnel", "proxy", "mining", "cloud-disk",
				       NULL };
static const char *const guarded[] = { "medical",	 "industrial", "database",
				       "remote-desktop", "terminal",   NULL };
static const char *const ground[] = { "web", "infrastructure", "web-proxy", NULL };

static bool is_among(const char *const *words, const char *word)
{
	while (*words && strcmp(*words, word) != 0)
		words++;
	return *words != NULL;
}

static uint16_t app_of(struct traffic_apps *x, const char *name, const char *category)
{
	uint16_t known = traffic_apps_called(x, name);
	if (known || x->n == TRAFFIC_MAX_APPS)
		return known;
	x->app[x->n] = (struct traffic_app){ name, category, is_among(notable, category),
					     is_among(guarded, category),
					     is_among(ground, category) };
	return (uint16_t)x->n++;
}

static void put_port(struct traffic_apps *x, struct str value, uint16_t app)
{
	struct str kind, first;
	int64_t low, high;
	if (!str_split(&value, '/', &kind) || !str_split(&value, '-', &first) ||
	    !str_int(first, 10, &low))
		return;
	if (!value.p || !str_int(value, 10, &high))
		high = low;
	for (int64_t port = low; port <= high && port >= 0 && port <= UINT16_MAX; port++)
		x->port[str_is(kind, "tcp")][port] = app;
}

static void put(struct traffic_apps *x, struct str seen_as, struct str value, uint16_t app)
{
	struct map *map = str_is(seen_as, "payload") ? &x->payloads
			  : str_is(seen_as, "ndpi")  ? &x->ndpi
						     : &x->names;
	if (str_is(seen_as, "port"))
		put_port(x, value, app);
	else
		map_set(map, value, &x->app[app]);
}

struct traffic_apps *traffic_apps_load(struct arena *a)
{
	struct traffic_apps *x = arena_new(a, struct traffic_apps);
	struct str rest = str_of(applications), line, name, category, seen_as, value;
	x->payloads = x->names = x->ndpi = MAP(a);
	x->n = 1;
	while (str_line(&rest, &line)) {
		if (!line.n || line.p[0] == '#' || !str_split(&line, '\t', &name) ||
		    !str_split(&line, '\t', &category) || !str_split(&line, '\t', &seen_as))
			continue;
		uint16_t app = app_of(x, str_text(a, name), str_text(a, category));
		while (str_word(&line, &value))
			put(x, seen_as, value, app);
	}
	return x;
}

static uint16_t number(const struct traffic_apps *x, const struct traffic_app *app)
{
	return app ? (uint16_t)(app - x->app) : 0;
}

uint16_t traffic_apps_payload(const struct traffic_apps *x, const char *word)
{
	return number(x, map_get(&x->payloads, str_of(word)));
}

uint16_t traffic_apps_ndpi(const struct traffic_apps *x, const char *name)
{
	return number(x, map_get(&x->ndpi, str_of(name)));
}

uint16_t traffic_apps_name(const struct traffic_apps *x, struct str name)
{
	while (name.n) {
		uint16_t app = number(x, map_get(&x->names, name));
		if (app)
			return app;
		name = str_from(name, MIN(str_find(name, '.') + 1, name.n));
	}
	return 0;
}

uint16_t traffic_apps_port(const struct traffic_apps *x, bool is_tcp, uint16_t port)
{
	return x->port[is_tcp][port];
}

uint16_t traffic_apps_called(const struct traffic_apps *x, const char *name)
{
	for (size_t i = 1; i < x->n; i++)
		if (strcmp(x->app[i].name, name) == 0)
			return (uint16_t)i;
	return 0;
}
