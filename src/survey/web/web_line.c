/* SPDX-License-Identifier: Apache-2.0 */
/* web_line - the connection to a web server: bytes to and fro, plain or through TLS. */
#include "survey/web/web_line.h"

#include "survey/survey_talk.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>

enum { MAX_IN = 256 << 10, PIECE = 32 << 10 };

int web_line_prepare(struct survey *s, struct web_line *ret, struct err *e)
{
	*ret = (struct web_line){ .survey = s, .fd = -1, .in = BUF(MAX_IN) };
	/* OpenSSL writes to sockets without MSG_NOSIGNAL. */
	signal(SIGPIPE, SIG_IGN);
	ret->tls = SSL_CTX_new(TLS_client_method());
	if (!ret->tls)
		return err_set(e, "OpenSSL makes no context for TLS");
	SSL_CTX_set_security_level(ret->tls, 0);
	SSL_CTX_set_min_proto_version(ret->tls, 0);
	SSL_CTX_set_verify(ret->tls, SSL_VERIFY_NONE, NULL);
	SSL_CTX_set_options(ret->tls, SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_IGNORE_UNEXPECTED_EOF);
	SSL_CTX_set_session_cache_mode(ret->tls, SSL_SESS_CACHE_OFF);
	return 0;
}

void web_line_end(struct web_line *l)
{
	web_line_close(l);
	SSL_CTX_free(l->tls);
	buf_free(&l->in);
}

void web_line_close(struct web_line *l)
{
	SSL_free(l->ssl);
	l->ssl = NULL;
	if (l->fd >= 0)
		close(l->fd);
	l->fd = -1;
	l->place = NULL;
	l->n_requests = 0;
	l->n_taken = 0;
	buf_clear(&l->in);
}

static int timed_out(struct err *e, const char *doing)
{
	err_set(e, "%s: no answer in time", doing);
	e->code = ETIMEDOUT;
	return -1;
}

/* Waits for what OpenSSL wants. 1; <0. */
static int wait_for(struct web_line *l, int result, int64_t deadline_ms, const char *doing,
		    struct err *e)
{
	int why = SSL_get_error(l->ssl, result);
	if (why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE) {
		unsigned long code = ERR_peek_last_error();
		const char *words = code ? ERR_reason_error_string(code) : NULL;
		ERR_clear_error();
		return err_set(e, "%s: %s", doing, words ? words : "the peer has closed");
	}
	int r = survey_wait(l->survey, l->fd, why == SSL_ERROR_WANT_WRITE, deadline_ms, e);
	return r ? r : timed_out(e, doing);
}

static int begin_tls(struct web_line *l, int64_t deadline_ms, struct err *e)
{
	struct address literal;
	int r;
	l->ssl = SSL_new(l->tls);
	if (!l->ssl || !SSL_set_fd(l->ssl, l->fd))
		return err_set(e, "OpenSSL makes no connection");
	if (!address_parse(str_of(l->place->host), &literal))
		SSL_set_tlsext_host_name(l->ssl, l->place->host);
	while ((r = SSL_connect(l->ssl)) != 1)
		if (wait_for(l, r, deadline_ms, N_("begin TLS"), e) < 0)
			return -1;
	return 0;
}

int web_line_open(struct web_line *l, const struct web_place *place, bool is_https,
		  int64_t deadline_ms, struct err *e)
{
	if (l->fd >= 0 && l->place == place && l->is_https == is_https)
		return 0;
	web_line_close(l);
	if (!place->n_addresses)
		return err_set(e, "%s: has no address", place->host);
	if (l->reached_place != place)
		l->reached = 0;
	l->reached_place = place;
	l->fd = survey_talk_connect(l->survey, place->addresses, place->n_addresses, place->port,
				    deadline_ms, &l->reached, e);
	if (l->fd < 0)
		return err_wrap(e, "%s:%u", place->host, place->port);
	const int one = 1;
	setsockopt(l->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	l->place = place;
	l->is_https = is_https;
	if (is_https && begin_tls(l, deadline_ms, e) < 0) {
		web_line_close(l);
		return err_wrap(e, "%s:%u", place->host, place->port);
	}
	return 0;
}

static int say_tls(struct web_line *l, struct str bytes, int64_t deadline_ms, struct err *e)
{
	while (bytes.n) {
		int n = SSL_write(l->ssl, bytes.p, (int)MIN(bytes.n, (size_t)PIECE));
		if (n > 0)
			bytes = str_from(bytes, (size_t)n);
		else if (wait_for(l, n, deadline_ms, N_("send the request"), e) < 0)
			return -1;
	}
	return 0;
}

int web_line_say(struct web_line *l, struct str bytes, int64_t deadline_ms, struct err *e)
{
	const int one = 1;
	l->n_requests++;
	/* A server that writes its answer in two pieces waits with the second until the first is
	 * acknowledged, which else comes late. */
	setsockopt(l->fd, IPPROTO_TCP, TCP_QUICKACK, &one, sizeof(one));
	if (l->ssl)
		return say_tls(l, bytes, deadline_ms, e);
	while (bytes.n) {
		ssize_t n = send(l->fd, bytes.p, bytes.n, MSG_NOSIGNAL);
		if (n < 0 && errno != EAGAIN && errno != EINTR)
			return err_sys(e, "send");
		if (n > 0) {
			bytes = str_from(bytes, (size_t)n);
			continue;
		}
		int r = survey_wait(l->survey, l->fd, true, deadline_ms, e);
		if (r <= 0)
			return r < 0 ? -1 : timed_out(e, N_("send the request"));
	}
	return 0;
}

static int hear_tls(struct web_line *l, size_t room, int64_t deadline_ms, struct err *e)
{
	for (;;) {
		int n = SSL_read(l->ssl, l->in.p + l->in.n, (int)room);
		if (n > 0) {
			l->in.n += (size_t)n;
			return 1;
		}
		if (SSL_get_error(l->ssl, n) == SSL_ERROR_ZERO_RETURN)
			return 0;
		if (wait_for(l, n, deadline_ms, N_("read the answer"), e) < 0)
			return -1;
	}
}

int web_line_hear(struct web_line *l, int64_t deadline_ms, struct err *e)
{
	if (l->n_taken) {
		memmove(l->in.p, l->in.p + l->n_taken, l->in.n - l->n_taken);
		l->in.n -= l->n_taken;
		l->n_taken = 0;
	}
	size_t room = buf_room(&l->in, PIECE);
	if (!room)
		return err_set(e, "a head of more than %d bytes", MAX_IN);
	if (l->ssl)
		return hear_tls(l, room, deadline_ms, e);
	for (;;) {
		ssize_t n = recv(l->fd, l->in.p + l->in.n, room, 0);
		if (n >= 0) {
			l->in.n += (size_t)n;
			return n > 0;
		}
		if (errno == EINTR)
			continue;
		if (errno != EAGAIN)
			return err_sys(e, "receive");
		int r = survey_wait(l->survey, l->fd, false, deadline_ms, e);
		if (r <= 0)
			return r < 0 ? -1 : timed_out(e, N_("read the answer"));
	}
}

struct str web_line_heard(const struct web_line *l)
{
	return str_from(buf_view(&l->in), l->n_taken);
}

void web_line_take(struct web_line *l, size_t n)
{
	l->n_taken += n;
}
