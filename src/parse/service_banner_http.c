/* SPDX-License-Identifier: Apache-2.0 */
/* service_banner_http - what the head and the first bytes of an HTTP answer say of the server. */
#include "parse/service_banner_private.h"

#include <string.h>
#include <strings.h>

struct header {
	const char *name, *fact;
};
static const struct header headers[] = {
	{ "Server", "http.server" },
	{ "WWW-Authenticate", "http.auth" },
	{ "X-Powered-By", "http.powered_by" },
	{ "Location", "http.location" },
	{ "X-Jenkins", "http.jenkins" },
	{ "X-AspNet-Version", "http.aspnet" },
	{ "Set-Cookie", "http.cookie" },
	{ "X-Influxdb-Version", "http.influxdb" },
	{ "Via", "http.via" },
	{ "Docker-Distribution-Api-Version", "http.registry" },
};

/* A cookie's value is nobody's business. */
static struct str cookie_name(struct str value)
{
	return str_head(value, str_find(value, '='));
}

static void read_header(struct service_reading *r, struct str line)
{
	size_t colon = str_find(line, ':');
	for (size_t i = 0; colon < line.n && i < N(headers); i++)
		if (strlen(headers[i].name) == colon &&
		    strncasecmp(line.p, headers[i].name, colon) == 0) {
			struct str value = str_trim(str_from(line, colon + 1));
			bool is_cookie = strcmp(headers[i].fact, "http.cookie") == 0;
			service_banner_add(r, headers[i].fact,
					   is_cookie ? cookie_name(value) : value);
		}
}

static size_t find_nocase(struct str s, const char *what)
{
	size_t n = strlen(what);
	for (size_t i = 0; i + n <= s.n; i++)
		if (strncasecmp(s.p + i, what, n) == 0)
			return i;
	return s.n;
}

static void read_title(struct service_reading *r, struct str body)
{
	struct str s = str_from(body, find_nocase(body, "<title"));
	s = str_from(s, str_find(s, '>'));
	if (s.n < 2)
		return;
	s = str_trim(str_head(str_from(s, 1), find_nocase(str_from(s, 1), "</title")));
	if (s.n)
		service_banner_add(r, "http.title", s);
}

/* A text of JSON by its key: "number" : "7.17.0". */
static struct str json_text(struct str body, const char *key)
{
	struct str s = str_from(body, find_nocase(body, key));
	s = str_from(s, MIN(strlen(key), s.n));
	s = str_trim(s);
	if (!s.n || s.p[0] != ':')
		return (struct str){ NULL, 0 };
	s = str_trim(str_from(s, 1));
	if (!s.n || s.p[0] != '"')
		return (struct str){ NULL, 0 };
	s = str_from(s, 1);
	return str_head(s, str_find(s, '"'));
}

static void read_elasticsearch(struct service_reading *r, struct str body)
{
	struct str number = json_text(body, "\"number\"");
	if (!str_has(body, "\"cluster_name\"") || !number.p)
		return;
	bool is_open = str_has(body, "opensearch");
	r->banner->service = "elasticsearch";
	r->banner->product = is_open ? "OpenSearch" : "Elasticsearch";
	r->banner->version = str_text(r->arena, number);
	service_banner_add(r, "auth", STR("none"));
}

/* What programs answer in JSON, and by which key their version stands there, if it does. */
static void read_json(struct service_reading *r, struct str body)
{
	static const struct {
		const char *key, *product, *version;
	} programs[] = {
		{ "\"etcdserver\"", "etcd", "\"etcdserver\"" },
		{ "\"gitVersion\"", "Kubernetes", "\"gitVersion\"" },
		{ "\"kind\":\"Status\"", "Kubernetes", NULL },
		{ "\"kind\": \"Status\"", "Kubernetes", NULL },
		{ "\"MinAPIVersion\"", "Docker", "\"Version\"" },
		{ "\"couchdb\":\"Welcome\"", "Apache CouchDB", "\"version\"" },
	};
	for (size_t i = 0; i < N(programs) && !r->banner->product; i++) {
		if (!str_has(body, programs[i].key))
			continue;
		r->banner->product = programs[i].product;
		struct str version = programs[i].version ? json_text(body, programs[i].version)
							 : (struct str){ NULL, 0 };
		if (version.n && version.p[0] == 'v')
			version = str_from(version, 1);
		if (version.n)
			r->banner->version = str_text(r->arena, version);
	}
}

/* How programs sign the pages that they write themselves. */
static void read_signature(struct service_reading *r, struct str body)
{
	static const char *const signatures[] = { "Apache Tomcat/",
						  "No server is available to handle this request",
						  "Port 9000 is for clickhouse-client program" };
	for (size_t i = 0; i < N(signatures); i++) {
		struct str s = str_from(body, find_nocase(body, signatures[i]));
		s = str_head(s, str_find(s, '<'));
		if (s.n) {
			service_banner_add(r, "http.signature", str_head(s, str_find(s, '\n')));
			return;
		}
	}
}

/* What servers say that wait for TLS and hear none. */
static const char *const wants_tls[] = {
	"plain HTTP request was sent to HTTPS port",
	"speaking plain HTTP to an SSL-enabled server port",
	"Client sent an HTTP request to an HTTPS server",
	"This combination of host and port requires TLS",
};

bool service_banner_http(struct service_reading *r, struct str bytes)
{
	struct str line, rest = bytes;
	if (!str_starts(bytes, "HTTP/1.") || bytes.n < 12 || !str_line(&rest, &line))
		return false;
	struct service_banner *b = r->banner;
	b->service = "http";
	service_banner_add(r, "http.status", str_head(str_from(line, 9), 3));
	/* Of a header that is cut nothing is believed. */
	b->is_cut = true;
	while (b->is_cut && str_line(&rest, &line) && rest.p > line.p + line.n) {
		b->is_cut = line.n > 0;
		read_header(r, line);
	}
	const char *server = service_banner_fact(b, "http.server");
	b->text = server ? server : str_text(r->arena, str_head(bytes, str_find(bytes, '\r')));
	read_title(r, rest);
	read_elasticsearch(r, rest);
	read_json(r, rest);
	read_signature(r, rest);
	for (size_t i = 0; i < N(wants_tls); i++)
		if (str_has(rest, wants_tls[i])) {
			service_banner_add(r, "wants_tls", STR("yes"));
			break;
		}
	return true;
}
