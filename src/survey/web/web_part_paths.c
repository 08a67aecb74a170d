/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_paths - copies, archives, dumps, management pages and listings that were left open.
 *
 * Only names that such things are known by are asked for, and nothing counts that a made-up name
 * would do as well (web_soft.h). What a list names must show by its content what it is. */
#include "survey/web/web_copies.h"
#include "survey/web/web_data.h"
#include "survey/web/web_file.h"
#include "survey/web/web_harm.h"
#include "survey/web/web_soft.h"
#include "survey/web/web_text.h"

#include <string.h>

enum { MAX_FOLDERS = 50, MAX_FILES = 500, OF_PLAIN_PAGES = 4, LOOKED_AT = 256 << 10 };

struct paths {
	struct web_site *site;
	struct web_soft soft;
	struct map told, linked, folders;
	struct web_set folder_urls, programs, plain;
	size_t n_asked, max_asked, n_left_out;
	size_t n_failed;		       /* that had no answer */
	bool has_more_folders, has_more_files; /* than are gone through */
	struct arena step;		       /* of one request */
};

static const struct table *const tables[] = { &table_web_web_paths, NULL };

static int prepare(struct web_site *w, void **state, struct err *e)
{
	struct paths *p = arena_new(w->arena, struct paths);
	*p = (struct paths){ .site = w,
			     .soft = WEB_SOFT(w),
			     .told = MAP(w->arena),
			     .linked = MAP(w->arena),
			     .folders = MAP(w->arena),
			     .folder_urls = WEB_SET(w->arena),
			     .programs = WEB_SET(w->arena),
			     .plain = WEB_SET(w->arena),
			     .max_asked = (size_t)survey_number(w->survey, "paths"),
			     .step = ARENA(64 << 20) };
	*state = p;
	return 0;
}

/* ---- what was found ---- */

static void tell(struct paths *p, const char *url, const char *kind,
		 const struct web_answer *answer, const char *evidence)
{
	if (map_get(&p->told, str_of(url)))
		return;
	map_set(&p->told, str_of(url), p);
	struct web_path row = { .url = url,
				.kind = kind,
				.status = answer->status,
				.bytes = answer->bytes,
				.type = answer->content_type,
				.evidence = evidence,
				.is_linked = map_get(&p->linked, str_of(url)) != NULL };
	survey_row(p->site->survey, &table_web_web_paths, &row);
}

/* The mark of a directory listing in a page; NULL: it is none. */
static const char *listing(struct str page)
{
	static const char *const marks[] = {
		"<title>Index of /",	 "<title>Directory listing for /",
		"[To Parent Directory]", "<title>Directory Listing For ",
		"<title>Listing of /",	 "Directory Listing -- /",
		"<h1>Index of /",	 "<title>Directory: /"
	};
	struct str head = str_head(page, 8 << 10);
	for (size_t i = 0; i < N(marks); i++)
		if (str_has(head, marks[i]))
			return marks[i];
	return NULL;
}

/* ---- what the pages tell ---- */

