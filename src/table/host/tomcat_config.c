/* SPDX-License-Identifier: Apache-2.0 */
/* tomcat_config - what Tomcat's XML files say: an attribute a row.
 *
 * server.xml, web.xml, tomcat-users.xml, the descriptors of its administrative
 * applications, and the names of the applications that lie in webapps. */
#include "parse/xml_walk.h"
#include "table/read/secret.h"
#include "table/read/tomcat_files.h"

#include <string.h>
#include <strings.h>

struct item {
	const char *instance, *element, *name, *attribute, *value, *path;
	int64_t number, line;
};

static const struct column columns[] = {
	COLUMN(struct item, instance, N_("directory of its configuration")),
	COLUMN(struct item, number,
	       N_("number of the element: rows with one number belong together")),
	COLUMN(struct item, element, N_("Server, Connector, Valve, user, init-param, webapp …")),
	COLUMN(struct item, name,
	       N_("which one: port of a connector, name of a user, class of a valve, servlet of an "
		  "init-param")),
	COLUMN(struct item, attribute, N_("attribute or parameter")),
	COLUMN(struct item, value,
	       N_("value; of a user's password only empty, default or set; other passwords are "
		  "hidden")),
	COLUMN(struct item, path, N_("file")),
	COLUMN(struct item, line, N_("line in the file")),
};

struct reading {
	struct scan *s;
	const char *instance, *path;
	int64_t n_elements;
	struct err *e;
	/* Of the web.xml being read. */
	const char *servlet, *parameter, *value;
};

/* Passwords of the examples, and those that come to mind first. */
static bool is_default_password(const char *password, const char *user)
{
	static const char *const known[] = {
		"tomcat",
		"s3cret",
		"secret",
		"admin",
		"password",
		"123456",
		"12345678",
		"manager",
		"root",
		"changeit",
		"test",
		"role1",
		"both",
		"tomcat123",
		"admin123",
		"must-be-changed",
		"<must-be-changed>",
		"123456789",
		"000000",
		"888888",
	};
	if (strcasecmp(password, user) == 0)
		return true;
	for (size_t i = 0; i < N(known); i++)
		if (strcasecmp(password, known[i]) == 0)
			return true;
	return false;
}

static const char *shown(struct scan *s, const struct xml_walk_element *x,
			 const struct xml_walk_attribute *a, const char *name)
{
	struct str key = str_of(a->name);
	if (strcmp(x->name, "user") == 0 && strcmp(a->name, "password") == 0)
		return !a->value[0]					 ? "empty"
		       : is_default_password(a->value, name ? name : "") ? "default"
									 : "set";
	/* What stops the server when it is sent to the port; the default is no secret. */
	if (strcmp(x->name, "Server") == 0 && strcmp(a->name, "shutdown") == 0)
		return strcmp(a->value, "SHUTDOWN") == 0 ? a->value : SECRET_HIDDEN;
	if (str_ends(key, "Pass") && a->value[0])
		return SECRET_HIDDEN;
	return secret_value(s, a->name, str_of(a->value));
}

static const char *name_of(const struct xml_walk_element *x)
{
	static const char *const names[] = { "username", "name", "className", "port", "rolename" };
	for (size_t i = 0; i < N(names); i++)
		if (xml_walk_attribute(x, names[i]))
			return xml_walk_attribute(x, names[i]);
	return NULL;
}

static int add_row(struct reading *r, const struct xml_walk_element *x, const char *name,
		   const char *attribute, const char *value)
{
	struct item row = {
		.instance = r->instance,
		.number = r->n_elements,
		.element = x->name,
		.name = name,
		.attribute = attribute,
		.value = value,
		.path = r->path,
		.line = x->line,
	};
	return scan_row(r->s, &row);
}

static int see_attributes(void *context, const struct xml_walk_element *x)
{
	struct reading *r = context;
	const char *name = name_of(x);
	int result = 0;
	r->n_elements++;
	for (size_t i = 0; !result && i < x->n_attributes; i++)
		result = add_row(r, x, name, x->attribute[i].name,
				 shown(r->s, x, &x->attribute[i], name));
	return result;
}

