/* SPDX-License-Identifier: Apache-2.0 */
/* web_fetch - an HTTP/1.1 client for one site: gentle, bounded, and never anywhere else.
 *
 * One connection at a time, the settings web.rate (requests a second, evenly spread) and
 * web.timeout; asks no host and port but those that the plan named. It stops for good, with
 * words, when the site seems to suffer: three server errors or time-outs in a row, or answers
 * that take twice as long as at first. Nothing is asked after that.
 *
 *     if (web_fetch(f, &(struct web_request){ .url = "http://…/?id=1" }, &answer, e) < 0)
 *             if (web_fetch_stopped(f)) … the rest is unknown …                          */
#ifndef ZICHA_SURVEY_WEB_WEB_FETCH_H
#define ZICHA_SURVEY_WEB_WEB_FETCH_H

#include "parse/http_head.h"
#include "parse/url.h"
#include "survey/survey.h"
#include "survey/web/web_jar.h"

/* Hosts that web.also may name. */
enum { WEB_FETCH_MAX_ALSO = 60 };

struct web_fetch;

struct web_request {
	const char *method; /* NULL: GET */
	const char *url;    /* whole; sent as it stands */
	struct str body;
	const char *content_type;   /* of the body */
	const char *const *headers; /* "Name: value", ends with NULL; replace ours of that name */
	/* "a=1; b=2" in the place of what the site gave under those names; the answer's cookies are
	 * not kept then. NULL: none. */
	const char *cookie;
	bool follows;	     /* redirects within the site; never after a POST */
	bool has_no_cookies; /* sends none and keeps none */
	/* It may upset the page by design: a 500 is then no sign that the site suffers. */
	bool is_probe;
	/* It is meant to be slow: its time is no sign either. */
	bool is_timed;
	int64_t timeout_ms; /* 0: web.timeout */
};

/* All of it is valid until the next call. */
struct web_answer {
	int status;
	const char *url;      /* of the last one, after redirects */
	const char *location; /* where it redirects to and was not followed: resolved; or NULL */
	struct str head;      /* the fields, for http_head_next() */
	struct str body;      /* unpacked */
	const char *content_type; /* lower case, without parameters; "" if it says none */
	const char *charset;	  /* lower case, of the content type; NULL: it says none */
	double ms;		  /* until the head was there */
	int64_t bytes;		  /* as they came */
	int n_redirects;
	bool is_cut;  /* the body is longer than web.max_bytes, or ended too early */
	bool is_loop; /* redirects in a circle or without end */
};

/* In ready(): takes the settings, and makes the context of TLS. */
must_use int web_fetch_open(struct survey *s, struct web_fetch **ret, struct err *e);
void web_fetch_close(struct web_fetch *f);

/* <0: no answer; of e->code: EPERM the URL is of another site, ECANCELED it has stopped. */
must_use int web_fetch(struct web_fetch *f, const struct web_request *q, struct web_answer *ret,
		       struct err *e);

/* Drops the cookies that the site gave: what comes is another visit. */
void web_fetch_forget(struct web_fetch *f);

/* The cookies that the site gave so far. */
const struct web_jar *web_fetch_jar(const struct web_fetch *f);
/* The User-Agent that is sent. */
const char *web_fetch_agent(const struct web_fetch *f);
/* Whether the plan names this host and port. */
bool web_fetch_may(const struct web_fetch *f, const struct url *u);
/* Why nothing is asked any more; NULL: it goes on. */
const char *web_fetch_stopped(const struct web_fetch *f);
size_t web_fetch_n_requests(const struct web_fetch *f);
/* The addresses of the site's own host, to speak something else with them; NULL: no more. */
const struct address *web_fetch_address(const struct web_fetch *f, size_t n);

#endif
