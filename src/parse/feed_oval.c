/* SPDX-License-Identifier: Apache-2.0 */
/* feed_oval - vulnerabilities in OVAL, as Debian, Ubuntu, Red Hat and others write them. */
#include "parse/feed_oval.h"

#include "base/clock.h"
#include "base/map.h"
#include "parse/oval_criteria.h"
#include "parse/xml.h"

#include <string.h>

/* A package test asks for an object, in all of certain states. */
struct test {
	const char *object, *stream; /* the stream: of a test for a module of packages */
	const char **state;
	size_t n_states, state_capacity;
};

struct state {
	const char *operation, *version, *architectures;
};

/* Names of packages: of an object, or of the variable that it points to. */
struct names {
	const char **name, *variable;
	size_t n, capacity;
};

struct definition {
	const char **cve;
	size_t n_cves, cve_capacity;
	const char *id, *severity, *day, *release;
	struct oval_criteria criteria;
};

struct oval {
	struct arena *a;
	struct map tests, states, objects, variables;
	struct definition *definition;
	size_t n, capacity;
	const char *forced_release;

	/* What is open while reading. */
	struct definition *in_definition;
	struct test *in_test;
	struct state *in_state;
	struct names *in_names;
	const char *generated;
	struct str last; /* tag whose text comes next */
	bool is_pattern; /* and whether that is a regular expression */
	bool is_oval;
};

static void add_text(struct arena *a, const char ***list, size_t *n, size_t *capacity,
		     const char *text)
{
	*list = arena_grow(a, *list, capacity, *n + 1, sizeof(**list));
	(*list)[(*n)++] = text;
}

/* "Debian GNU/Linux 12", "Ubuntu 22.04 LTS", "Red Hat Enterprise Linux 8" */
static const char *release_of(struct arena *a, const char *platform)
{
	static const struct {
		const char *name, *id;
	} known[] = {
		{ "debian gnu/linux ", "debian" },
		{ "debian ", "debian" },
		{ "ubuntu ", "ubuntu" },
		{ "red hat enterprise linux ", "rhel" },
		{ "oracle linux ", "ol" },
		{ "rocky linux ", "rocky" },
		{ "almalinux ", "almalinux" },
		{ "openeuler ", "openeuler" },
		{ "anolis os ", "anolis" },
		{ "suse linux enterprise server ", "sles" },
		{ "kylin linux advanced server ", "kylin" },
	};
	const char *lower = str_lower(a, str_of(platform));
	for (size_t i = 0; i < N(known); i++) {
		if (!str_starts(str_of(lower), known[i].name))
			continue;
		struct str version = str_trim(str_of(lower + strlen(known[i].name)));
		if (strcmp(known[i].id, "ubuntu") == 0)
			version = str_head(version, str_find(version, ' '));
		char *text = arena_printf(a, "%s:%s", known[i].id, str_text(a, version));
		for (char *p = text; *p; p++)
			*p = *p == ' ' ? '-' : *p;
		return version.n ? text : NULL;
	}
	return NULL;
}

static void note_cve(struct oval *o, const char *id)
{
	struct definition *d = o->in_definition;
	if (!id || !str_starts(str_of(id), "CVE-"))
		return;
	for (size_t i = 0; i < d->n_cves; i++)
		if (strcmp(d->cve[i], id) == 0)
			return;
	add_text(o->a, &d->cve, &d->n_cves, &d->cve_capacity, id);
}

/* Red Hat also says of which packages it knows that a vulnerability is not in them. */
static bool is_unaffected(const char *id)
{
	return id && strstr(id, ".unaffected:");
}

static void open_definition(struct oval *o, const struct xml_token *t)
{
	const char *class = xml_attribute(o->a, t, "class"), *id = xml_attribute(o->a, t, "id");
	if (!class || (strcmp(class, "vulnerability") != 0 && strcmp(class, "patch") != 0) ||
	    is_unaffected(id))
		return;
	o->definition = arena_grow(o->a, o->definition, &o->capacity, o->n + 1,
				   sizeof(*o->definition));
	o->in_definition = &o->definition[o->n++];
	*o->in_definition = (struct definition){ .id = id, .release = o->forced_release };
	oval_criteria_begin(&o->in_definition->criteria, o->a);
}

static bool is_negated(struct oval *o, const struct xml_token *t)
{
	const char *negate = xml_attribute(o->a, t, "negate");
	return negate && (strcmp(negate, "true") == 0 || strcmp(negate, "1") == 0);
}

static void in_definition(struct oval *o, const struct xml_token *t)
{
	struct definition *d = o->in_definition;
	if (str_is(t->name, "criteria"))
		oval_criteria_open(&d->criteria, xml_attribute(o->a, t, "operator"),
				   is_negated(o, t));
	else if (str_is(t->name, "criterion"))
		oval_criteria_leaf(&d->criteria, xml_attribute(o->a, t, "test_ref"),
				   xml_attribute(o->a, t, "comment"), is_negated(o, t));
	else if (str_is(t->name, "reference"))
		note_cve(o, xml_attribute(o->a, t, "ref_id"));
	else if (str_is(t->name, "issued"))
		d->day = xml_attribute(o->a, t, "date");
}

