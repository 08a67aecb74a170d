/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_links - what the pages refer to, each once, and the hosts they name. */
#include "survey/web/web_text.h"

#include <string.h>

enum { MAX_LINKS = 300 * 1000 };

struct link {
	struct web_link row;
	struct link *next;
	int64_t last_page; /* that was counted */
};

struct host {
	struct web_host row;
	bool has_kind[WEB_LINK_KINDS];
	struct host *next;
};

struct links {
	struct map links, hosts;
	struct link *first, **last;
	struct host *first_host, **last_host;
	size_t n;
	bool is_full;
};

static const struct table *const tables[] = { &table_web_web_links, &table_web_web_hosts, NULL };

static int prepare(struct web_site *w, void **state, struct err *e)
{
	struct links *l = arena_new(w->arena, struct links);
	*l = (struct links){ .links = MAP(w->arena), .hosts = MAP(w->arena) };
	l->last = &l->first;
	l->last_host = &l->first_host;
	*state = l;
	return 0;
}

static struct host *host_of(struct web_site *w, struct links *all, const char *name,
			    const char *page)
{
	struct host *h = map_get(&all->hosts, str_of(name));
	if (h)
		return h;
	h = arena_new(w->arena, struct host);
	h->row = (struct web_host){ .host = arena_strdup(w->arena, name),
				    .is_external = !web_text_is_own(w, name),
				    .page = page };
	map_set(&all->hosts, str_of(name), h);
	*all->last_host = h;
	all->last_host = &h->next;
	return h;
}

static struct link *new_link(struct web_site *w, struct links *all, const struct web_view *v,
			     const struct web_document_link *from)
{
	struct arena *a = w->arena;
	struct link *l = arena_new(a, struct link);
	struct host *h = host_of(w, all, from->url.host, v->target->url);
	bool is_loaded = from->kind != WEB_LINK && from->kind != WEB_LINK_FORM &&
			 from->kind != WEB_LINK_INLINE && from->kind != WEB_LINK_REFRESH &&
			 from->kind != WEB_LINK_OTHER;
	l->row = (struct web_link){ .page = v->target->url,
				    .url = arena_strdup(a, from->url.text),
				    .kind = web_link_kind_names[from->kind],
				    .host = h->row.host,
				    .is_external = h->row.is_external,
				    .is_https = from->url.is_https,
				    .is_mixed = is_loaded && v->url.is_https && !from->url.is_https,
				    .is_hidden = from->hidden != NULL,
				    .reason = from->hidden,
				    .text = from->text && from->text[0]
						    ? arena_strdup(a, from->text)
						    : NULL,
				    .has_integrity = from->has_integrity,
				    .status = NO_INT };
	h->row.links++;
	h->row.hidden_links += from->hidden != NULL;
	h->has_kind[from->kind] = true;
	*all->last = l;
	all->last = &l->next;
	all->n++;
	return l;
}

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	struct links *all = state;
	if (!web_site_wants(w, tables))
		return;
	for (size_t i = 0; i < v->doc.n_links; i++) {
		const struct web_document_link *from = &v->doc.links[i];
		autobuf key = BUF(URL_MAX_BYTES * 2);
		buf_printf(&key, "%u%d%d ", from->kind, from->has_integrity,
			   v->url.is_https && !from->url.is_https);
		buf_puts(&key, from->hidden ? from->hidden : "");
		buf_puts(&key, from->url.text);
		struct link *l = map_get(&all->links, buf_view(&key));
		if (!l && all->n == MAX_LINKS) {
			all->is_full = true;
			continue;
		}
		if (!l) {
			l = new_link(w, all, v, from);
			map_set(&all->links, buf_view(&key), l);
		}
		if (l->last_page != w->n_pages)
			l->row.pages++;
		l->last_page = w->n_pages;
	}
}

static void tell_hosts(struct web_site *w, struct links *all)
{
	for (struct host *h = all->first_host; h; h = h->next) {
		autobuf kinds = BUF(200);
		for (size_t i = 0; i < WEB_LINK_KINDS; i++)
			if (h->has_kind[i])
				buf_printf(&kinds, "%s%s", kinds.n ? " " : "",
					   web_link_kind_names[i]);
		buf_putc(&kinds, 0);
		h->row.kinds = kinds.p;
		survey_row(w->survey, &table_web_web_hosts, &h->row);
	}
}

static void end(struct web_site *w, void *state)
{
	struct links *all = state;
	for (struct link *l = all->first; l; l = l->next) {
		const struct web_target *t = web_queue_find(&w->queue, l->row.url);
		l->row.status = t ? t->status : NO_INT;
		survey_row(w->survey, &table_web_web_links, &l->row);
	}
	tell_hosts(w, all);
	for (size_t i = 0; tables[i] && all->is_full; i++)
		survey_partial(w->survey, tables[i], "more than %d addresses", MAX_LINKS);
}

const struct web_part web_part_links = {
	.prepare = prepare, .page = page, .end = end, .tables = tables
};