/* web.xml says things by text: a servlet's name comes before its parameters. */
static int see_text(void *context, const struct xml_walk_element *x)
{
	struct reading *r = context;
	if (strcmp(x->name, "servlet-name") == 0 || strcmp(x->name, "filter-name") == 0)
		r->servlet = x->text;
	if (strcmp(x->name, "param-name") == 0)
		r->parameter = x->text;
	if (strcmp(x->name, "param-value") == 0)
		r->value = x->text;
	r->n_elements++;
	if (strcmp(x->name, "session-timeout") == 0 || strcmp(x->name, "http-only") == 0 ||
	    strcmp(x->name, "secure") == 0)
		return add_row(r, x, NULL, x->name, x->text);
	if (strcmp(x->name, "error-page") == 0)
		return add_row(r, x, NULL, "error-page", "");
	if (strcmp(x->name, "init-param") != 0 || !r->parameter || !r->value)
		return 0;
	const char *key = r->parameter, *value = r->value;
	r->parameter = r->value = NULL;
	return add_row(r, x, r->servlet, key, secret_value(r->s, key, str_of(value)));
}

static int read_file(struct reading *r, const char *path, bool is_web)
{
	struct str bytes;
	r->path = path;
	r->servlet = r->parameter = r->value = NULL;
	int result = scan_read(r->s, path, 0, &bytes, r->e);
	if (result == SCAN_ABSENT)
		return 0;
	/* Tomcat puts in what entities of its own stand for; here nothing is fetched. */
	if (!result && str_has(bytes, "<!ENTITY"))
		scan_partial(r->s, "%s: what its entities stand for is not seen", path);
	if (!result)
		result = xml_walk(bytes, scan_arena(r->s), is_web ? NULL : see_attributes,
				  is_web ? see_text : NULL, r, r->e);
	if (result < 0) {
		if (scan_is_late(r->s))
			return result;
		scan_partial(r->s, "%s: %s", path, r->e->said);
		return 0;
	}
	return result;
}

static int read_matching(struct reading *r, const char *pattern)
{
	struct names paths;
	if (scan_glob(r->s, pattern, &paths, r->e) < 0) {
		scan_partial(r->s, "%s", r->e->said);
		return 0;
	}
	int result = 0;
	for (size_t i = 0; !result && i < paths.n; i++)
		result = read_file(r, paths.name[i], false);
	return result;
}

/* Applications: directories and archives in webapps, descriptors in Catalina. */
static int see_applications(struct reading *r, const char *pattern, const char *suffix)
{
	struct names paths;
	if (scan_glob(r->s, pattern, &paths, r->e) < 0) {
		scan_partial(r->s, "%s", r->e->said);
		return 0;
	}
	int result = 0;
	for (size_t i = 0; !result && i < paths.n; i++) {
		const char *base = strrchr(paths.name[i], '/') + 1;
		struct str name = str_of(base);
		if (str_ends(name, suffix))
			name = str_head(name, name.n - strlen(suffix));
		struct xml_walk_element x = { .name = "webapp", .line = NO_INT };
		r->path = paths.name[i];
		r->n_elements++;
		result = add_row(r, &x, scan_text(r->s, name), "path", paths.name[i]);
	}
	return result;
}

static int read_instance(struct scan *s, const char *server_xml, struct err *e)
{
	struct reading r = { .s = s, .e = e };
	const char *dir = tomcat_files_dir(s, server_xml);
	const char *base = tomcat_files_base(s, server_xml);
	r.instance = dir;
	int result = read_file(&r, server_xml, false);
	if (!result)
		result = read_file(&r, scan_printf(s, "%s/tomcat-users.xml", dir), false);
	if (!result)
		result = read_file(&r, scan_printf(s, "%s/web.xml", dir), true);
	if (!result)
		result = read_matching(&r, scan_printf(s, "%s/Catalina/localhost/*.xml", dir));
	if (!result)
		result = read_matching(
			&r, scan_printf(s, "%s/webapps/*manager/META-INF/context.xml", base));
	if (!result)
		result = see_applications(&r, scan_printf(s, "%s/Catalina/localhost/*.xml", dir),
					  ".xml");
	if (!result)
		result = see_applications(&r, scan_printf(s, "%s/webapps/*", base), ".war");
	return result;
}

static int scan(struct scan *s, struct err *e)
{
	bool is_whole;
	struct names paths = tomcat_files_find(s, &is_whole);
	int r = 0;
	for (size_t i = 0; !r && i < paths.n; i++)
		r = read_instance(s, paths.name[i], e);
	return !paths.n && is_whole ? scan_absent(s, "no server.xml of Tomcat") : r;
}

const struct table table_host_tomcat_config = {
	.name = "tomcat_config",
	.doc = N_("what the configuration of Tomcat says"),
	.example = "SELECT name, value FROM tomcat_config WHERE element = 'Connector' AND "
		   "attribute = "
		   "'protocol'",
	.source = "/etc/tomcat*, /opt/*tomcat*/conf, /usr/local/*tomcat*/conf",
	.identity = "instance path number attribute",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
