/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_expression - whether a value becomes a part of an expression that the server computes.
 *
 * As in web_probe_compute a product of two numbers is what shows it, between two words. Here the
 * value stands in a text or beside a name already, and what joins texts tells the languages
 * apart: "." is PHP's and Perl's, "~" that of Jinja and Twig, "+" everybody else's, of whom Python
 * wants a text and Ruby a .to_s. No database gives both words and the product for any of them. */
#include "survey/web/web_probe_expression.h"

#include "survey/web/web_probe_compute.h"
#include "survey/web/web_probe_form.h"

#include <string.h>

static const char class[] = "template-injection";
#define technique "expression"

/* Texts that a template joins are the value. No database knows the sign but PostgreSQL, to which
 * a text that fits a pattern is no text any more. */
static const struct web_probe_form joined[] = {
	{ technique, "'~''~''~'", "'~''~~'''", "'~ ''~'", "'~ ''~~" },
	{ technique, "\"~\"\"~\"\"~\"", "\"~\"\"~~\"\"\"", "\"~ \"\"~\"", "\"~ \"\"~~" },
	{ technique, "~''~''", "~''~~'", "~ ''~ ''", "~ ''~ ~'" },
};

/* % is the quote, or nothing. */
static const char template[] = "%~'#w'~(#1*#2)~'#w'~%";
static const char *const in_text[] = { "%.'#w'.(#1*#2).'#w'.%", "%+'#w'+(#1*#2)+'#w'+%",
				       "%+'#w'+str(#1*#2)+'#w'+%", "%+'#w'+(#1*#2).to_s+'#w'+%" };
static const char *const beside_name[] = { "~'#w'~(#1*#2)~'#w'", "+'#w'+(#1*#2)+'#w'" };
/* Whatever is done to the sum is done to the last 0. */
static const char *const beside_number[] = { " .'#w'.(#1*#2).'#w'.(0)", "+'#w'+(#1*#2)+'#w'+0" };

static bool try_form(struct web_probe *p, const char *form, char quote)
{
	char *text = arena_strdup(p->arena, form);
	for (char *c = text; *c; c++)
		if (*c == '%' || (*c == '\'' && quote))
			*c = quote;
	return web_probe_compute_form(p, class, technique, text);
}

static bool try_each(struct web_probe *p, const char *const *forms, size_t n, char quote)
{
	for (size_t i = 0; i < n; i++)
		if (try_form(p, forms[i], quote))
			return true;
	return false;
}

bool web_probe_expression_is_one(struct web_probe *p, char quote,
				 const struct web_probe_page *mistake)
{
	struct web_probe_form_attempt a = { .p = p,
					    .form = &joined[quote == '\''  ? 0
							    : quote == '"' ? 1
									   : 2],
					    .class = class,
					    .group = WEB_PROBE_OTHER,
					    .base = &p->original,
					    .other = SIZE_MAX };
	struct web_probe_page page;
	struct str value = web_probe_form_fill(p, a.form->valid, (const int64_t[]){ 0, 0 }, "");
	/* To a database it is one more mistake. */
	if (!web_probe_ask(p, value, &page) || web_probe_is_equal(p, &page, mistake))
		return false;
	return (quote != ',' && try_form(p, template, quote)) || web_probe_form_try(&a);
}

/* Fields by which a page sorts or chooses: names of what a template has, too. */
static bool is_chosen(const struct web_probe *p)
{
	static const char *const parts[] = {
		"field", "sort", "order", "col", "attr", "prop", "key"
	};
	const char *lower = str_lower(p->arena, str_head(p->point->field[p->nth].name, 64));
	for (size_t i = 0; lower && i < N(parts); i++)
		if (strstr(lower, parts[i]))
			return web_probe_sql_is_name(p->value);
	return false;
}

void web_probe_expression(struct web_probe *p, const struct web_probe_sql_seen *seen)
{
	if (seen->has_other)
		return;
	if (seen->reckons && try_each(p, beside_number, N(beside_number), 0))
		return;
	if (seen->word_matters && is_chosen(p) && try_each(p, beside_name, N(beside_name), 0))
		return;
	/* Who refuses quotes refuses both alike. */
	for (const char *quote = "'\""; *quote && seen->skipped && !seen->is_hopeless; quote++)
		if (*quote != seen->skipped &&
		    (try_form(p, template, *quote) || try_each(p, in_text, N(in_text), *quote)))
			return;
}
