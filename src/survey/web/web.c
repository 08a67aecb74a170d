/* SPDX-License-Identifier: Apache-2.0 */
/* web - web sites: https://HOST[:PORT][/PATH], http://… */
#include "parse/url.h"
#include "survey/survey_plan.h"
#include "survey/tls/survey_tls.h"
#include "survey/web/web_site.h"
#include "survey/web/web_vulnerabilities.h"

#include <string.h>
#include <sys/stat.h>
#include <time.h>

static const struct survey_setting settings[] = {
	{ .name = "rate",
	  .value = "5",
	  .least = 1,
	  .most = 100 * 1000,
	  .doc = N_("requests a second, evenly spread, over one connection") },
	{ .name = "pages",
	  .value = "500",
	  .least = 1,
	  .most = 100 * 1000,
	  .doc = N_("so many pages at most") },
	{ .name = "depth",
	  .value = "10",
	  .least = 0,
	  .most = 100,
	  .doc = N_("so many links away from the first page at most") },
	{ .name = "paths",
	  .value = "2000",
	  .least = 0,
	  .most = 1000 * 1000,
	  .doc = N_("so many names of files that nobody should find at most") },
	{ .name = "timeout",
	  .value = "10",
	  .least = 1,
	  .most = 600,
	  .doc = N_("seconds to wait for an answer") },
	{ .name = "max_bytes",
	  .value = "4194304",
	  .least = 4096,
	  .most = 64 << 20,
	  .doc = N_("so much of a page at most") },
	{ .name = "contact",
	  .value = "",
	  .doc = N_("whom the site's operators can call: sent with each request") },
	{ .name = "also",
	  .value = "",
	  .doc = N_("further hosts that belong to the site, as HOST or HOST:PORT, separated by "
		    "commas") },
	{ .name = "baseline",
	  .value = "",
	  .doc = N_("a file with the approved state of the site, to compare it with") },
	{ .name = "keywords",
	  .value = "",
	  .doc = N_("a file of CATEGORY TAB WORD, to look for beside the words known here") },
	{ .name = "ca",
	  .value = "",
	  .doc = N_("a file with certificates (PEM) of further authorities to trust") },
	{ .name = "window",
	  .value = "",
	  .doc = N_("local hours in which the site may be asked, as 22:00-06:00; empty: at any "
		    "time") },
	{ .name = "active",
	  .value = "0",
	  .least = 0,
	  .most = 1,
	  .doc = N_("1: try out whether parameters are open to injection, without harm") },
	{ .name = "forms",
	  .value = "",
	  .doc = N_("a file that lists the forms whose POST may be tried out, a URL a line") },
	{ .name = "time_tests",
	  .value = "0",
	  .least = 0,
	  .most = 1,
	  .doc = N_("1: also let the database sleep for a second or two, one question at a time") },
	{ .name = "logins",
	  .value = "",
	  .doc = N_("a file that names log-ins, accounts and passwords that may be tried; nobody "
		    "else may read it") },
	{ .name = "login_tries",
	  .value = "3",
	  .least = 1,
	  .most = 100,
	  .doc = N_("so many passwords an account at most: fewer than lock it") },
	{ .name = "login_wrong",
	  .value = "10",
	  .least = 5,
	  .most = 100,
	  .doc = N_("so many wrong passwords for an account that may be locked") },
	{ .name = "words",
	  .value = "",
	  .doc = N_("a file of passwords to try where web.logins names none, one a line") },
};

/* Allows a host, and tells the role which addresses are its. */
static int allow(struct survey_plan *p, const char *host, uint16_t port, struct err *e)
{
	survey_plan_word(p, "address",
			 arena_printf(survey_plan_arena(p), "host %s %u", host, port));
	return survey_plan_host(p, host, port, e);
}

static int allow_also(struct survey_plan *p, uint16_t otherwise, struct err *e)
{
	struct arena *a = survey_plan_arena(p);
	struct str rest = str_of(survey_plan_setting(p, "also")), one;
	struct url u;
	int n = 0;
	while (rest.n && str_split(&rest, ',', &one)) {
		one = str_trim(one);
		bool has_port = memchr(one.p, ':', one.n) != NULL;
		const char *text = arena_printf(a, "http://%.*s", (int)MIN(one.n, 300), one.p);
		if (!one.n || url_resolve(a, NULL, str_of(text), &u) != URL_WEB)
			return err_use(e, "web.also: %.*s: not HOST or HOST:PORT",
				       (int)MIN(one.n, 60), one.p);
		if (++n > WEB_FETCH_MAX_ALSO)
			return err_use(e, "web.also: more than %d hosts", WEB_FETCH_MAX_ALSO);
		if (allow(p, u.host, has_port ? u.port : otherwise, e) < 0)
			return -1;
	}
	return 0;
}

