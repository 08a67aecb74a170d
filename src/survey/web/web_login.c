/* SPDX-License-Identifier: Apache-2.0 */
/* web_login - one log-in of a site: its form or HTTP authentication, and what comes of trying it.
 */
#include "survey/web/web_login.h"

#include "base/base64.h"
#include "base/tr.h"
#include "survey/web/web_harm.h"
#include "survey/web/web_login_form.h"

#include <string.h>

enum { PAGE_BYTES = 64 << 20, MAX_SIGN_TEXT = 64 << 10 };

/* What a page shows of whether somebody is logged in. */
struct shown {
	int status;
	const char *url;
	const char *text; /* lower case */
	bool is_here;	  /* there is such a page */
	bool has_form;	  /* the log-in form */
	bool has_captcha, has_logout, asks_new;
};

/* ---- reading a page ---- */

static bool says_logout(const struct web_view *v, const char *text)
{
	static const char *const texts[] = { "log out", "logout", "sign out", "sign off",
					     "退出",	"注销",	  "登出" };
	static const char *const places[] = { "logout",	 "logoff",   "log-out", "log_out",
					      "signout", "sign-out", "sign_out" };
	for (size_t i = 0; i < N(texts); i++)
		if (strstr(text, texts[i]))
			return true;
	for (size_t i = 0; i < v->doc.n_links; i++)
		for (size_t j = 0; j < N(places); j++)
			if (strcasestr(v->doc.links[i].url.text, places[j]))
				return true;
	return false;
}

static bool asks_new(const struct web_document *d)
{
	size_t n = 0;
	for (size_t i = 0; i < d->n_inputs; i++)
		n += strcmp(d->inputs[i].type, "password") == 0;
	return n > 1;
}

static void see(const struct web_login *l, const struct web_view *v, const char *password_name,
		struct shown *ret)
{
	struct str text = v->is_html ? buf_view(&v->doc.text) : v->page;
	*ret = (struct shown){ .is_here = true,
			       .status = v->answer->status,
			       .url = v->url.text,
			       .text = str_lower(v->arena, str_head(text, MAX_SIGN_TEXT)) };
	if (!ret->text)
		ret->text = "";
	ret->has_form = l->action && web_login_form_is_on(v, l->action, password_name);
	ret->has_logout = says_logout(v, ret->text);
	ret->asks_new = asks_new(&v->doc);
	for (size_t i = 0; i < v->doc.n_forms; i++)
		ret->has_captcha |= v->doc.forms[i].has_captcha;
}

/* Whoever hashes passwords well, or delays wrong ones, takes longer than a page: what is given up
 * too early counts as a try, and shows nothing. */
static int64_t patience_ms(const struct web_login *l)
{
	enum { LEAST_S = 30 };
	return 1000 * MAX(survey_number(l->site->survey, "timeout"), LEAST_S);
}

/* Asks for it, and reads the answer into `a`; free the view. */
static int fetch_view(const struct web_login *l, struct arena *a, const struct web_request *q,
		      struct web_answer *answer, struct web_view *ret, struct err *e)
{
	struct url u;
	struct web_request patient = *q;
	patient.timeout_ms = patience_ms(l);
	if (web_fetch(l->site->fetch, &patient, answer, e) < 0)
		return -1;
	if (!url_as_is(a, str_of(answer->url), &u))
		return err_set(e, "%.200s: not a URL", answer->url);
	web_view_read(a, &u, answer, ret);
	return 0;
}

static struct str words_of(const struct web_view *v)
{
	return v->is_html ? buf_view(&v->doc.text) : v->page;
}

/* ---- HTTP authentication ---- */

const char *web_login_scheme(struct arena *a, struct str head, const char **ret_realm)
{
	static const char *const schemes[] = { "basic", "digest", "ntlm", "negotiate", "bearer" };
	struct str name, value, scheme;
	while (http_head_next(&head, &name, &value)) {
		struct str rest = value, key, word;
		if (!str_is_nocase(name, "www-authenticate") || !str_word(&rest, &scheme))
			continue;
		*ret_realm = NULL;
		rest = str_trim(rest);
		while (http_head_parameter(&rest, ',', &key, &word))
			if (str_is_nocase(str_trim(key), "realm"))
				*ret_realm = str_text(a, word);
		for (size_t i = 0; i < N(schemes); i++)
			if (str_is_nocase(scheme, schemes[i]))
				return schemes[i];
	}
	return NULL;
}

