/* SPDX-License-Identifier: Apache-2.0 */
/* web_fetch - an HTTP/1.1 client for one site: gentle, bounded, and never anywhere else. */
#include "survey/web/web_fetch.h"

#include "survey/web/web_harm.h"
#include "survey/web/web_pace.h"
#include "survey/web/web_read.h"

#include <errno.h>
#include <string.h>
#include <time.h>

/* The site, its other door, and what web.also names. */
enum { MAX_REQUEST = 1 << 20, MAX_REDIRECTS = 10, MAX_PLACES = WEB_FETCH_MAX_ALSO + 2 };

struct web_fetch {
	struct survey *survey;
	struct web_line line;
	struct web_read read;
	struct web_jar jar;
	struct web_pace pace;
	struct web_place places[MAX_PLACES]; /* the first is the site's own */
	size_t n_places, n_requests;
	struct arena answer[2]; /* of this call and of the last */
	struct buf request;
	const char *first_url; /* that was answered, and how fast */
	double first_ms;
	const char *agent;
	int64_t timeout_ms, window_from_s, window_to_s, offset_s;
	bool has_window;
};

/* ---- opening ---- */

/* plan() leaves "host NAME PORT" before the addresses of each. */
static void take_places(struct web_fetch *f)
{
	struct arena *a = survey_arena(f->survey);
	const char *word;
	for (size_t n = 0; (word = survey_nth_word(f->survey, "address", n)); n++) {
		struct str rest = str_of(word), part, host, port;
		struct address address;
		int64_t number;
		if (address_parse(rest, &address)) {
			struct web_place *p = &f->places[f->n_places - 1];
			p->addresses = arena_grow(a, p->addresses, &p->capacity, p->n_addresses + 1,
						  sizeof(*p->addresses));
			p->addresses[p->n_addresses++] = address;
		} else if (f->n_places < MAX_PLACES && str_word(&rest, &part) &&
			   str_word(&rest, &host) && str_word(&rest, &port) &&
			   str_int(port, 10, &number)) {
			f->places[f->n_places++] = (struct web_place){
				.host = arena_strndup(a, host.p, host.n), .port = (uint16_t)number
			};
		}
	}
}

static void take_window(struct web_fetch *f)
{
	const char *from = survey_word(f->survey, "window_from");
	const char *to = survey_word(f->survey, "window_to");
	const char *offset = survey_word(f->survey, "utc_offset");
	f->has_window = from && to && offset && str_int(str_of(from), 10, &f->window_from_s) &&
			str_int(str_of(to), 10, &f->window_to_s) &&
			str_int(str_of(offset), 10, &f->offset_s);
}

static const char *agent_of(struct survey *s)
{
	const char *contact = survey_setting(s, "contact");
	return arena_printf(survey_arena(s),
			    "zicha/" ZICHA_VERSION " (security self-inspection; %s)",
			    contact && contact[0] ? contact : "contact: the owner of this site");
}

int web_fetch_open(struct survey *s, struct web_fetch **ret, struct err *e)
{
	struct web_fetch *f = arena_new(survey_arena(s), struct web_fetch);
	size_t max_bytes = (size_t)survey_number(s, "max_bytes");
	*f = (struct web_fetch){
		.survey = s,
		.agent = agent_of(s),
		.timeout_ms = survey_number(s, "timeout") * 1000,
		.request = BUF(MAX_REQUEST),
		.answer = { ARENA(16 << 20), ARENA(16 << 20) },
		.read = { .head = BUF(128 << 10), .body = BUF(max_bytes), .raw = BUF(max_bytes) }
	};
	f->pace.between_ms = 1000.0 / (double)survey_number(s, "rate");
	take_places(f);
	take_window(f);
	*ret = f;
	if (!f->n_places)
		return err_set(e, "no address to speak to");
	return web_line_prepare(s, &f->line, e);
}

void web_fetch_close(struct web_fetch *f)
{
	web_line_end(&f->line);
	web_read_free(&f->read);
	web_jar_free(&f->jar);
	buf_free(&f->request);
	arena_free(&f->answer[0]);
	arena_free(&f->answer[1]);
}

void web_fetch_forget(struct web_fetch *f)
{
	web_jar_free(&f->jar);
}

const struct web_jar *web_fetch_jar(const struct web_fetch *f)
{
	return &f->jar;
}

const char *web_fetch_agent(const struct web_fetch *f)
{
	return f->agent;
}

/* ---- whether it may be asked ---- */

static const struct web_place *place_of(const struct web_fetch *f, const struct url *u)
{
	for (size_t i = 0; i < f->n_places; i++)
		if (f->places[i].port == u->port && strcmp(f->places[i].host, u->host) == 0)
			return &f->places[i];
	return NULL;
}

bool web_fetch_may(const struct web_fetch *f, const struct url *u)
{
	return place_of(f, u) != NULL;
}

const char *web_fetch_stopped(const struct web_fetch *f)
{
	return f->pace.stopped[0] ? f->pace.stopped : NULL;
}