static void add_folders(struct web_site *w, struct paths *p, const struct url *u)
{
	size_t origin = strlen(u->text) - strlen(u->path) - (u->query ? strlen(u->query) + 1 : 0);
	size_t n = origin + strlen(u->path);
	while (n > origin) {
		while (n > origin && u->text[n - 1] != '/')
			n--;
		struct str folder = { u->text, n };
		if (n == origin || map_get(&p->folders, folder))
			return;
		p->has_more_folders |= p->folders.n >= MAX_FOLDERS;
		if (p->folders.n >= MAX_FOLDERS)
			return;
		map_set(&p->folders, folder, p);
		web_set_add(&p->folder_urls, arena_strndup(w->arena, folder.p, folder.n));
		n--;
	}
}

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	struct paths *p = state;
	if (!v->answer || !web_site_wants(w, tables))
		return;
	const char *mark = v->is_html && v->answer->status == 200 ? listing(v->page) : NULL;
	if (mark)
		tell(p, v->target->url, "listing", v->answer, mark);
	for (size_t i = 0; i < v->doc.n_links; i++)
		if (web_fetch_may(w->fetch, &v->doc.links[i].url) &&
		    !web_harm_is_in_url(&v->doc.links[i].url)) {
			map_set(&p->linked, str_of(v->doc.links[i].url.text), p);
			add_folders(w, p, &v->doc.links[i].url);
		}
	add_folders(w, p, &v->url);
	if (v->answer->status != 200)
		return;
	struct str path = str_head(str_of(v->url.text), strcspn(v->url.text, "?"));
	const char *file = strrchr(v->url.path, '/') + 1;
	struct web_set *to = web_copies_is_program(file) ? &p->programs : &p->plain;
	p->has_more_files |= file[0] && to->n == MAX_FILES;
	if (file[0] && to->n < MAX_FILES)
		web_set_add(to, arena_strndup(w->arena, path.p, path.n));
}

/* ---- asking ---- */

/* Asks for one URL, unless enough was asked. False: nothing is there. */
static bool ask_once(struct paths *p, const char *url, struct web_answer *ret)
{
	static const char *const headers[] = { "Range: bytes=0-65535", NULL };
	struct err e;
	struct url u;
	if (p->n_asked >= p->max_asked) {
		p->n_left_out++;
		return false;
	}
	if (web_fetch_stopped(p->site->fetch) || !url_as_is(&p->step, str_of(url), &u) ||
	    !web_fetch_may(p->site->fetch, &u) || web_harm_is_in_url(&u))
		return false;
	p->n_asked++;
	survey_progress(p->site->survey, "%s: %zu names of files that nobody should find",
			p->site->start.host, p->n_asked);
	if (web_fetch(p->site->fetch,
		      &(struct web_request){ .url = url, .headers = headers, .is_probe = true },
		      ret, &e) < 0) {
		p->n_failed++;
		return false;
	}
	if (ret->status == 429 || ret->status > 501) {
		p->n_failed++;
		return false;
	}
	/* It is told when others have been asked, and what they said stands in its place. */
	ret->content_type = arena_strdup(&p->step, ret->content_type);
	return true;
}

/* The same; what sends on to a page of its own, as /zabbix/ to /zabbix/index.php, is that page. */
static bool ask(struct paths *p, const char *url, struct web_answer *ret)
{
	if (!ask_once(p, url, ret))
		return false;
	bool is_below = web_soft_goes_below(url, ret);
	return !is_below || ask_once(p, arena_strdup(&p->step, ret->location), ret);
}

static bool is_there(const struct web_answer *answer)
{
	return (answer->status == 200 || answer->status == 206) && answer->body.n > 0;
}

/* ---- what a list names ---- */

/* "\x1f" as the byte. */
static struct str unescape(struct arena *a, struct str s)
{
	char *out = arena_alloc(a, s.n + 1);
	size_t n = 0;
	int64_t byte;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '\\' && i + 3 < s.n && s.p[i + 1] == 'x' &&
		    str_int(str_head(str_from(s, i + 2), 2), 16, &byte)) {
			out[n++] = (char)byte;
			i += 3;
		} else {
			out[n++] = s.p[i];
		}
	}
	return (struct str){ out, n };
}

static bool contains(struct str s, struct str part)
{
	return s.n && part.n && memmem(s.p, s.n, part.p, part.n);
}

/* The text that shows what it is; p == NULL: none of them is there. */
static struct str proof(struct paths *p, const struct web_answer *answer, struct str texts)
{
	struct str rest = texts;
	while (rest.n) {
		const char *bar = memmem(rest.p, rest.n, " | ", 3);
		struct str one = bar ? str_range(rest.p, bar) : rest;
		rest = bar ? str_from(rest, one.n + 3) : (struct str){ NULL, 0 };
		bool is_first = str_starts(one, "^");
		struct str text = unescape(&p->step, str_from(one, is_first ? 1 : 0));
		struct str body = str_head(answer->body, is_first ? text.n : LOOKED_AT);
		if (contains(body, text) || (!is_first && contains(answer->head, text)))
			return one;
	}
	return (struct str){ NULL, 0 };
}