static int try_basic(struct web_login *l, const char *account, const char *password,
		     struct web_login_answer *ret, struct err *e)
{
	autoarena a = ARENA(PAGE_BYTES * 4);
	autobuf header = BUF(16 << 10);
	struct web_answer answer;
	struct web_view v;
	const char *pair = arena_printf(&a, "%s:%s", account, password);
	buf_puts(&header, "Authorization: Basic ");
	base64_put(&header, str_of(pair));
	const char *const headers[] = { arena_strndup(&a, header.p, header.n), NULL };
	explicit_bzero(header.p, header.n);
	struct web_request q = { .url = l->action,
				 .headers = headers,
				 .has_no_cookies = true,
				 .is_probe = true,
				 .is_timed = true };
	int r = fetch_view(l, &a, &q, &answer, &v, e);
	explicit_bzero((char *)pair, strlen(pair));
	explicit_bzero((char *)headers[0], strlen(headers[0]));
	if (r < 0)
		return -1;
	ret->status = answer.status;
	ret->ms = answer.ms;
	ret->is_shut = answer.status == 423 || answer.status == 429 || answer.status == 503 ||
		       (answer.status == 403 && l->stranger);
	if (ret->is_shut)
		ret->sign = arena_printf(l->arena, "status %d", answer.status);
	ret->verdict = answer.status == 401				      ? WEB_LOGIN_REFUSED
		       : answer.status / 100 == 2 || answer.status / 100 == 3 ? WEB_LOGIN_ACCEPTED
									      : WEB_LOGIN_UNCLEAR;
	ret->evidence = arena_printf(l->arena, "status %d instead of 401", answer.status);
	login_message_add(l->arena, &ret->message, words_of(&v), account, password);
	web_view_free(&v);
	return 0;
}

/* ---- a form ---- */

/* The page of the form, anew and without cookies. What it says belongs to no answer. */
static int visit(struct web_login *l, struct arena *a, struct web_answer *answer,
		 struct web_view *ret, struct err *e)
{
	web_fetch_forget(l->site->fetch);
	if (fetch_view(l, a, &(struct web_request){ .url = l->url, .follows = true }, answer, ret,
		       e) < 0)
		return -1;
	login_message_add(l->arena, &l->known, words_of(ret), NULL, NULL);
	return 0;
}

struct attempt {
	struct web_login *l;
	struct arena *arena;
	const char *account, *password;
	const char *password_name;
	struct shown before, answer, after; /* the form's page, what came, where that led to */
	struct web_login_answer *ret;
};

static void take_words(struct attempt *t, const struct web_view *v)
{
	login_message_add(t->l->arena, &t->ret->message, words_of(v), t->account, t->password);
}

static void note_place(struct attempt *t, const char *location)
{
	struct url u;
	if (!location || !url_as_is(t->arena, str_of(location), &u))
		return;
	t->ret->place = arena_strdup(t->l->arena, u.path);
	login_message_add(t->l->arena, &t->ret->message,
			  url_decode(t->arena, str_of(u.path), false), t->account, t->password);
	if (u.query)
		login_message_add(t->l->arena, &t->ret->message,
				  url_decode(t->arena, str_of(u.query), true), t->account,
				  t->password);
}

static int send_form(struct attempt *t, const struct web_login_form *f, const char **ret_location,
		     struct err *e)
{
	struct web_login *l = t->l;
	autobuf body = BUF(256 << 10);
	struct web_answer answer;
	struct web_view v;
	struct url page;
	const char *origin = url_as_is(t->arena, str_of(t->before.url), &page)
				     ? url_origin(t->arena, &page)
				     : "";
	const char *const headers[] = { arena_printf(t->arena, "Referer: %s", t->before.url),
					arena_printf(t->arena, "Origin: %s", origin), NULL };
	web_login_form_fill(f, t->account, t->password, &body);
	struct web_request q = { .method = "POST",
				 .url = f->form->action.text,
				 .body = buf_view(&body),
				 .content_type = "application/x-www-form-urlencoded",
				 .headers = headers,
				 .is_probe = true,
				 .is_timed = true };
	int r = fetch_view(l, t->arena, &q, &answer, &v, e);
	explicit_bzero(body.p, body.n);
	if (r < 0)
		return -1;
	see(l, &v, t->password_name, &t->answer);
	t->ret->ms = answer.ms;
	t->ret->status = answer.status;
	t->ret->says_yes = login_message_json_yes(v.page);
	*ret_location = answer.location ? arena_strdup(t->arena, answer.location) : NULL;
	login_message_add(l->arena, &t->ret->message,
			  str_of(arena_printf(t->arena, "%d", answer.status)), NULL, NULL);
	take_words(t, &v);
	note_place(t, *ret_location);
	web_view_free(&v);
	return 0;
}

