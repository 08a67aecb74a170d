/* SPDX-License-Identifier: Apache-2.0 */
/* repo_xml - the packages in a repository's primary.xml and updateinfo.xml. */
#include "parse/repo_xml.h"

#include "parse/xml.h"

#include <string.h>

bool repo_xml_give(struct repo_xml *x, struct str piece)
{
	struct buf *b = &x->carried;
	if (x->at) {
		memmove(b->p, b->p + x->at, b->n - x->at);
		b->n -= x->at;
		x->at = 0;
	}
	buf_str(b, piece);
	return !buf_is_over(b);
}

static const char *find(struct str s, const char *begin, const char *word, const char *end)
{
	char what[64];
	int n = snprintf(what, sizeof(what), "%s%s%s", begin, word, end);
	return s.n ? memmem(s.p, s.n, what, (size_t)n) : NULL;
}

bool repo_xml_next(struct repo_xml *x, struct str *ret_element)
{
	struct str rest = str_from(buf_view(&x->carried), x->at);
	const char *end = find(rest, "</", x->element, ">");
	if (!end)
		return false;
	end += strlen(x->element) + 3;
	x->at += (size_t)(end - rest.p);
	struct str all = str_range(rest.p, end);
	const char *begin = find(all, "<", x->element, " ");
	*ret_element = begin ? str_range(begin, end) : all;
	return true;
}

bool repo_xml_is_cut(const struct repo_xml *x)
{
	return find(str_from(buf_view(&x->carried), x->at), "<", x->element, "") != NULL;
}

void repo_xml_free(struct repo_xml *x)
{
	buf_free(&x->carried);
}

struct str repo_xml_name(struct str element)
{
	const char *begin = find(element, "<name>", "", "");
	if (!begin)
		return (struct str){ NULL, 0 };
	struct str rest = str_from(element, (size_t)(begin - element.p) + strlen("<name>"));
	return str_head(rest, str_find(rest, '<'));
}

/* The version from the attributes of a tag; NULL where one is missing. */
static const char *version_of(const struct xml_token *t, struct arena *a, const char *version_name,
			      const char *release_name)
{
	const char *epoch = xml_attribute(a, t, "epoch");
	const char *version = xml_attribute(a, t, version_name);
	const char *release = xml_attribute(a, t, release_name);
	if (!version || !release)
		return NULL;
	bool has_epoch = epoch && *epoch && strcmp(epoch, "0") != 0;
	return arena_printf(a, "%s%s%s-%s", has_epoch ? epoch : "", has_epoch ? ":" : "", version,
			    release);
}

bool repo_xml_package(struct str element, struct arena *a, struct repo_package *ret)
{
	struct xml x = { .rest = element };
	struct xml_token t;
	struct str last = { NULL, 0 };
	*ret = (struct repo_package){ .name = NULL };
	while (xml_next(&x, &t) != XML_END && t.kind != XML_BAD) {
		if (t.kind == XML_OPEN && str_is(t.name, "version"))
			ret->version = version_of(&t, a, "ver", "rel");
		if (t.kind == XML_TEXT && str_is(last, "name"))
			ret->name = xml_text(a, t.text);
		else if (t.kind == XML_TEXT && str_is(last, "arch"))
			ret->architecture = xml_text(a, t.text);
		/* The rest is about what it needs and holds. */
		if (ret->name && ret->architecture && ret->version)
			return true;
		last = t.kind == XML_OPEN ? t.name : (struct str){ NULL, 0 };
	}
	return false;
}

bool repo_xml_is_security(struct str element, struct arena *a)
{
	struct xml x = { .rest = element };
	struct xml_token t;
	if (xml_next(&x, &t) != XML_OPEN)
		return false;
	const char *type = xml_attribute(a, &t, "type");
	return type && strcmp(type, "security") == 0;
}

bool repo_xml_update_package(struct str *element, struct arena *a, struct repo_package *ret)
{
	struct xml x = { .rest = *element };
	struct xml_token t;
	while (xml_next(&x, &t) != XML_END && t.kind != XML_BAD) {
		if (t.kind != XML_OPEN || !str_is(t.name, "package"))
			continue;
		ret->name = xml_attribute(a, &t, "name");
		ret->architecture = xml_attribute(a, &t, "arch");
		ret->version = version_of(&t, a, "version", "release");
		if (ret->name && ret->architecture && ret->version) {
			*element = x.rest;
			return true;
		}
	}
	return false;
}
