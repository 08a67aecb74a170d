/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_query - whether a value becomes part of a question to a directory, to XML or to a
 * store of documents.
 *
 * As with SQL nothing is asked that the ordinary request does not ask. A directory (LDAP) reads
 * \74 as "t", and nobody else does: the same value with a letter written so, against the letter
 * that follows it. XPath has a function of which no database has heard, behind "and". MongoDB
 * takes { $eq: v } for v, where a site lets a visitor give objects: "name[$eq]=v". */
#include "survey/web/web_probe_query.h"

#include "survey/web/web_probe_form.h"

#include <string.h>

static const struct web_probe_form directory = { "letter by its number", "^\\#x#r", "^\\#y#r",
						 "^#h\\#z", "^#h\\#q" };
/* Letters by their numbers are letters behind a name that nobody has; what is no number is a
 * mistake, where the page tells one from nothing found. */
static const struct web_probe_form directory_mistake = { "letters by their numbers", "\\6a\\6b",
							 "\\6a\\6g", "\\7a\\6f", "\\7a\\6h" };

static const struct web_probe_form xml[] = {
	{ "' and", "' and string-length(#1)=4 and '#w'='#w",
	  "' and string-length(#1=4 and) '#w'='#w", "' and string-length('#w')=8 and '#2'='#2",
	  "' and string-length('#w'=8 and) '#2'='#2" },
	{ "\" and", "\" and string-length(#1)=4 and \"#w\"=\"#w",
	  "\" and string-length(#1=4 and) \"#w\"=\"#w",
	  "\" and string-length(\"#w\")=8 and \"#2\"=\"#2",
	  "\" and string-length(\"#w\"=8 and) \"#2\"=\"#2" },
	{ "') and", "') and string-length(#1)=4 and contains('#w','#w",
	  "') and string-length(#1=4 and) contains('#w','#w",
	  "') and string-length('#w')=8 and contains('#2','#2",
	  "') and string-length('#w'=8 and) contains('#2','#2" },
	{ "\") and", "\") and string-length(#1)=4 and contains(\"#w\",\"#w",
	  "\") and string-length(#1=4 and) contains(\"#w\",\"#w",
	  "\") and string-length(\"#w\")=8 and contains(\"#2\",\"#2",
	  "\") and string-length(\"#w\"=8 and) contains(\"#2\",\"#2" },
};
/* Also where the number says which one it is: there "and" would mean all. */
static const struct web_probe_form xml_number = { "arithmetic", "+string-length(#1)-4",
						  "+string-length(#1-)4", "-string-length(#1#2)+8",
						  "-string-length(#1#2+)8" };
static const struct web_probe_form xml_name = { "condition", "[string-length(#1)=4]",
						"[string-length(#1=)4]", "[string-length(#1#2)=8]",
						"[string-length(#1#2=)8]" };

/* Any value is in a list of it alone: what sites that offer such questions themselves have not. */
static const struct web_probe_form documents = { "operator of a parameter", "@[$eq]", "@[$#w]",
						 "@[$all][]", "@[#w][]" };

/* ---- one of them ---- */

static bool try_form(struct web_probe *p, const struct web_probe_form *form, const char *class)
{
	struct web_probe_form_attempt a = { .p = p,
					    .form = form,
					    .class = class,
					    .group = WEB_PROBE_OTHER,
					    .base = &p->original,
					    .other = SIZE_MAX };
	return !web_probe_is_over(p) && web_probe_form_try(&a);
}

static bool is_alphanumeric(char c)
{
	return str_is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* Two letters or digits at least: each end of it has a number of two digits. */
static bool is_spelt(struct str value)
{
	return value.n > 1 && is_alphanumeric(value.p[0]) && is_alphanumeric(value.p[value.n - 1]);
}

/* By what people and things are looked up. A statement of SQL elsewhere in the folder makes the
 * same of the rest likelier than anything else. */
static bool is_looked_up(struct web_probe *p)
{
	static const char *const names[] = { "user",   "uid",	 "login",  "account", "name",
					     "mail",   "dept",	 "depart", "group",   "person",
					     "staff",  "employ", "member", "doctor",  "patient",
					     "filter", "query",	 "search", "key",     "word",
					     "title",  "book",	 "item" };
	static const char *const whole[] = { "q", "s", "k", "id", "cn", "sn", "ou", "dn", "no" };
	struct str name = p->point->field[p->nth].name;
	const char *lower = str_lower(p->arena, str_head(name, 64));
	for (size_t i = 0; i < N(whole); i++)
		if (str_is_nocase(name, whole[i]))
			return true;
	for (size_t i = 0; lower && i < N(names); i++)
		if (strstr(lower, names[i]))
			return true;
	return false;
}

static void try_xml(struct web_probe *p, const struct web_probe_sql_seen *seen)
{
	if (web_probe_sql_is_number(p->value) && try_form(p, &xml_number, "xpath-injection"))
		return;
	for (size_t i = 0; i < N(xml) && !(seen->quotes_matter && seen->is_hopeless); i++)
		if (xml[i].valid[0] != seen->skipped && try_form(p, &xml[i], "xpath-injection"))
			return;
	if (web_probe_sql_is_name(p->value))
		try_form(p, &xml_name, "xpath-injection");
}

/* First what nobody can read: most pages take it as they take any word. */
static bool try_mistake(struct web_probe *p, const struct web_probe_page *word)
{
	struct web_probe_form_attempt a = { .p = p,
					    .form = &directory_mistake,
					    .class = "ldap-injection",
					    .group = WEB_PROBE_OTHER,
					    .base = &p->original,
					    .unknown = word,
					    .other = SIZE_MAX };
	struct web_probe_page page;
	struct str value = web_probe_form_fill(p, directory_mistake.broken,
					       (const int64_t[]){ 0, 0 }, "");
	return !web_probe_is_over(p) && web_probe_ask(p, value, &page) &&
	       !web_probe_is_equal(p, &page, word) && web_probe_form_try(&a);
}

/* Java's and Microsoft's read "name[$eq]" as a name. */
static bool takes_objects(const struct web_probe *p)
{
	static const char *const others[] = { ".jsp", ".do", ".action", ".asp", ".aspx", ".ashx" };
	const struct web_point_field *f = &p->point->field[p->nth];
	struct str url = str_of(p->point->url);
	for (size_t i = 0; i < N(others); i++)
		if (str_ends(url, others[i]))
			return false;
	return f->place == WEB_POINT_QUERY || f->place == WEB_POINT_JSON;
}

void web_probe_query(struct web_probe *p, const struct web_probe_sql_seen *seen,
		     const struct web_probe_page *word)
{
	if (seen->has_other || !is_looked_up(p))
		return;
	if (seen->word_matters && is_spelt(p->value) && try_form(p, &directory, "ldap-injection"))
		return;
	/* A page that says the same to any value, and shows it, found nothing by it. */
	bool is_deaf = !seen->word_matters && !seen->quotes_matter;
	bool is_guessed = p->point->field[p->nth].is_guessed;
	if ((!is_deaf || is_guessed || !p->is_shown) && try_mistake(p, word))
		return;
	if (is_deaf)
		return;
	/* A quote is nothing to a store of documents. */
	if (!seen->quotes_matter && takes_objects(p) && try_form(p, &documents, "nosql-injection"))
		return;
	try_xml(p, seen);
}