/* Where the answer leads to, or the form's page again, with the cookies that it gave. */
static void go_on(struct attempt *t, const char *location)
{
	struct err ignored;
	struct web_answer answer;
	struct web_view v;
	struct url u;
	struct web_request q = { .url = location ? location : t->l->url,
				 .follows = true,
				 .is_timed = true };
	t->after = (struct shown){ .is_here = false };
	if (!url_as_is(t->arena, str_of(q.url), &u) || !web_fetch_may(t->l->site->fetch, &u) ||
	    web_harm_is_in_url(&u) || fetch_view(t->l, t->arena, &q, &answer, &v, &ignored) < 0)
		return;
	see(t->l, &v, t->password_name, &t->after);
	if (location)
		take_words(t, &v);
	web_view_free(&v);
}

/* What a visitor gets there: the control. */
static void look_as_visitor(struct attempt *t, struct shown *ret)
{
	struct err ignored;
	struct web_answer answer;
	struct web_view v;
	*ret = (struct shown){ .is_here = false };
	struct web_request q = { .url = t->after.url, .has_no_cookies = true, .is_timed = true };
	if (fetch_view(t->l, t->arena, &q, &answer, &v, &ignored) < 0)
		return;
	see(t->l, &v, t->password_name, ret);
	web_view_free(&v);
}

/* ---- what came of it ---- */

static bool is_closed(const struct shown *s)
{
	return s->is_here &&
	       (s->status == 401 || s->status == 403 || s->status / 100 == 3 || s->has_form);
}

