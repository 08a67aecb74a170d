/* SPDX-License-Identifier: Apache-2.0 */
/* web_login_form - the fields of a log-in form, filled in. */
#include "survey/web/web_login_form.h"

#include "base/tr.h"
#include "survey/web/web_harm.h"
#include "survey/web/web_login.h"

#include <string.h>

static bool is_password(const struct web_document_input *i)
{
	return strcmp(i->type, "password") == 0;
}

static bool is_text(const char *type)
{
	return strcmp(type, "text") == 0 || strcmp(type, "email") == 0 ||
	       strcmp(type, "tel") == 0 || strcmp(type, "number") == 0;
}

bool web_login_is_form(const struct web_document *d, size_t form)
{
	size_t n_texts = 0, n_passwords = 0;
	for (size_t i = 0; i < d->n_inputs; i++) {
		if (d->inputs[i].form != (int64_t)form)
			continue;
		n_texts += is_text(d->inputs[i].type);
		n_passwords += is_password(&d->inputs[i]);
	}
	return n_texts && n_passwords == 1;
}

static const char *password_name(const struct web_document *d, size_t form)
{
	for (size_t i = 0; i < d->n_inputs; i++)
		if (d->inputs[i].form == (int64_t)form && is_password(&d->inputs[i]))
			return d->inputs[i].name;
	return "";
}

bool web_login_form_find(const struct web_view *v, struct web_login_form *ret)
{
	for (size_t i = 0; v->is_html && i < v->doc.n_forms; i++) {
		if (!web_login_is_form(&v->doc, i))
			continue;
		*ret = (struct web_login_form){ .form = &v->doc.forms[i],
						.number = i,
						.password_name = password_name(&v->doc, i) };
		return true;
	}
	return false;
}

static struct str path_of(const char *url)
{
	struct str s = str_of(url);
	return str_head(s, str_find(s, '?'));
}

bool web_login_form_is_on(const struct web_view *v, const char *action, const char *name)
{
	for (size_t i = 0; v->is_html && i < v->doc.n_forms; i++)
		if (web_login_is_form(&v->doc, i) &&
		    str_eq(path_of(v->doc.forms[i].action.text), path_of(action)) &&
		    strcmp(password_name(&v->doc, i), name) == 0)
			return true;
	return false;
}

/* The field of the password, and the last text in front of it. */
static bool find_fields(struct web_login_form *f)
{
	const struct web_point *p = &f->point;
	size_t n_passwords = 0;
	f->account = p->n_fields;
	for (size_t i = 0; i < p->n_fields; i++) {
		const char *type = p->field[i].type.n ? p->field[i].type.p : "text";
		if (strcmp(type, "password") == 0) {
			f->password = i;
			n_passwords++;
		} else if (!n_passwords && is_text(type)) {
			f->account = i;
		}
	}
	return n_passwords == 1 && f->account < p->n_fields;
}

const char *web_login_form_read(const struct web_site *w, const struct web_view *v,
				struct web_login_form *f)
{
	struct web_points points;
	const struct url *action = &f->form->action;
	if (strcmp(f->form->method, "post") != 0)
		return tr("the page itself does not send it by POST");
	if (!web_fetch_may(w->fetch, action) || web_harm_is_in_url(action))
		return tr("it sends to another site, or to what is better left alone");
	web_point_open(&points, v->arena);
	struct str url = path_of(action->text);
	map_set(&points.listed, url, f);
	web_point_add_forms(&points, v->url.text, v->page);
	for (size_t i = 0; i < points.n; i++) {
		f->point = points.point[i];
		if (f->point.is_post && !f->point.is_cut && str_is(url, f->point.url) &&
		    find_fields(f) && str_is(f->point.field[f->password].name, f->password_name))
			return NULL;
	}
	return tr("its fields have no names, or none for an account");
}

static bool is_plain(char c)
{
	char lower = (char)(c | 32);
	return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || strchr("-_.*", c);
}

static void put(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] && is_plain(s.p[i]))
			buf_putc(out, s.p[i]);
		else
			buf_printf(out, "%%%02X", (unsigned char)s.p[i]);
}

void web_login_form_fill(const struct web_login_form *f, const char *account, const char *password,
			 struct buf *out)
{
	for (size_t i = 0; i < f->point.n_fields; i++) {
		const struct web_point_field *field = &f->point.field[i];
		if (i)
			buf_putc(out, '&');
		put(out, field->name);
		buf_putc(out, '=');
		put(out, i == f->account    ? str_of(account)
			 : i == f->password ? str_of(password)
					    : field->value);
	}
}

/* By the names of libraries, and by what is called within the page. */
bool web_login_form_is_scripted(const struct web_view *v)
{
	static const char *const names[] = { "encrypt", "md5", "sha256", "sm2",
					     "sm3",	"sm4", "crypto", "rsa" };
	static const char *const calls[] = { "encrypt(", "md5(", "sha256(", "sm2.", "CryptoJS" };
	for (size_t i = 0; i < v->doc.n_links; i++) {
		const struct web_document_link *l = &v->doc.links[i];
		const char *file = strrchr(l->url.path, '/');
		for (size_t j = 0; l->kind == WEB_LINK_SCRIPT && file && j < N(names); j++)
			if (strcasestr(file, names[j]))
				return true;
	}
	for (size_t i = 0; i < v->doc.n_code; i++)
		for (size_t j = 0; j < N(calls); j++)
			if (str_has(v->doc.code[i], calls[j]))
				return true;
	return false;
}