static bool is_package(struct str name, const char *what)
{
	static const char *const families[] = { "rpminfo_", "dpkginfo_" };
	for (size_t i = 0; i < N(families); i++)
		if (str_starts(name, families[i]) &&
		    str_is(str_from(name, strlen(families[i])), what))
			return true;
	return false;
}

/* A new thing of that id in a map; what has no id is made and not found again. */
static void *put(struct oval *o, struct map *m, const struct xml_token *t, size_t bytes)
{
	const char *id = xml_attribute(o->a, t, "id");
	void *thing = arena_alloc(o->a, bytes);
	if (id)
		(void)map_set(m, str_of(id), thing);
	return thing;
}

static void open_test(struct oval *o, const struct xml_token *t)
{
	o->in_test = put(o, &o->tests, t, sizeof(*o->in_test));
	if (!is_package(t->name, "test"))
		o->in_test->stream = oval_criteria_stream(o->a, xml_attribute(o->a, t, "comment"));
}

static void in_test(struct oval *o, const struct xml_token *t)
{
	struct test *test = o->in_test;
	const char *state = xml_attribute(o->a, t, "state_ref");
	if (str_is(t->name, "object"))
		test->object = xml_attribute(o->a, t, "object_ref");
	else if (str_is(t->name, "state") && state)
		add_text(o->a, &test->state, &test->n_states, &test->state_capacity, state);
}

static void open_tag(struct oval *o, const struct xml_token *t)
{
	const char *operation = xml_attribute(o->a, t, "operation");
	o->last = t->name;
	o->is_pattern = operation && strcmp(operation, "pattern match") == 0;
	if (str_is(t->name, "oval_definitions"))
		o->is_oval = true;
	else if (str_is(t->name, "definition"))
		open_definition(o, t);
	else if (o->in_definition)
		in_definition(o, t);
	else if (is_package(t->name, "test") || str_is(t->name, "textfilecontent54_test"))
		open_test(o, t);
	else if (is_package(t->name, "state"))
		o->in_state = put(o, &o->states, t, sizeof(*o->in_state));
	else if (is_package(t->name, "object"))
		o->in_names = put(o, &o->objects, t, sizeof(*o->in_names));
	else if (str_is(t->name, "constant_variable"))
		o->in_names = put(o, &o->variables, t, sizeof(*o->in_names));
	else if (o->in_test)
		in_test(o, t);
	else if (o->in_names && str_is(t->name, "name"))
		o->in_names->variable = xml_attribute(o->a, t, "var_ref");
	else if (o->in_state && str_is(t->name, "evr"))
		o->in_state->operation = operation ? operation : "equals";
}

static void close_tag(struct oval *o, const struct xml_token *t)
{
	o->last = (struct str){ NULL, 0 };
	if (o->in_definition && str_is(t->name, "criteria"))
		oval_criteria_close(&o->in_definition->criteria);
	else if (str_is(t->name, "definition"))
		o->in_definition = NULL;
	else if (is_package(t->name, "test") || str_is(t->name, "textfilecontent54_test"))
		o->in_test = NULL;
	else if (is_package(t->name, "state"))
		o->in_state = NULL;
	else if (is_package(t->name, "object") || str_is(t->name, "constant_variable"))
		o->in_names = NULL;
}

/* Of a pattern the names that it can be: "^(a|b)$" is two. */
static void add_names(struct oval *o, const char *text)
{
	struct names *names = o->in_names;
	struct str rest = str_of(text), word;
	if (!o->is_pattern) {
		add_text(o->a, &names->name, &names->n, &names->capacity, text);
		return;
	}
	rest = str_of(oval_criteria_alternatives(o->a, text));
	while (str_word(&rest, &word))
		add_text(o->a, &names->name, &names->n, &names->capacity, str_text(o->a, word));
}

static int take_text(struct oval *o, const struct xml_token *t, struct err *e)
{
	struct str raw = str_trim(t->text);
	if (!raw.n || !o->last.p)
		return 0;
	const char *text = t->is_literal ? str_text(o->a, raw) : xml_text(o->a, raw);
	struct definition *d = o->in_definition;
	if (str_is(o->last, "schema_version") && !str_starts(raw, "5."))
		return err_set(e, "OVAL of format %s, which only a newer zicha can read", text);
	if (str_is(o->last, "timestamp") && !o->generated)
		o->generated = text;
	else if (d && str_is(o->last, "severity"))
		d->severity = feed_file_severity(text);
	else if (d && str_is(o->last, "cve"))
		note_cve(o, text);
	else if (d && str_is(o->last, "platform") && !d->release)
		d->release = release_of(o->a, text);
	else if (o->in_state && str_is(o->last, "evr"))
		o->in_state->version = str_starts(raw, "0:") ? text + 2 : text;
	else if (o->in_state && str_is(o->last, "arch"))
		o->in_state->architectures = o->is_pattern ? oval_criteria_alternatives(o->a, text)
							   : text;
	else if (o->in_names && (str_is(o->last, "name") || str_is(o->last, "value")))
		add_names(o, text);
	return 0;
}