static void stop(struct web_fetch *f, const char *words)
{
	if (!f->pace.stopped[0])
		snprintf(f->pace.stopped, sizeof(f->pace.stopped), "%s", words);
}

size_t web_fetch_n_requests(const struct web_fetch *f)
{
	return f->n_requests;
}

const struct address *web_fetch_address(const struct web_fetch *f, size_t n)
{
	return n < f->places[0].n_addresses ? &f->places[0].addresses[n] : NULL;
}

/* Whether it is time for the site, by its own clock. A window may go over midnight. */
static bool is_in_window(const struct web_fetch *f)
{
	int64_t now = ((int64_t)time(NULL) + f->offset_s) % 86400;
	if (f->window_from_s <= f->window_to_s)
		return now >= f->window_from_s && now < f->window_to_s;
	return now >= f->window_from_s || now < f->window_to_s;
}

/* Waits for its turn. */
static int await_turn(struct web_fetch *f, struct err *e)
{
	double wait_ms = web_pace_wait(&f->pace);
	if (f->has_window && !is_in_window(f))
		stop(f, N_("stopped: it is outside of the hours of web.window"));
	if (clock_ms() + (int64_t)MAX(wait_ms, 0) >= survey_deadline_ms(f->survey))
		stop(f, N_("stopped at the deadline"));
	if (f->pace.stopped[0]) {
		err_set(e, "%s", f->pace.stopped);
		e->code = ECANCELED;
		return -1;
	}
	if (wait_ms > 0) {
		struct timespec t = { (time_t)(wait_ms / 1000),
				      (long)((wait_ms - 1000 * (double)(int64_t)(wait_ms / 1000)) *
					     1e6) };
		nanosleep(&t, NULL);
		while (web_pace_wait(&f->pace) > 0)
			;
	}
	web_pace_begin(&f->pace);
	return 0;
}

/* ---- one request ---- */

static bool has_header(const struct web_request *q, const char *name)
{
	for (const char *const *h = q->headers; h && *h; h++)
		if (strncasecmp(*h, name, strlen(name)) == 0 && (*h)[strlen(name)] == ':')
			return true;
	return false;
}

static void put_header(struct web_fetch *f, const struct web_request *q, const char *name,
		       const char *value)
{
	if (!has_header(q, name))
		buf_printf(&f->request, "%s: %s\r\n", name, value);
}

