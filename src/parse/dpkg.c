/* SPDX-License-Identifier: Apache-2.0 */
/* dpkg - what a stanza of dpkg's status file or of an apt list says of a package. */
#include "parse/dpkg.h"

#include "parse/deb822.h"

/* "Source: glibc" or "Source: glibc (2.36-9)". */
static void read_source(struct str source, struct dpkg_package *p)
{
	p->source = p->name;
	p->source_version = p->version;
	if (!source.n)
		return;
	size_t open = str_find(source, '(');
	p->source = str_trim(str_head(source, open));
	if (open < source.n) {
		struct str version = str_from(source, open + 1);
		p->source_version = str_trim(str_head(version, str_find(version, ')')));
	}
}

bool dpkg_read_status(struct str stanza, struct dpkg_package *ret)
{
	struct dpkg_package p = { .name = { NULL, 0 } };
	struct str status = { NULL, 0 }, source = { NULL, 0 }, name, value;
	const struct {
		const char *name;
		struct str *value;
	} fields[] = {
		{ "Package", &p.name },
		{ "Version", &p.version },
		{ "Architecture", &p.architecture },
		{ "Section", &p.section },
		{ "Status", &status },
		{ "Source", &source },
	};
	for (struct str rest = stanza; deb822_field(&rest, &name, &value);) {
		for (size_t i = 0; i < N(fields); i++)
			if (str_is_nocase(name, fields[i].name))
				*fields[i].value = value;
		if (str_is_nocase(name, "Essential"))
			p.is_essential = str_is_nocase(value, "yes");
	}
	struct str error;
	if (!p.name.n || !str_word(&status, &p.want) || !str_word(&status, &error) ||
	    !str_word(&status, &p.state))
		return false;
	read_source(source, &p);
	*ret = p;
	return true;
}

bool dpkg_is_on_disk(const struct dpkg_package *p)
{
	return !str_is(p->state, "not-installed") && !str_is(p->state, "config-files");
}