static bool read_hour(struct str text, int64_t *ret_seconds)
{
	struct str rest = text, hours;
	int64_t h, m;
	if (!str_split(&rest, ':', &hours) || !str_int(str_trim(hours), 10, &h) ||
	    !str_int(str_trim(rest), 10, &m) || h < 0 || h > 24 || m < 0 || m > 59)
		return false;
	*ret_seconds = h * 3600 + m * 60;
	return true;
}

static int plan_window(struct survey_plan *p, struct err *e)
{
	struct arena *a = survey_plan_arena(p);
	const char *window = survey_plan_setting(p, "window");
	struct str rest = str_of(window), begin;
	int64_t from, to;
	struct tm local;
	time_t now = time(NULL);
	if (!window[0])
		return 0;
	if (!str_split(&rest, '-', &begin) || !read_hour(begin, &from) || !read_hour(rest, &to))
		return err_use(e, "web.window = %.60s: not as 22:00-06:00", window);
	localtime_r(&now, &local);
	survey_plan_word(p, "window_from", arena_printf(a, "%lld", (long long)from));
	survey_plan_word(p, "window_to", arena_printf(a, "%lld", (long long)to));
	survey_plan_word(p, "utc_offset", arena_printf(a, "%ld", local.tm_gmtoff));
	return 0;
}

/* There are passwords in it. */
static int plan_logins(struct survey_plan *p, struct err *e)
{
	struct stat st;
	const char *path = survey_plan_setting(p, "logins");
	if (!path[0])
		return 0;
	if (stat(path, &st) < 0)
		return err_sys(e, "open %s", path);
	if (st.st_mode & 077)
		return err_set(e, "%s: others can read the passwords in it: chmod 600 %s", path,
			       path);
	return survey_plan_file(p, path, e);
}

static int plan_files(struct survey_plan *p, struct err *e)
{
	static const char *const files[] = { "baseline", "keywords", "forms", "words" };
	for (size_t i = 0; i < N(files); i++) {
		const char *path = survey_plan_setting(p, files[i]);
		if (path[0] && survey_plan_file(p, path, e) < 0)
			return -1;
	}
	web_vulnerabilities_plan(p);
	if (plan_logins(p, e) < 0)
		return -1;
	return tls_chain_trust_plan(p, survey_plan_setting(p, "ca"), e);
}

static int plan(struct survey_plan *p, struct err *e)
{
	struct url u;
	if (url_resolve(survey_plan_arena(p), NULL, str_of(survey_plan_target(p)), &u) != URL_WEB)
		return err_use(e, "%.200s: not a URL", survey_plan_target(p));
	const char *authority = strstr(survey_plan_target(p), "//");
	size_t n = authority ? strcspn(authority + 2, "/\\?#") : 0;
	if (n && memchr(authority + 2, '@', n))
		return err_set(e,
			       "no name and password in a site's address: others can read it, and "
			       "a site is looked at as a visitor without an account");
	survey_plan_word(p, "start", u.text);
	if (allow(p, u.host, u.port, e) < 0 || allow_also(p, u.port, e) < 0)
		return -1;
	/* Whether the other door leads to this one is a question of its own. */
	if ((u.port == 443 || u.port == 80) && allow(p, u.host, u.port == 443 ? 80 : 443, e) < 0)
		return -1;
	return plan_files(p, e) < 0 ? -1 : plan_window(p, e);
}

static int ready(struct survey *s, struct err *e)
{
	struct web_site *w = survey_state(s, sizeof(*w));
	w->survey = s;
	return web_crawl_prepare(w, e);
}

static int look(struct survey *s, struct err *e)
{
	return web_crawl(survey_state(s, sizeof(struct web_site)), e);
}

const struct survey_kind survey_web_web = {
	.name = "web",
	.doc = N_("web sites: https://HOST[:PORT][/PATH]"),
	.profile = "website",
	.settings = settings,
	.n_settings = N(settings),
	.deadline_ms = 3600 * 1000,
	.plan = plan,
	.ready = ready,
	.look = look,
};
