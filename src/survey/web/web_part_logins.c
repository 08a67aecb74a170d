/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_logins - where the site asks who somebody is; and, where the operator names account
 * and password, whether it takes them. Nothing is tried on a page that was not named. */
#include "survey/web/web_file.h"
#include "survey/web/web_login.h"
#include "survey/web/web_login_run.h"

#include "base/tr.h"

#include <string.h>

enum { MAX_LOGINS = 1000 };

struct logins {
	struct web_login_row *row;
	size_t n, capacity;
	bool is_full;
};

static int prepare(struct web_site *w, void **state, struct err *e)
{
	*state = arena_new(w->arena, struct logins);
	return 0;
}

static struct web_login_row *find(const struct logins *s, const char *kind, const char *action)
{
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->row[i].kind, kind) == 0 && strcmp(s->row[i].action, action) == 0)
			return &s->row[i];
	return NULL;
}

/* A form is the same where it sends to the same. */
static void add(struct web_site *w, struct logins *s, const struct web_login_row *row)
{
	struct web_login_row *known = find(s, row->kind, row->action);
	if (known) {
		known->pages++;
		return;
	}
	if (s->n == MAX_LOGINS) {
		s->is_full = true;
		return;
	}
	s->row = arena_grow(w->arena, s->row, &s->capacity, s->n + 1, sizeof(*s->row));
	known = &s->row[s->n++];
	*known = *row;
	known->page = arena_strdup(w->arena, row->page);
	known->action = arena_strdup(w->arena, row->action);
	known->realm = row->realm ? arena_strdup(w->arena, row->realm) : NULL;
}

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	struct web_login_row row = { .page = v->url.text,
				     .form = NO_INT,
				     .action = v->url.text,
				     .is_https = v->url.is_https,
				     .pages = 1,
				     .wrong_tries = NO_INT,
				     .has_limit = NO_INT,
				     .limit_after = NO_INT,
				     .tells_accounts = NO_INT };
	if (v->answer && v->answer->status == 401) {
		row.kind = web_login_scheme(v->arena, v->answer->head, &row.realm);
		if (row.kind)
			add(w, state, &row);
	}
	row.kind = "form";
	row.realm = NULL;
	for (size_t i = 0; i < v->doc.n_forms; i++) {
		const struct url *action = &v->doc.forms[i].action;
		if (!web_login_is_form(&v->doc, i))
			continue;
		row.form = (int64_t)i + 1;
		row.action = action->text;
		row.is_https = v->url.is_https && action->is_https;
		add(w, state, &row);
	}
}

/* ---- what the operator names ---- */

static const struct table *const tables[] = { &table_web_web_logins, &table_web_web_login_tries,
					      NULL };

static void failed(struct web_site *w, const char *format, ...) printf_like(2, 3);
static void failed(struct web_site *w, const char *format, ...)
{
	char words[512];
	va_list ap;
	va_start(ap, format);
	tr_keep(words, sizeof(words), format, ap);
	va_end(ap);
	survey_partial(w->survey, &table_web_web_logins, "%s", words);
	survey_failed(w->survey, &table_web_web_login_tries, "%s", words);
}

static void read_words(struct web_site *w, struct web_login_words *ret)
{
	struct err e;
	autobuf text = BUF(4 << 20);
	if (web_file(w, "words", &text, &e) < 0)
		survey_partial(w->survey, &table_web_web_login_tries, "%s", e.said);
	struct str rest = buf_view(&text), line;
	while (str_line(&rest, &line)) {
		line = str_trim(line);
		if (!line.n || line.p[0] == '#')
			continue;
		ret->word = arena_grow(w->arena, ret->word, &ret->capacity, ret->n + 1,
				       sizeof(*ret->word));
		ret->word[ret->n++] = arena_strndup(w->arena, line.p, line.n);
	}
	if (text.n)
		explicit_bzero(text.p, text.n);
}

static struct web_login_row *find_page(const struct logins *s, const char *page)
{
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->row[i].page, page) == 0)
			return &s->row[i];
	return NULL;
}

