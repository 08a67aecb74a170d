/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_forms - forms, their fields, and all parameters that the site takes.
 *
 * Nothing is ever sent by a form here. */
#include "survey/web/web_harm.h"
#include "survey/web/web_text.h"

#include <string.h>

enum { MAX_PARAMETERS = 20 * 1000 };

struct forms {
	struct map parameters;
	bool is_full;
};

static int prepare(struct web_site *w, void **state, struct err *e)
{
	struct forms *f = arena_new(w->arena, struct forms);
	f->parameters = MAP(w->arena);
	*state = f;
	return 0;
}

/* Whether it is the first of that path, method and name; then it is known. */
static bool is_new(struct forms *f, const char *path, const char *method, struct str name)
{
	autobuf key = BUF(URL_MAX_BYTES * 2);
	buf_printf(&key, "%s ", method);
	buf_str(&key, name);
	buf_putc(&key, ' ');
	buf_puts(&key, path);
	if (map_get(&f->parameters, buf_view(&key)))
		return false;
	if (f->parameters.n == MAX_PARAMETERS) {
		f->is_full = true;
		return false;
	}
	map_set(&f->parameters, buf_view(&key), f);
	return true;
}

static const char *path_of(struct arena *a, const struct url *u)
{
	return arena_strndup(a, u->text, strlen(u->text) - (u->query ? strlen(u->query) + 1 : 0));
}

static void tell_query(struct web_site *w, struct forms *f, const struct web_view *v,
		       const struct url *u)
{
	struct str rest = str_of(u->query), name, value;
	const char *path = u->query ? path_of(v->arena, u) : NULL;
	while (url_next_parameter(&rest, &name, &value)) {
		struct str plain = url_decode(v->arena, value, true);
		if (!is_new(f, path, "GET", name))
			continue;
		struct web_parameter row = { .url = u->text,
					     .path = path,
					     .method = "GET",
					     .place = "query",
					     .name = str_text(v->arena,
							      url_decode(v->arena, name, true)),
					     .value = str_text(v->arena, str_head(plain, 200)),
					     .page = v->url.text,
					     .form = NO_INT };
		survey_row(w->survey, &table_web_web_parameters, &row);
	}
}

static void tell_field(struct web_site *w, struct forms *f, const struct web_view *v,
		       const struct web_document_input *i)
{
	const struct web_document_form *form = &v->doc.forms[i->form];
	const char *method = strcmp(form->method, "post") == 0 ? "POST" : "GET";
	const char *path = path_of(v->arena, &form->action);
	if (!i->name[0] || !is_new(f, path, method, str_of(i->name)))
		return;
	bool is_secret = strcmp(i->type, "password") == 0 || strcmp(i->type, "hidden") == 0;
	struct web_parameter row = { .url = form->action.text,
				     .path = path,
				     .method = method,
				     .place = "form",
				     .name = i->name,
				     .value = is_secret ? NULL : i->value,
				     .type = i->type,
				     .page = v->url.text,
				     .form = i->form + 1 };
	survey_row(w->survey, &table_web_web_parameters, &row);
}

static void tell_form(struct web_site *w, const struct web_view *v, size_t n)
{
	const struct web_document_form *f = &v->doc.forms[n];
	struct web_form row = { .page = v->url.text,
				.number = (int64_t)n + 1,
				.method = f->method,
				.action = f->action.text,
				.is_page_https = v->url.is_https,
				.is_action_https = f->action.is_https,
				.is_external = !web_text_is_own(w, f->action.host),
				.has_password = f->has_password,
				.has_file = f->has_file,
				.has_token = f->has_token,
				.has_captcha = f->has_captcha,
				.inputs = f->n_inputs };
	survey_row(w->survey, &table_web_web_forms, &row);
}

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	struct forms *f = state;
	for (size_t i = 0; i < v->doc.n_forms; i++)
		tell_form(w, v, i);
	for (size_t i = 0; i < v->doc.n_inputs; i++) {
		const struct web_document_input *in = &v->doc.inputs[i];
		struct web_input row = { .page = v->url.text,
					 .form = in->form < 0 ? NO_INT : in->form + 1,
					 .number = (int64_t)i + 1,
					 .name = in->name,
					 .type = in->type,
					 .is_hidden = strcmp(in->type, "hidden") == 0,
					 .has_autocomplete = in->has_autocomplete,
					 .has_value = in->value && in->value[0] };
		survey_row(w->survey, &table_web_web_inputs, &row);
		if (in->form >= 0)
			tell_field(w, f, v, in);
	}
	tell_query(w, f, v, &v->url);
	for (size_t i = 0; i < v->doc.n_links; i++)
		if (v->doc.links[i].kind == WEB_LINK && v->doc.links[i].url.query &&
		    web_fetch_may(w->fetch, &v->doc.links[i].url) &&
		    !web_harm_is_in_link(&v->doc.links[i]))
			tell_query(w, f, v, &v->doc.links[i].url);
}

static void end(struct web_site *w, void *state)
{
	const struct forms *f = state;
	if (f->is_full)
		survey_partial(w->survey, &table_web_web_parameters, "more than %d parameters",
			       MAX_PARAMETERS);
}

static const struct table *const tables[] = { &table_web_web_forms, &table_web_web_inputs,
					      &table_web_web_parameters, NULL };

const struct web_part web_part_forms = {
	.prepare = prepare, .page = page, .end = end, .tables = tables
};
