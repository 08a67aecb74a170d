/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_compute - whether the server computes what stands in a value: templates and shells.
 *
 * All that it is given to do is to multiply two numbers, and to say so: a number that stands
 * nowhere in the request, between words that nobody knows. Twice, with other numbers; the control
 * has the same numbers and words, and none of the signs that begin a computation. A command that
 * the page runs anyway is run as ever; nothing is redirected, and none is cut off. */
#include "survey/web/web_probe_compute.h"

#include "parse/address.h"
#include "survey/web/web_probe_form.h"

#include <string.h>

/* ---- what is to be computed ---- */

/* One question: two numbers, and what is computed of them in words that nobody knows. */
struct sum {
	const char *word;
	int64_t a, b;
};

/* Below a thousand, for some put commas in what is more. */
static struct sum sum_of(struct web_probe *p, const char *word)
{
	return (struct sum){ word, 11 + web_probe_number(p) % 20, 11 + web_probe_number(p) % 20 };
}

static const char *result_of(struct web_probe *p, const struct sum *s)
{
	return arena_printf(p->arena, "%s%lld%s", s->word, (long long)s->a * s->b, s->word);
}

/* The form alone: see web_probe_form_fill(). */
static struct str filled(struct web_probe *p, const char *form, const struct sum *s)
{
	return web_probe_form_fill(p, arena_printf(p->arena, "^%s", form),
				   (const int64_t[]){ s->a, s->b }, s->word);
}

static void tell(struct web_probe *p, const char *class, const char *technique,
		 const struct web_probe_page *probe, const char *control, const char *evidence)
{
	web_probe_tell(p, &(struct web_probe_result){ .group = WEB_PROBE_OTHER,
						      .class = class,
						      .technique = technique,
						      .probe = probe->request,
						      .control = control,
						      .evidence = evidence,
						      .is_confirmed = true });
}

/* ---- where the page shows the value ---- */

enum { TEMPLATE, SHELL, KINDS };
static const char *const classes[KINDS] = { "template-injection", "command-injection" };
static const char *const techniques[KINDS] = { "arithmetic in a template",
					       "arithmetic in a shell" };

/* Velocity's name ends at a remark. */
static const struct {
	const char *form;
	int what;
} shown[] = {
	{ "{{#1*#2}}", TEMPLATE },
	{ "${#1*#2}", TEMPLATE },
	{ "#{#1*#2}", TEMPLATE },
	{ "@(#1*#2)", TEMPLATE },
	{ "$((#1*#2))", SHELL },
	{ "##set($#w=#1*#2)$#w##**##", TEMPLATE },
	{ "{#1*#2}", TEMPLATE },
	{ "[[${#1*#2}]]", TEMPLATE },
	{ "{%widthratio #1 1 #2%}", TEMPLATE },
	{ "<%=#1*#2%>", TEMPLATE },
};
/* So many stand in one value; the rest, which upset some, comes alone. */
enum { AT_ONCE = 6, IN_TAGS = N(shown) - 1 };

/* A page may make capitals of all that it shows. */
static bool has_result(struct web_probe *p, struct str body, const char *result)
{
	char *upper = arena_strdup(p->arena, result);
	for (char *c = upper; *c; c++)
		if (*c >= 'a' && *c <= 'z')
			*c = (char)(*c - 'a' + 'A');
	return str_has(body, result) || str_has(body, upper);
}

static bool shows(struct web_probe *p, const char *form, struct web_probe_page *ret,
		  const char **ret_result)
{
	struct sum s = sum_of(p, web_probe_word(p));
	*ret_result = result_of(p, &s);
	return web_probe_ask(p, web_probe_form_fill(p, form, (const int64_t[]){ s.a, s.b }, s.word),
			     ret) &&
	       has_result(p, ret->body, *ret_result);
}

/* A second time, with other numbers; and with numbers, and no sign that computes them. */
static bool confirm(struct web_probe *p, const char *class, const char *technique, const char *form)
{
	struct web_probe_page page, control;
	struct sum s = sum_of(p, web_probe_word(p));
	const char *result;
	if (!web_probe_ask(p, filled(p, "#w#1*#2#w", &s), &control) ||
	    has_result(p, control.body, result_of(p, &s)) || !shows(p, form, &page, &result))
		return false;
	tell(p, class, technique, &page, control.request, result);
	return true;
}

bool web_probe_compute_form(struct web_probe *p, const char *class, const char *technique,
			    const char *form)
{
	struct web_probe_page page;
	const char *result;
	return !web_probe_is_over(p) && shows(p, form, &page, &result) &&
	       confirm(p, class, technique, form);
}

static const char *between_words(struct web_probe *p, size_t i)
{
	return arena_printf(p->arena, "^#w%s#w", shown[i].form);
}

static bool try_alone(struct web_probe *p, size_t i)
{
	return web_probe_compute_form(p, classes[shown[i].what], techniques[shown[i].what],
				      between_words(p, i));
}

/* Several at once: who reads one of them takes the others for text. */
void web_probe_compute_shown(struct web_probe *p)
{
	struct web_probe_page page;
	struct sum sums[AT_ONCE];
	const char *word = web_probe_word(p);
	autobuf value = BUF(16 << 10);
	for (size_t i = 0; i < AT_ONCE; i++) {
		sums[i] = sum_of(p, word);
		buf_puts(&value, word);
		buf_str(&value, filled(p, shown[i].form, &sums[i]));
	}
	buf_puts(&value, word);
	if (!web_probe_ask(p, buf_view(&value), &page))
		return;
	bool is_text = (page.status >= 400 && page.status < 500) || str_has(page.body, word);
	bool is_computed[AT_ONCE];
	for (size_t i = 0; i < AT_ONCE; i++)
		is_computed[i] = has_result(p, page.body, result_of(p, &sums[i]));
	/* Two of them may have the same product. */
	for (size_t i = 0; i < AT_ONCE; i++)
		if (is_computed[i] && confirm(p, classes[shown[i].what], techniques[shown[i].what],
					      between_words(p, i)))
			return;
	/* Where it is text, it stands there; where one of them is a mistake, it does not. */
	for (size_t i = is_text ? IN_TAGS : 0; i < N(shown); i++)
		if ((is_text && !p->is_found[WEB_PROBE_XSS]) || try_alone(p, i))
			return;
}

