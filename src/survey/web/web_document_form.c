/* SPDX-License-Identifier: Apache-2.0 */
/* web_document_form - the forms of a page, and their fields. */
#include "survey/web/web_document_form.h"

#include <string.h>

bool web_document_form_begin(struct web_document *d, const struct html_token *tag)
{
	const char *action = web_document_value(d, tag, "action");
	const char *method = web_document_value(d, tag, "method");
	struct web_document_form f = { .action = d->base };
	if (d->n_forms == WEB_DOCUMENT_MAX_INPUTS) {
		d->is_cut = true;
		return false;
	}
	if (action && action[0] &&
	    url_resolve(d->arena, &d->base, str_of(action), &f.action) != URL_WEB)
		f.action = d->base;
	f.method = method && strcasecmp(method, "post") == 0 ? "post" : "get";
	d->forms = arena_grow(d->arena, d->forms, &d->forms_capacity, d->n_forms + 1, sizeof(f));
	d->forms[d->n_forms++] = f;
	return true;
}

static bool says_any(const char *name, const char *const *words)
{
	while (*words && !strcasestr(name, *words))
		words++;
	return *words != NULL;
}

static void note_in_form(struct web_document *d, const struct web_document_input *i)
{
	static const char *const tokens[] = { "csrf",	  "xsrf",	  "token",
					      "nonce",	  "authenticity", "__viewstate",
					      "formhash", "verif",	  NULL };
	static const char *const captchas[] = { "captcha",   "vcode",	  "verifycode",
						"checkcode", "validcode", "yzm",
						"authcode",  "kaptcha",	  NULL };
	if (i->form < 0)
		return;
	struct web_document_form *f = &d->forms[i->form];
	f->n_inputs++;
	f->has_password |= strcmp(i->type, "password") == 0;
	f->has_file |= strcmp(i->type, "file") == 0;
	f->has_token |= strcmp(i->type, "hidden") == 0 && says_any(i->name, tokens);
	f->has_captcha |= says_any(i->name, captchas);
}

void web_document_form_input(struct web_document *d, int64_t form, const struct html_token *tag,
			     const char *fixed_type)
{
	const char *name = web_document_value(d, tag, "name"),
		   *autocomplete = web_document_value(d, tag, "autocomplete");
	const char *type = fixed_type ? fixed_type : web_document_value(d, tag, "type");
	const char *value = web_document_value(d, tag, "value");
	if (d->n_inputs == WEB_DOCUMENT_MAX_INPUTS) {
		d->is_cut = true;
		return;
	}
	d->inputs = arena_grow(d->arena, d->inputs, &d->inputs_capacity, d->n_inputs + 1,
			       sizeof(*d->inputs));
	struct web_document_input *i = &d->inputs[d->n_inputs++];
	*i = (struct web_document_input){
		.form = form,
		.name = name ? name : "",
		.type = type && type[0] ? str_lower(d->arena, str_of(type)) : "text",
		.value = value,
		.has_autocomplete = !autocomplete ||
				    (strcasecmp(autocomplete, "off") != 0 &&
				     strcasecmp(autocomplete, "new-password") != 0),
	};
	note_in_form(d, i);
}