/* "{host}" is the site's name, "{name}" its first part that is no www. */
static const char *named(struct paths *p, struct str path)
{
	const char *host = p->site->start.host;
	autobuf out = BUF(2 << 10);
	struct str name = str_of(strncmp(host, "www.", 4) == 0 ? host + 4 : host);
	name = str_head(name, str_find(name, '.'));
	while (path.n) {
		if (str_starts(path, "{host}") || str_starts(path, "{name}")) {
			buf_str(&out, path.p[1] == 'h' ? str_of(host) : name);
			path = str_from(path, 6);
		} else {
			buf_putc(&out, path.p[0]);
			path = str_from(path, 1);
		}
	}
	return arena_strndup(&p->step, out.p, out.n);
}

static void look_for(struct paths *p, const char *folder, struct str path, struct str kind,
		     struct str texts)
{
	struct web_answer answer;
	const char *url = arena_printf(p->site->arena, "%s%s", folder, named(p, path));
	if (!ask(p, url, &answer) || !(is_there(&answer) || answer.status == 401))
		return;
	struct str found = proof(p, &answer, texts);
	/* A listing has a kind of its own, wherever it shows up. */
	const char *mark = listing(answer.body);
	if (mark)
		tell(p, url, "listing", &answer, mark);
	else if (found.p &&
		 !web_soft_takes_any(&p->soft, folder, str_is(kind, "admin") ? "/" : ".zip"))
		tell(p, url, str_text(p->site->arena, kind), &answer,
		     str_text(p->site->arena, found));
}

static void look_through_list(struct paths *p)
{
	struct str list = str_of(web_data_paths), cells[4];
	const char *root = arena_printf(p->site->arena, "%s/",
					url_origin(p->site->arena, &p->site->start));
	while (web_file_cells(&list, cells, 4)) {
		if (str_is(cells[0], "root")) {
			look_for(p, root, cells[1], cells[2], cells[3]);
			continue;
		}
		for (size_t i = 0; i < p->folder_urls.n; i++)
			look_for(p, p->folder_urls.item[i], cells[1], cells[2], cells[3]);
		arena_free(&p->step);
	}
}

/* ---- listings of folders ---- */

static void look_into_folders(struct paths *p)
{
	struct web_answer answer;
	for (size_t i = 0; i < p->folder_urls.n; i++) {
		const char *url = p->folder_urls.item[i];
		const struct web_target *t = web_queue_find(&p->site->queue, url);
		if (t && t->status != NO_INT)
			continue;
		const char *mark = ask(p, url, &answer) && is_there(&answer) ? listing(answer.body)
									     : NULL;
		if (mark)
			tell(p, url, "listing", &answer, mark);
	}
}

/* ---- copies ---- */

static bool is_archive(const char *name, struct str body)
{
	static const struct {
		const char *ending, *mark;
	} marks[] = { { ".zip", "PK" },	  { ".gz", "\x1f\x8b" }, { ".tgz", "\x1f\x8b" },
		      { ".rar", "Rar!" }, { ".7z", "7z" },	 { ".class", "\xca\xfe\xba\xbe" } };
	for (size_t i = 0; i < N(marks); i++)
		if (str_ends(str_of(name), marks[i].ending))
			return str_starts(body, marks[i].mark);
	return false;
}

static bool has_archive_name(const char *name)
{
	static const char *const endings[] = { ".zip", ".gz", ".tgz", ".rar", ".7z" };
	for (size_t i = 0; i < N(endings); i++)
		if (str_ends(str_of(name), endings[i]))
			return true;
	return false;
}