/* ---- where the value may be part of a command ---- */

static bool is_letter(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* "ip", "destIp", "ip_addr"; not "zip", "ship", "tip" or "description". */
static bool has_ip(struct str name)
{
	for (size_t i = 0; i + 2 <= name.n; i++) {
		bool is_ip = str_is_nocase(str_head(str_from(name, i), 2), "ip");
		bool begins = !i || !is_letter(name.p[i - 1]) || name.p[i] == 'I';
		char next = i + 2 < name.n ? name.p[i + 2] : 0;
		bool ends = !is_letter(next) || next == 'A' ||
			    str_is_nocase(str_head(str_from(name, i + 2), 4), "addr");
		if (is_ip && begins && ends)
			return true;
	}
	return false;
}

static bool has_any(struct str text, const char *const *parts)
{
	autoarena a = ARENA(32 << 10);
	const char *lower = str_lower(&a, str_head(text, URL_MAX_BYTES));
	for (; lower && *parts; parts++)
		if (strstr(lower, *parts))
			return true;
	return false;
}

/* 192.0.2.1, www.example.org */
static bool is_host(struct str value)
{
	struct address a;
	size_t n_dots = 0;
	for (size_t i = 0; i < value.n; i++) {
		n_dots += value.p[i] == '.';
		if (!is_letter(value.p[i]) && !strchr("0123456789.-", value.p[i]))
			return false;
	}
	return address_parse(value, &a) || (n_dots >= 2 && is_letter(value.p[value.n - 1]));
}

bool web_probe_compute_has_host(struct str name)
{
	static const char *const names[] = { "host", "domain", "ping", NULL };
	return has_ip(name) || has_any(name, names);
}

/* By the name of the parameter or of its page, or by its value. */
static bool is_command_like(const struct web_point *t, const struct web_point_field *f)
{
	static const char *const names[] = { "cmd",	  "command", "exec",   "addr",	 "target",
					     "dns",	  "lookup",  "trace",  "whois",	 "daemon",
					     "process",	  "shell",   "server", "device", "iface",
					     "interface", NULL };
	static const char *const pages[] = { "ping", "trace",	"lookup", "whois",
					     "exec", "command", "cmd",	  "shell",
					     "diag", "nettool", NULL };
	struct str url = str_of(t->url);
	struct str path = str_from(url, MIN(url.n, strcspn(t->url, ":") + 3));
	return web_probe_compute_has_host(f->name) || has_any(f->name, names) ||
	       is_host(f->value) || has_any(str_from(path, str_find(path, '/')), pages);
}

static const struct {
	const char *form, *technique;
	bool is_bare; /* without the words; of larger numbers, which nobody meets by chance */
} commands[] = {
	{ "#v|echo #w$((#1*#2))#w", "| and a command", false },
	{ "#v\necho #w$((#1*#2))#w\n", "line end and a command", false },
	{ "#v&echo #w$((#1*#2))#w", "& and a command", false },
	{ "#v'|echo #w$((#1*#2))#w'", "' | and a command", false },
	{ "#v\"|echo #w$((#1*#2))#w\"", "\" | and a command", false },
	{ "#v|set /a #1*#2", "| and a command of Windows", true },
	{ "#v\"|set /a \"#1*#2", "\" | and a command of Windows", true },
	/* Where $ and parentheses are taken out. */
	{ "#v|expr #1 \\* #2", "| and a command", true },
	{ "#v`expr #1 \\* #2`", "a command within", true },
};

static bool says(struct web_probe *p, size_t i, struct web_probe_page *ret, const char **ret_result)
{
	struct sum s = sum_of(p, web_probe_word(p));
	if (commands[i].is_bare)
		s = (struct sum){ s.word, web_probe_number(p), web_probe_number(p) };
	*ret_result = commands[i].is_bare ? arena_printf(p->arena, "%lld", (long long)s.a * s.b)
					  : result_of(p, &s);
	return web_probe_ask(p, filled(p, commands[i].form, &s), ret) &&
	       str_has(ret->body, *ret_result);
}

/* The same answer comes without what separates two commands. */
static bool is_said_anyway(struct web_probe *p, const char *result, struct web_probe_page *ret)
{
	struct sum s = sum_of(p, web_probe_word(p));
	return !web_probe_ask(p, filled(p, "#v #w#1*#2#w", &s), ret) ||
	       str_has(ret->body, result_of(p, &s)) || str_has(ret->body, result);
}

void web_probe_compute_command(struct web_probe *p)
{
	struct web_probe_page page, control;
	const char *result;
	if (!is_command_like(p->point, &p->point->field[p->nth]))
		return;
	for (size_t i = 0; i < N(commands) && !web_probe_is_over(p); i++) {
		if (!says(p, i, &page, &result))
			continue;
		if (!is_said_anyway(p, result, &control) && says(p, i, &page, &result))
			tell(p, "command-injection", commands[i].technique, &page, control.request,
			     result);
		return;
	}
}
