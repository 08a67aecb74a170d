/* SPDX-License-Identifier: Apache-2.0 */
/* feed_json - vulnerabilities in JSON, as four publishers write them. */
#include "parse/feed_json.h"

#include "base/clock.h"
#include "parse/cvss.h"

#include <jansson.h>
#include <string.h>

static inline void free_json(json_t **json)
{
	json_decref(*json);
}
#define autojson __attribute__((cleanup(free_json))) json_t

static const char *text_of(const json_t *object, const char *name)
{
	return json_string_value(json_object_get(object, name));
}

/* "2024-03-29T17:15:00Z" gives its day. */
static struct str day_of(const char *time)
{
	struct str s = str_of(time);
	return s.n >= 10 ? str_head(s, 10) : (struct str){ NULL, 0 };
}

static void note_time(struct feed *f, const char *time)
{
	int64_t at;
	char text[20] = "";
	if (!time)
		return;
	/* Fractions of a second are of no interest. */
	snprintf(text, sizeof(text), "%s", time);
	if (clock_parse(text, &at))
		f->published = MAX(f->published, at);
}

/* ---- Debian's tracker ---- */

static struct str debian_severity(const char *urgency)
{
	static const struct {
		const char *urgency;
		const char *severity;
	} map[] = { { "high", "high" },
		    { "medium", "medium" },
		    { "low", "low" },
		    { "unimportant", "info" } };
	for (size_t i = 0; urgency && i < N(map); i++)
		if (str_starts(str_of(urgency), map[i].urgency))
			return str_of(map[i].severity);
	return (struct str){ NULL, 0 };
}

static void debian_vulnerability(struct feed *f, struct str package, const char *id,
				 json_t *vulnerability)
{
	const char *codename;
	json_t *release;
	json_object_foreach (json_object_get(vulnerability, "releases"), codename, release) {
		const char *status = text_of(release, "status");
		const char *fixed = text_of(release, "fixed_version");
		bool is_open = status && strcmp(status, "open") == 0;
		bool is_resolved = status && strcmp(status, "resolved") == 0;
		/* "0" is how the tracker says "never affected". */
		if ((!is_open && !is_resolved) || (fixed && strcmp(fixed, "0") == 0) ||
		    (is_resolved && !fixed))
			continue;
		feed_file_add(
			f, &(struct feed_entry){
				   .release = str_of(arena_printf(f->arena, "debian:%s", codename)),
				   .package = package,
				   .id = str_of(id),
				   .fixed = str_of(is_open ? NULL : fixed),
				   .severity = debian_severity(text_of(release, "urgency")),
			   });
	}
}

static void debian_package(struct feed *f, const char *package, json_t *vulnerabilities)
{
	const char *id;
	json_t *vulnerability;
	json_object_foreach (vulnerabilities, id, vulnerability) {
		if (str_starts(str_of(id), "CVE-"))
			debian_vulnerability(f, str_of(package), id, vulnerability);
	}
}

/* Position behind the string that begins at `at`. */
static size_t skip_string(struct str s, size_t at)
{
	for (at++; at < s.n && s.p[at] != '"'; at++)
		at += s.p[at] == '\\';
	return MIN(at + 1, s.n);
}

/* Takes the next member off the inside of an object: all of it, name and value. */
static bool take_member(struct str *rest, struct str *ret)
{
	size_t at = 0, depth = 0;
	for (; at < rest->n; at++) {
		char c = rest->p[at];
		if (c == '"')
			at = skip_string(*rest, at) - 1;
		else if (c == '{' || c == '[')
			depth++;
		else if (((c == '}' || c == ']') && depth-- == 0) || (c == ',' && !depth))
			break;
	}
	*ret = str_trim(str_head(*rest, at));
	*rest = str_from(*rest, MIN(at + 1, rest->n));
	return ret->n > 0;
}

/* The tracker's document is 70 MB: its packages are taken one by one. */
static int debian_tracker(struct str document, struct feed *f, struct err *e)
{
	struct str rest = str_from(document, 1), member;
	while (take_member(&rest, &member)) {
		json_error_t why;
		autobuf text = BUF(member.n + 2);
		buf_putc(&text, '{');
		buf_str(&text, member);
		buf_putc(&text, '}');
		autojson *one = json_loadb(text.p, text.n, 0, &why);
		if (!one)
			return err_set(e, "no JSON: %s", why.text);
		const char *name;
		json_t *value;
		json_object_foreach (one, name, value)
			debian_package(f, name, value);
	}
	return 0;
}