/* What was learnt goes to the log-in that was seen on the way; or it is one more, also where its
 * page could not be had: that it was to be tried must not be forgotten. */
static void merge(struct web_site *w, struct logins *s, const struct web_login_row *row)
{
	struct url page, action;
	struct web_login_row *known = row->kind ? find(s, row->kind, row->action)
						: find_page(s, row->page);
	if (!known) {
		struct web_login_row more = *row;
		more.kind = row->kind ? row->kind : "unseen";
		more.action = row->action ? row->action : row->page;
		more.is_https = url_as_is(w->arena, str_of(row->page), &page) &&
				url_as_is(w->arena, str_of(more.action), &action) &&
				page.is_https && action.is_https;
		add(w, s, &more);
		return;
	}
	known->wrong_tries = row->wrong_tries;
	known->has_limit = row->has_limit;
	known->limit_kind = row->limit_kind;
	known->limit_after = row->limit_after;
	known->tells_accounts = row->tells_accounts;
	known->told_by = row->told_by;
}

/* Whole URLs in the place of paths; what is not of this site is not asked. False: a line is. */
static bool resolve(struct web_site *w, struct web_login_list *list)
{
	struct url u;
	bool are_ours = true;
	for (size_t i = 0; i < list->n; i++) {
		struct web_login_entry *one = &list->entry[i];
		if (url_resolve(w->arena, &w->start, str_of(one->url), &u) == URL_WEB &&
		    web_fetch_may(w->fetch, &u)) {
			one->url = u.text;
			continue;
		}
		failed(w, N_("web.logins, line %lld: not of this site"), (long long)one->line);
		are_ours = false;
	}
	return are_ours;
}

static void run(struct web_site *w, struct logins *s, struct web_login_list *list)
{
	struct web_login_words words = { .n = 0 };
	struct map done = MAP(w->arena);
	struct web_login_row row;
	read_words(w, &words);
	for (size_t i = 0; i < list->n; i++) {
		if (map_set(&done, str_of(list->entry[i].url), w))
			continue;
		web_login_run(w, list, &words, list->entry[i].url, &row);
		merge(w, s, &row);
	}
	for (size_t i = 0; i < words.n; i++)
		explicit_bzero(words.word[i], strlen(words.word[i]));
}

static void try_named(struct web_site *w, struct logins *s)
{
	struct err e;
	struct web_login_list list;
	autobuf text = BUF(1 << 20);
	int r = web_file(w, "logins", &text, &e);
	if (r == 0)
		survey_absent(w->survey, &table_web_web_login_tries, "%s",
			      N_("accounts are tried only with --logins"));
	if (r < 0)
		failed(w, "%s", e.said);
	if (r <= 0)
		return;
	web_login_list_read(w->arena, buf_view(&text), &list);
	if (text.n)
		explicit_bzero(text.p, text.n);
	if (list.bad_line)
		failed(w,
		       N_("web.logins, line %lld: neither try URL ACCOUNT [PASSWORD] nor lock URL "
			  "ACCOUNT PASSWORD"),
		       (long long)list.bad_line);
	else if (resolve(w, &list))
		run(w, s, &list);
	for (size_t i = 0; i < list.n; i++)
		if (list.entry[i].password)
			explicit_bzero(list.entry[i].password, strlen(list.entry[i].password));
	survey_seen(w->survey, &table_web_web_login_tries);
}

static void end(struct web_site *w, void *state)
{
	struct logins *s = state;
	const char *why = web_site_unseen(w);
	if (!web_site_wants(w, tables))
		return;
	try_named(w, s);
	for (size_t i = 0; i < s->n; i++)
		survey_row(w->survey, &table_web_web_logins, &s->row[i]);
	if (s->is_full)
		survey_partial(w->survey, &table_web_web_logins, "more than %d log-ins",
			       MAX_LOGINS);
	if (why || !w->has_page)
		survey_partial(w->survey, &table_web_web_logins, "%s",
			       why ? why : N_("its first page asks for a log-in"));
	survey_seen(w->survey, &table_web_web_logins);
}

const struct web_part web_part_logins = {
	.prepare = prepare, .page = page, .end = end, .has_end_if_barred = true
};