static bool is_same(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

/* Whether either of the two refusals that are known goes there, shows that, and so on. */
static bool is_refused_to(const struct web_login *l, const char *place)
{
	return (l->stranger && is_same(l->stranger->place, place)) ||
	       (l->wrong && is_same(l->wrong->place, place));
}

/* Why it is a log-in; NULL: nothing shows that. */
static const char *opened(const struct attempt *t, const struct shown *visitor)
{
	static const struct web_login_answer none = { .place = NULL };
	const struct web_login *l = t->l;
	const struct web_login_answer *stranger = l->stranger ? l->stranger : &none;
	const struct web_login_answer *wrong = l->wrong ? l->wrong : &none;
	const struct shown *after = &t->after;
	bool is_page = after->is_here && after->status / 100 == 2 && !after->has_form;
	bool has_logout = (is_page && after->has_logout) ||
			  (t->answer.status / 100 == 2 && t->answer.has_logout);
	if (t->ret->says_yes && l->stranger && !stranger->says_yes && !wrong->says_yes)
		return "the answer says so";
	if (has_logout && visitor->is_here && !visitor->has_logout && !stranger->has_logout &&
	    !wrong->has_logout)
		return "a way to log out, which a visitor does not get";
	if (is_page && t->ret->place && !is_refused_to(l, t->ret->place) && is_closed(visitor))
		return arena_printf(l->arena, "%.*s opens, which a visitor does not get",
				    (int)MIN(strcspn(after->url, "?"), 200), after->url);
	if (is_page && after->asks_new && !stranger->asks_new && !wrong->asks_new &&
	    visitor->is_here && !visitor->asks_new)
		return "a new password is asked for";
	return NULL;
}

bool web_login_is_alike(const struct web_login *l, const struct web_login_answer *a,
			const struct web_login_answer *b)
{
	/* Numbers that are others for every refusal only count. */
	bool has_numbers = !l->wrong || !l->stranger ||
			   login_message_counts_alike(&l->wrong->message, &l->stranger->message);
	return a->status == b->status && is_same(a->place, b->place) &&
	       login_message_is_within(&a->message, &b->message, &l->known, has_numbers);
}

static bool is_known_refusal(const struct web_login *l, const struct web_login_answer *a)
{
	return !l->stranger || web_login_is_alike(l, a, l->stranger) ||
	       (l->wrong && web_login_is_alike(l, a, l->wrong));
}

/* Refused where the form comes again, or what a stranger gets. Accepted where something is there
 * that neither a stranger got nor a visitor gets. */
static void judge(struct attempt *t)
{
	struct web_login_answer *ret = t->ret;
	struct shown visitor = t->before;
	int status = ret->status;
	ret->has_logout = t->answer.has_logout || t->after.has_logout;
	ret->asks_new = t->after.asks_new;
	ret->has_form = t->answer.has_form || (ret->place && t->after.has_form);
	ret->verdict = WEB_LOGIN_REFUSED;
	if (ret->has_form || status == 400 || status == 401 || status == 422)
		return;
	if (status < 400 && ret->place && t->after.is_here)
		look_as_visitor(t, &visitor);
	ret->evidence = status < 400 ? opened(t, &visitor) : NULL;
	if (ret->evidence) {
		ret->verdict = WEB_LOGIN_ACCEPTED;
	} else if (!is_known_refusal(t->l, ret)) {
		ret->verdict = WEB_LOGIN_UNCLEAR;
		ret->evidence = login_message_text(t->l->arena, &ret->message, &t->l->known);
	}
}

static bool is_shut(const struct web_login *l, int status)
{
	return status == 423 || status == 429 || status == 503 ||
	       (status == 403 && l->stranger && l->stranger->status != 403);
}

static void note_sign(struct attempt *t)
{
	struct web_login_answer *ret = t->ret;
	const struct shown *last = ret->place && t->after.is_here ? &t->after : &t->answer;
	int status = is_shut(t->l, ret->status) ? ret->status : last->status;
	ret->is_shut = is_shut(t->l, status);
	if (ret->is_shut)
		ret->sign = arena_printf(t->l->arena, "status %d", status);
	else if (last->has_captcha && !t->before.has_captcha)
		ret->sign = "captcha";
	else
		ret->sign = login_message_sign(last->text, t->before.text);
}

static int try_form(struct web_login *l, const char *account, const char *password,
		    struct web_login_answer *ret, struct err *e)
{
	autoarena a = ARENA(PAGE_BYTES * 4);
	struct attempt t = {
		.l = l, .arena = &a, .account = account, .password = password, .ret = ret
	};
	struct web_answer answer;
	struct web_view v;
	struct web_login_form form;
	const char *location = NULL;
	if (visit(l, &a, &answer, &v, e) < 0)
		return -1;
	see(l, &v, "", &t.before);
	bool has_form = web_login_form_find(&v, &form);
	bool is_captcha = has_form && form.form->has_captcha && !l->is_bold;
	int r = 0;
	if (has_form && !is_captcha && !web_login_form_read(l->site, &v, &form)) {
		t.password_name = form.password_name;
		see(l, &v, form.password_name, &t.before);
		r = send_form(&t, &form, &location, e);
	} else {
		ret->is_shut = is_shut(l, answer.status);
		ret->sign = ret->is_shut ? arena_printf(l->arena, "status %d", answer.status)
			    : is_captcha ? "captcha"
					 : NULL;
		r = ret->sign ? 1 : err_set(e, "%.200s: the log-in form is gone", l->url);
	}
	if (!r) {
		bool goes_on = location || (t.answer.status < 400 && !t.answer.has_form);
		if (goes_on)
			go_on(&t, location);
		judge(&t);
		note_sign(&t);
	}
	web_view_free(&v);
	return r < 0 ? -1 : 0;
}

/* ---- all of it ---- */

static void open_form(struct web_login *l, const struct web_view *v)
{
	struct web_login_form form;
	if (!web_login_form_find(v, &form)) {
		l->untried = tr("no log-in form and no HTTP authentication is there");
		return;
	}
	l->kind = "form";
	l->form = (int64_t)form.number + 1;
	l->action = arena_strdup(l->arena, form.form->action.text);
	l->untried = form.form->has_captcha ? tr("it asks for a captcha")
					    : web_login_form_read(l->site, v, &form);
	l->is_scripted = web_login_form_is_scripted(v);
}

int web_login_open(struct web_login *l, struct err *e)
{
	autoarena a = ARENA(PAGE_BYTES * 4);
	struct web_answer answer;
	struct web_view v;
	l->form = NO_INT;
	if (visit(l, &a, &answer, &v, e) < 0)
		return -1;
	if (answer.status == 401)
		l->kind = web_login_scheme(l->arena, answer.head, &l->realm);
	if (!l->kind)
		open_form(l, &v);
	else if (strcmp(l->kind, "basic") != 0)
		l->untried = arena_printf(l->arena, tr("accounts are not tried by %s"), l->kind);
	if (l->kind && !l->action)
		l->action = arena_strdup(l->arena, v.url.text);
	web_view_free(&v);
	return 0;
}

int web_login_try(struct web_login *l, const char *account, const char *password,
		  struct web_login_answer *ret, struct err *e)
{
	*ret = (struct web_login_answer){ .verdict = WEB_LOGIN_REFUSED };
	int r = strcmp(l->kind, "basic") == 0 ? try_basic(l, account, password, ret, e)
					      : try_form(l, account, password, ret, e);
	web_fetch_forget(l->site->fetch);
	return r;
}