/* ---- CISA's known exploited vulnerabilities ---- */

static int exploited(const json_t *document, struct feed *f)
{
	const json_t *list = json_object_get(document, "vulnerabilities");
	for (size_t i = 0; i < json_array_size(list); i++) {
		const json_t *one = json_array_get(list, i);
		feed_file_add(f, &(struct feed_entry){
					 .release = STR("*"),
					 .package = STR("*"),
					 .id = str_of(text_of(one, "cveID")),
					 .day = day_of(text_of(one, "dateAdded")),
				 });
	}
	note_time(f, text_of(document, "dateReleased"));
	return 0;
}

/* ---- OSV ---- */

/* What has no releases: the programs and scripts that web sites are made of. */
static struct str registry_of(struct str ecosystem)
{
	static const char *const known[] = { "npm", "packagist", "bitnami" };
	for (size_t i = 0; i < N(known); i++)
		if (str_is_nocase(ecosystem, known[i]))
			return str_of(known[i]);
	return (struct str){ NULL, 0 };
}

/* "Debian:12", "Ubuntu:22.04:LTS", "Red Hat:enterprise_linux:9::baseos"; "npm". Absent for what
 * is none of these, or for no release of a distribution. */
static struct str release_of(struct arena *a, struct str ecosystem)
{
	static const struct {
		const char *ecosystem, *id;
	} known[] = {
		{ "Debian", "debian" },	      { "Ubuntu", "ubuntu" },
		{ "Rocky Linux", "rocky" },   { "AlmaLinux", "almalinux" },
		{ "openEuler", "openeuler" }, { "Red Hat", "rhel" },
		{ "openSUSE", "opensuse" },   { "SUSE", "sles" },
		{ "Mageia", "mageia" },	      { "Anolis OS", "anolis" },
	};
	struct str name, version;
	if (registry_of(ecosystem).n || !str_split(&ecosystem, ':', &name))
		return registry_of(ecosystem);
	if (str_starts(ecosystem, "enterprise_linux:"))
		ecosystem = str_from(ecosystem, strlen("enterprise_linux:"));
	/* Ubuntu's paid archive fixes what the free one does not. */
	if (!str_split(&ecosystem, ':', &version) || !version.n || str_is(version, "Pro"))
		return (struct str){ NULL, 0 };
	for (size_t i = 0; i < N(known); i++)
		if (str_is_nocase(name, known[i].ecosystem))
			return str_of(arena_printf(a, "%s:%s", known[i].id, str_lower(a, version)));
	return (struct str){ NULL, 0 };
}

static const char *osv_severity(const json_t *list)
{
	for (size_t i = 0; i < json_array_size(list); i++) {
		double score;
		if (cvss_score(str_of(text_of(json_array_get(list, i), "score")), &score))
			return cvss_severity(score);
	}
	return NULL;
}

/* A CVE number is what people look up: the document's own, or the only other
 * name that it has. */
static struct str osv_id(const json_t *document)
{
	static const char *const lists[] = { "aliases", "upstream" };
	struct str id = str_of(text_of(document, "id"));
	const char *cve = id.n ? memmem(id.p, id.n, "CVE-", 4) : NULL;
	if (cve)
		return str_range(cve, id.p + id.n);
	for (size_t i = 0; i < N(lists); i++) {
		const json_t *names = json_object_get(document, lists[i]);
		struct str only = str_of(json_string_value(json_array_get(names, 0)));
		if (json_array_size(names) == 1 && str_starts(only, "CVE-"))
			return only;
	}
	return id;
}

/* Each "introduced" begins a span of versions, which "fixed" ends, or "last_affected": that is
 * kept as ">LAST". */
static void osv_range(struct feed *f, const json_t *events, struct feed_entry entry)
{
	bool is_open = false;
	for (size_t i = 0; i < json_array_size(events); i++) {
		const json_t *event = json_array_get(events, i);
		const char *from = text_of(event, "introduced"), *fixed = text_of(event, "fixed");
		const char *last = text_of(event, "last_affected");
		if (last && !fixed)
			fixed = arena_printf(f->arena, ">%s", last);
		if (from) {
			if (is_open)
				feed_file_add(f, &entry);
			entry.from = str_of(strcmp(from, "0") == 0 ? NULL : from);
			entry.fixed = (struct str){ NULL, 0 };
			is_open = true;
		} else if (fixed) {
			entry.fixed = str_of(fixed);
			feed_file_add(f, &entry);
			is_open = false;
		}
	}
	if (is_open)
		feed_file_add(f, &entry);
}