/* To some programs "login~" is "login": they take such signs out of a name. Then "login~~" is it,
 * too. */
static bool drops_signs(struct paths *p, const char *url)
{
	struct web_answer answer;
	return str_ends(str_of(url), "~") && ask(p, arena_printf(&p->step, "%s~", url), &answer) &&
	       is_there(&answer);
}

static void try_copy(struct paths *p, const char *folder, const char *of, const char *name,
		     const char *ending)
{
	struct web_answer answer;
	const char *url = arena_printf(p->site->arena, "%s%s", folder, name);
	if (map_get(&p->linked, str_of(url)) || web_queue_find(&p->site->queue, url) ||
	    !ask(p, url, &answer) || !is_there(&answer))
		return;
	bool is_packed = is_archive(name, answer.body);
	if (has_archive_name(name) && !is_packed)
		return;
	if (!is_packed && (web_soft_takes_any(&p->soft, folder, ending) ||
			   web_soft_takes_any_ending(&p->soft, of) || drops_signs(p, url)))
		return;
	tell(p, url, is_packed ? "archive" : "backup", &answer,
	     arena_printf(p->site->arena, "copy of %s", of));
}

static void look_for_copies(struct paths *p, const struct web_set *of, size_t most)
{
	const char *ending, *name;
	for (size_t i = 0; i < of->n; i++) {
		const char *file = strrchr(of->item[i], '/') + 1;
		const char *folder = arena_strndup(p->site->arena, of->item[i],
						   (size_t)(file - of->item[i]));
		for (size_t n = 0;
		     n < most && (name = web_copies_of_file(&p->step, file, n, &ending)); n++)
			try_copy(p, folder, of->item[i], name, ending);
		arena_free(&p->step);
	}
}

static void look_for_copies_of_folders(struct paths *p)
{
	const char *ending, *name;
	for (size_t i = 0; i < p->folder_urls.n; i++) {
		const char *url = p->folder_urls.item[i];
		size_t end = strlen(url) - 1, begin = end;
		while (begin && url[begin - 1] != '/')
			begin--;
		if (begin < strlen("https://") + 1 || url[begin - 2] == '/')
			continue; /* the root itself has no name */
		const char *folder = arena_strndup(p->site->arena, url, begin);
		const char *own = arena_strndup(&p->step, url + begin, end - begin);
		for (size_t n = 0; (name = web_copies_of_folder(&p->step, own, n, &ending)); n++)
			try_copy(p, folder, url, name, ending);
	}
}

/* Names that were not asked for, or not answered. */
static void tell_unseen(const struct paths *p)
{
	struct survey *s = p->site->survey;
	const struct table *t = &table_web_web_paths;
	size_t n_failed = p->n_failed + p->soft.n_failed;
	if (p->n_left_out)
		survey_partial(s, t,
			       "%zu names were asked for, and %zu more are likely: see web.paths",
			       p->n_asked, p->n_left_out);
	if (n_failed)
		survey_partial(s, t,
			       N_N("%zu name had no answer", "%zu names had no answer", n_failed),
			       n_failed);
	if (p->has_more_folders)
		survey_partial(s, t, "more than %d folders", MAX_FOLDERS);
	if (p->has_more_files)
		survey_partial(s, t, "more than %d files that could have copies", MAX_FILES);
}

static void end(struct web_site *w, void *state)
{
	struct paths *p = state;
	if (!web_site_wants(w, tables))
		return;
	web_set_finish(&p->folder_urls);
	web_set_finish(&p->programs);
	web_set_finish(&p->plain);
	look_through_list(p);
	look_into_folders(p);
	look_for_copies(p, &p->programs, SIZE_MAX);
	look_for_copies_of_folders(p);
	look_for_copies(p, &p->plain, OF_PLAIN_PAGES);
	tell_unseen(p);
	arena_free(&p->step);
}

const struct web_part web_part_paths = {
	.prepare = prepare, .page = page, .end = end, .tables = tables
};