static void write_request(struct web_fetch *f, const struct web_request *q, const struct url *u)
{
	struct buf *out = &f->request;
	bool is_ipv6 = strchr(u->host, ':'), is_usual = u->port == (u->is_https ? 443 : 80);
	buf_clear(out);
	buf_printf(out, "%s %s%s%s HTTP/1.1\r\nHost: %s%s%s", q->method ? q->method : "GET",
		   u->path, u->query ? "?" : "", u->query ? u->query : "", is_ipv6 ? "[" : "",
		   u->host, is_ipv6 ? "]" : "");
	if (is_usual)
		buf_puts(out, "\r\n");
	else
		buf_printf(out, ":%u\r\n", u->port);
	put_header(f, q, "User-Agent", f->agent);
	put_header(f, q, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
	put_header(f, q, "Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8");
	put_header(f, q, "Accept-Encoding", "gzip");
	for (const char *const *h = q->headers; h && *h; h++)
		buf_printf(out, "%s\r\n", *h);
	if (q->body.p) {
		buf_printf(out, "Content-Length: %zu\r\n", q->body.n);
		if (q->content_type)
			put_header(f, q, "Content-Type", q->content_type);
	}
	size_t before = out->n;
	buf_puts(out, "Cookie: ");
	size_t start = out->n;
	if (!q->has_no_cookies)
		web_jar_put(&f->jar, u, q->cookie, out);
	if (out->n > start)
		buf_puts(out, "\r\n");
	else
		out->n = before;
	buf_puts(out, "\r\n");
	buf_str(out, q->body);
}

static int try_once(struct web_fetch *f, const struct web_request *q, const struct url *u,
		    int64_t deadline_ms, double *ret_ms, struct err *e)
{
	bool is_head = q->method && strcmp(q->method, "HEAD") == 0;
	f->n_requests++;
	f->read.is_nothing = false;
	if (web_line_open(&f->line, place_of(f, u), u->is_https, deadline_ms, e) < 0)
		return -1;
	double begin_ms = clock_ms_exact();
	if (web_line_say(&f->line, buf_view(&f->request), deadline_ms, e) < 0) {
		f->read.is_nothing = e->code != ETIMEDOUT;
		web_line_close(&f->line);
		return -1;
	}
	if (web_read(&f->line, is_head, deadline_ms, &f->read, e) < 0)
		return -1;
	*ret_ms = f->read.head_ms - begin_ms;
	return 0;
}

/* With its turn awaited, and once more where a connection that was kept had been closed. */
static int exchange(struct web_fetch *f, const struct web_request *q, const struct url *u,
		    double *ret_ms, struct err *e)
{
	*e = (struct err){ .code = 0 };
	write_request(f, q, u);
	if (buf_is_over(&f->request))
		return err_set(e, "a request of more than %d bytes", MAX_REQUEST);
	if (await_turn(f, e) < 0)
		return -1;
	int64_t deadline_ms = clock_ms() + (q->timeout_ms ? q->timeout_ms : f->timeout_ms);
	bool was_kept = f->line.fd >= 0 && f->line.n_requests > 0;
	int r = try_once(f, q, u, deadline_ms, ret_ms, e);
	if (r < 0 && was_kept && f->read.is_nothing && !q->body.p) {
		if (await_turn(f, e) < 0)
			return -1;
		r = try_once(f, q, u, deadline_ms, ret_ms, e);
	}
	int status = f->read.status;
	web_pace_count(&f->pace,
		       r < 0 || status == 429 || status >= 502 || (status == 500 && !q->is_probe));
	if (r >= 0 && !q->is_timed)
		web_pace_time(&f->pace, *ret_ms);
	if (r >= 0 && !q->has_no_cookies && !q->cookie)
		web_jar_take(&f->jar, u, buf_view(&f->read.head));
	return r;
}

/* ---- what came of it ---- */

static void read_type(struct arena *a, struct web_answer *to)
{
	struct str rest = http_head_field(to->head, "content-type"), name, value;
	to->content_type = "";
	if (http_head_parameter(&rest, ';', &name, &value))
		to->content_type = str_lower(a, name);
	while (http_head_parameter(&rest, ';', &name, &value))
		if (str_is_nocase(name, "charset") && value.n)
			to->charset = str_lower(a, value);
}

static struct web_answer answer_of(struct web_fetch *f, struct arena *a, const struct url *u,
				   double ms)
{
	struct web_answer to = { .status = f->read.status,
				 .url = u->text,
				 .head = buf_view(&f->read.head),
				 .body = buf_view(&f->read.body),
				 .ms = ms,
				 .bytes = f->read.bytes,
				 .is_cut = f->read.is_cut };
	struct str location = http_head_field(to.head, "location");
	struct url next;
	read_type(a, &to);
	if (to.status >= 300 && to.status < 400 && location.p)
		to.location = url_resolve(a, u, location, &next) == URL_WEB ? next.text
									    : str_text(a, location);
	return to;
}

/* Whether the redirect is to be followed, and to where. */
static bool goes_on(struct web_fetch *f, struct arena *a, const struct web_request *q,
		    struct web_answer *answer, struct url *u)
{
	struct url next;
	if (!q->follows || q->body.p || !answer->location || answer->status == 304 ||
	    !url_as_is(a, str_of(answer->location), &next) || !web_fetch_may(f, &next) ||
	    web_harm_is_in_url(&next))
		return false;
	answer->is_loop = answer->n_redirects >= MAX_REDIRECTS || strcmp(next.text, u->text) == 0;
	if (answer->is_loop)
		return false;
	*u = next;
	return true;
}

/* Asks the first page again: it tells a site that suffers from pages that are slow. */
static void look_at_first(struct web_fetch *f)
{
	struct err ignored;
	struct url u;
	double ms;
	struct web_request again = { .url = f->first_url,
				     .has_no_cookies = true,
				     .is_timed = true };
	f->pace.is_slow = false;
	if (!url_as_is(&f->answer[1], str_of(f->first_url), &u) ||
	    exchange(f, &again, &u, &ms, &ignored) < 0)
		return;
	web_pace_judge(&f->pace, web_pace_is_slower(f->first_ms, ms));
}

static void remember_first(struct web_fetch *f, const struct web_answer *answer)
{
	if (f->first_url || answer->status != 200)
		return;
	f->first_url = arena_strdup(survey_arena(f->survey), answer->url);
	f->first_ms = answer->ms;
}

int web_fetch(struct web_fetch *f, const struct web_request *q, struct web_answer *ret,
	      struct err *e)
{
	struct url u;
	double ms;
	struct arena spent = f->answer[0];
	f->answer[0] = f->answer[1];
	arena_free(&spent);
	f->answer[1] = spent;
	struct arena *a = &f->answer[1];
	if (!url_as_is(a, str_of(q->url), &u))
		return err_set(e, "%.200s: not a URL that can be asked", q->url);
	if (f->pace.is_slow && f->first_url)
		look_at_first(f);
	for (int n = 0;; n++) {
		if (!web_fetch_may(f, &u)) {
			err_set(e, "%.200s: not of this site", u.text);
			e->code = EPERM;
			return -1;
		}
		if (exchange(f, q, &u, &ms, e) < 0)
			return err_wrap(e, "%.200s", u.text);
		*ret = answer_of(f, a, &u, ms);
		ret->n_redirects = n;
		remember_first(f, ret);
		if (!goes_on(f, a, q, ret, &u))
			return 0;
	}
}