static void osv_affected(struct feed *f, const json_t *affected, struct feed_entry entry)
{
	const json_t *package = json_object_get(affected, "package");
	const json_t *ranges = json_object_get(affected, "ranges");
	const char *own = feed_file_severity(
		text_of(json_object_get(affected, "ecosystem_specific"), "urgency"));
	const char *score = osv_severity(json_object_get(affected, "severity"));
	entry.release = release_of(f->arena, str_of(text_of(package, "ecosystem")));
	entry.package = str_of(text_of(package, "name"));
	if (own || score)
		entry.severity = str_of(own ? own : score);
	for (size_t i = 0; entry.release.p && i < json_array_size(ranges); i++) {
		const json_t *range = json_array_get(ranges, i);
		const char *type = text_of(range, "type");
		bool is_ours = type &&
			       (strcmp(type, "ECOSYSTEM") == 0 ||
				(strcmp(type, "SEMVER") == 0 && registry_of(entry.release).n));
		if (is_ours)
			osv_range(f, json_object_get(range, "events"), entry);
	}
}

static int osv(const json_t *document, struct feed *f, struct err *e)
{
	const char *format = text_of(document, "schema_version");
	const json_t *affected = json_object_get(document, "affected");
	if (format && !str_starts(str_of(format), "1."))
		return err_set(e, "OSV of format %s, which only a newer zicha can read", format);
	note_time(f, text_of(document, "modified"));
	/* Packages that are evil as a whole are no version of a site's. */
	const char *name = text_of(document, "id");
	if (json_object_get(document, "withdrawn") || (name && str_starts(str_of(name), "MAL-")))
		return 0;
	const char *score = osv_severity(json_object_get(document, "severity"));
	const char *word = feed_file_severity(
		text_of(json_object_get(document, "database_specific"), "severity"));
	struct feed_entry entry = {
		.id = osv_id(document),
		.severity = str_of(score ? score : word),
		.day = day_of(text_of(document, "published")),
	};
	for (size_t i = 0; i < json_array_size(affected); i++)
		osv_affected(f, json_array_get(affected, i), entry);
	return 0;
}

/* ---- which of them it is ---- */

static bool claim(struct feed *f, const char *kind)
{
	if (!f->kind)
		f->kind = kind;
	return strcmp(f->kind, kind) == 0;
}

static int other_kind(struct feed *f, struct err *e)
{
	return err_set(e, "a document of another kind than %s", f->kind);
}

/* The tracker's is the only one whose first member is a package with CVEs; it is
 * told by that, not by reading 70 MB into a tree. */
static bool is_tracker(struct str document)
{
	struct str rest = str_from(document, 1), member;
	if (!take_member(&rest, &member) || member.p[0] != '"')
		return false;
	struct str value = str_trim(str_from(member, skip_string(member, 0)));
	if (!str_starts(value, ":"))
		return false;
	value = str_trim(str_from(value, 1));
	if (!str_starts(value, "{"))
		return false;
	value = str_trim(str_from(value, 1));
	return str_starts(value, "\"CVE-") || str_starts(value, "\"TEMP-");
}

int feed_json_parse(struct str document, struct feed *f, struct err *e)
{
	json_error_t why;
	document = str_trim(document);
	if (!str_starts(document, "{"))
		return err_set(e, "no JSON object");
	if (is_tracker(document))
		return claim(f, "debian-tracker") ? debian_tracker(document, f, e)
						  : other_kind(f, e);
	autojson *whole = json_loadb(document.p, document.n, 0, &why);
	if (!whole)
		return err_set(e, "no JSON: line %d: %s", why.line, why.text);
	if (json_object_get(whole, "catalogVersion") && json_object_get(whole, "vulnerabilities"))
		return claim(f, "kev") ? exploited(whole, f) : other_kind(f, e);
	if (json_object_get(whole, "id") && json_object_get(whole, "modified"))
		return claim(f, "osv") ? osv(whole, f, e) : other_kind(f, e);
	return err_set(e, "neither OSV nor Debian's tracker nor CISA's list");
}