/* ---- what it comes to ---- */

/* What the states of a test ask for: a version that a package is older than; or only that it
 * is there, which all versions above 0 say as well. False: for something else. */
static bool reading_of(struct oval *o, const struct test *test, bool is_negated,
		       const char **ret_fixed, const char **ret_architectures)
{
	bool is_read = !test->n_states && !is_negated;
	*ret_fixed = *ret_architectures = NULL;
	for (size_t i = 0; i < test->n_states; i++) {
		const struct state *s = map_get(&o->states, str_of(test->state[i]));
		if (!s)
			return false;
		if (s->architectures && *s->architectures)
			*ret_architectures = s->architectures;
		if (!s->version)
			continue;
		bool is_any = strcmp(s->operation, "greater than") == 0 &&
			      (strcmp(s->version, "0-0") == 0 || strcmp(s->version, "0") == 0);
		bool is_older = strcmp(s->operation,
				       is_negated ? "greater than or equal" : "less than") == 0;
		if (is_older)
			*ret_fixed = s->version;
		is_read |= is_older || (is_any && !is_negated);
	}
	return is_read;
}

static void give(struct feed *f, const struct definition *d, struct feed_entry *entry)
{
	entry->release = str_of(d->release);
	entry->severity = str_of(d->severity);
	entry->day = str_head(str_of(d->day), d->day ? MIN(strlen(d->day), (size_t)10) : 0);
	for (size_t i = 0; i < d->n_cves; i++) {
		entry->id = str_of(d->cve[i]);
		feed_file_add(f, entry);
	}
	if (!d->n_cves && d->id) {
		entry->id = str_of(d->id);
		feed_file_add(f, entry);
	}
}

struct giving {
	struct oval *oval;
	struct feed *feed;
	const struct definition *definition;
};

static void give_test(void *arg, const char *id, bool is_negated, const char *streams)
{
	struct giving *g = arg;
	struct oval *o = g->oval;
	const struct test *test = map_get(&o->tests, str_of(id));
	const char *fixed, *architectures;
	if (!test || !test->object || !reading_of(o, test, is_negated, &fixed, &architectures))
		return;
	const struct names *names = map_get(&o->objects, str_of(test->object));
	if (names && names->variable)
		names = map_get(&o->variables, str_of(names->variable));
	for (size_t i = 0; names && i < names->n; i++) {
		struct feed_entry entry = { .package = str_of(names->name[i]),
					    .fixed = str_of(fixed),
					    .streams = str_of(streams),
					    .architectures = str_of(architectures) };
		give(g->feed, g->definition, &entry);
	}
}

static const char *stream_of(void *arg, const char *id)
{
	const struct test *test = map_get(&((struct giving *)arg)->oval->tests, str_of(id));
	return test ? test->stream : NULL;
}

static int read_all(struct oval *o, struct str document, struct err *e)
{
	struct xml x = { .rest = document };
	struct xml_token t;
	bool is_whole = false;
	while (xml_next(&x, &t) != XML_END) {
		if (t.kind == XML_BAD)
			return err_set(e, "damaged XML");
		if (t.kind == XML_OPEN)
			open_tag(o, &t);
		else if (t.kind == XML_CLOSE)
			close_tag(o, &t);
		else if (take_text(o, &t, e) < 0)
			return -1;
		is_whole |= t.kind == XML_CLOSE && str_is(t.name, "oval_definitions");
	}
	if (!o->is_oval)
		return err_set(e, "no OVAL definitions");
	return is_whole ? 0 : err_set(e, "OVAL that is cut short");
}

/* Whether one of the definitions told its release. */
static bool give_all(struct oval *o, struct feed *f)
{
	bool is_told = false;
	for (size_t i = 0; i < o->n; i++) {
		struct definition *d = &o->definition[i];
		struct giving g = { .oval = o, .feed = f, .definition = d };
		size_t before = f->n;
		is_told |= d->release != NULL;
		if (d->release)
			oval_criteria_each(&d->criteria, stream_of, give_test, &g);
		f->n_left_out += d->release && f->n == before;
	}
	return is_told;
}

int feed_oval_parse(struct str document, const char *release, struct feed *f, struct err *e)
{
	autoarena a = ARENA(1 << 30);
	struct oval o = { .a = &a,
			  .tests = MAP(&a),
			  .states = MAP(&a),
			  .objects = MAP(&a),
			  .variables = MAP(&a),
			  .forced_release = release };
	int64_t at;
	char time[20] = "";
	if (read_all(&o, document, e) < 0)
		return -1;
	size_t before = f->n;
	bool is_told = give_all(&o, f);
	if (o.n && !is_told)
		return err_set(e, "OVAL that does not say for which release it is: use --for");
	if (o.n && f->n == before)
		return err_set(e, "OVAL without a test for a version of a package");
	f->kind = "oval";
	if (o.generated)
		snprintf(time, sizeof(time), "%s", o.generated);
	if (clock_parse(time, &at))
		f->published = MAX(f->published, at);
	return 0;
}
