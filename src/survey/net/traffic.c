/* SPDX-License-Identifier: Apache-2.0 */
/* traffic - what passes by, without a word said: pcap:FILE, and capture:INTERFACE for a while.
 *
 * `zicha watch` has it go on in rounds of `every` seconds, by the packets' clock of a file and by
 * ours of an interface. */
#include "survey/net/traffic.h"

#include "net/capture.h"
#include "parse/pcap.h"
#include "survey/survey_plan.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>

enum { BLOCK_BYTES = 1 << 20, BUFFER_BYTES = 4 << 20, STOP_EVERY = 4096 };

struct sensor {
	struct traffic traffic;
	struct capture capture;
	bool is_live;
	struct pcap pcap;
	char *buffer; /* of a file */
	int64_t round_end_us, every_us;
};

/* ---- in the core ---- */

static int check_inside(const char *list, struct err *e)
{
	struct str rest = str_of(list), one;
	struct address_cidr cidr;
	while (str_split(&rest, ',', &one))
		if (str_trim(one).n && !address_cidr_parse(str_trim(one), &cidr))
			return err_use(e, "traffic.inside: %.*s: no network", (int)MIN(one.n, 60),
				       one.p);
	return 0;
}

static int plan(struct survey_plan *p, struct err *e)
{
	const char *rest = survey_plan_rest(p);
	bool is_file = strncmp(survey_plan_target(p), "pcap:", 5) == 0;
	if (check_inside(survey_plan_setting(p, "inside"), e) < 0)
		return -1;
	if (is_file)
		return survey_plan_file(p, rest, e);
	if (!rest[0] || strlen(rest) >= 16 || strchr(rest, '/'))
		return err_set(e, "%s: no interface", survey_plan_target(p));
	survey_plan_word(p, "interface", rest);
	return 0;
}

/* ---- in the role ---- */

static void take_inside(struct traffic *t, const char *list)
{
	struct str rest = str_of(list), one;
	struct address_cidr c;
	while (str_split(&rest, ',', &one) && t->n_inside < TRAFFIC_MAX_INSIDE) {
		if (!address_cidr_parse(str_trim(one), &c))
			continue;
		t->inside[t->n_inside].ip = traffic_ip(c.address.bytes, c.address.is_ipv6 ? 6 : 4);
		t->inside[t->n_inside++].bits = c.prefix_length + (c.address.is_ipv6 ? 0 : 96);
	}
}

/* The library of ciphers reads its own settings when it is first used: before that is forbidden. */
static void warm_up(void)
{
	static const char datagram[1200] = "\xc0\x00\x00\x00\x01\x08"
					   "zicha-00"
					   "\x00\x00\x44\x80";
	struct wire_quic_hello hello;
	(void)!wire_quic_open((struct str){ datagram, sizeof(datagram) }, &hello);
}

static int ready(struct survey *s, struct err *e)
{
	struct sensor *x = survey_state(s, sizeof(*x));
	const char *interface = survey_word(s, "interface");
	traffic_open(&x->traffic, s);
	take_inside(&x->traffic, survey_setting(s, "inside"));
	x->every_us = survey_number(s, "every") * 1000000;
	warm_up();
	if (survey_number(s, "ndpi"))
		x->traffic.ndpi = traffic_ndpi_open(survey_arena(s));
	x->traffic.source = interface ? interface : survey_target(s) + strlen("pcap:");
	if (!interface) {
		x->buffer = arena_alloc(survey_arena(s), BUFFER_BYTES);
		return 0;
	}
	x->is_live = true;
	return capture_open(&x->capture, interface, survey_number(s, "ring") << 20, e);
}

static void damage(struct sensor *x, const char *words)
{
	snprintf(x->traffic.damage, sizeof(x->traffic.damage), "%s", words);
	x->traffic.is_damaged = true;
}

/* A round ends before the first packet of the next, and where the clock goes back to before it:
 * packets of several interfaces are only a little out of order. */
static void end_rounds(struct sensor *x, int64_t time_us)
{
	const int64_t out_of_order_us = 60 * 1000 * 1000;
	if (!x->round_end_us)
		x->round_end_us = time_us + x->every_us;
	bool is_back = time_us < x->round_end_us - x->every_us - out_of_order_us;
	if (time_us < x->round_end_us && !is_back)
		return;
	traffic_rows(&x->traffic, false);
	if (is_back)
		x->round_end_us = time_us;
	/* Of hours in which nothing passed there are no rounds. */
	x->round_end_us += (time_us - x->round_end_us) / x->every_us * x->every_us + x->every_us;
}

/* Takes what is in the buffer. 1: more is needed; 0: stopped; <0: the file is damaged. */
static int take_packets(struct sensor *x, struct survey *s, struct str *rest, struct err *e)
{
	struct pcap_packet p;
	bool has_rounds = survey_has_rounds(s);
	int got;
	while ((got = pcap_next(&x->pcap, rest, &p, e)) > 0) {
		if (has_rounds)
			end_rounds(x, p.time_us);
		traffic_packet(&x->traffic, p.time_us, p.link, p.length, p.bytes);
		if (x->traffic.n_packets % STOP_EVERY == 0 &&
		    (survey_is_late(s) || survey_is_stopped(s)))
			return 0;
	}
	x->traffic.n_dropped += x->pcap.n_dropped;
	x->traffic.n_strange += x->pcap.n_passed;
	x->pcap.n_dropped = x->pcap.n_passed = 0;
	return got < 0 ? -1 : 1;
}

static int look_at_file(struct sensor *x, struct survey *s, struct err *e)
{
	autofd int fd = survey_open(s, 0, e);
	size_t n = 0, n_done = 0;
	if (fd < 0)
		return -1;
	for (;;) {
		ssize_t got = read(fd, x->buffer + n, MIN(BUFFER_BYTES - n, BLOCK_BYTES));
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return err_sys(e, "read %s", x->traffic.source);
		if (got == 0)
			break;
		n += (size_t)got;
		n_done += (size_t)got;
		struct str rest = { x->buffer, n };
		int r = take_packets(x, s, &rest, e);
		if (r <= 0) {
			if (r < 0 && !x->pcap.is_begun)
				return -1;
			damage(x, r < 0 ? e->said : N_("it was not read to its end"));
			traffic_rows(&x->traffic, true);
			return 0;
		}
		memmove(x->buffer, rest.p, rest.n);
		n = rest.n;
		survey_progress(s, "%s: %zu MiB, %u flows", x->traffic.source, n_done >> 20,
				x->traffic.flows.n);
	}
	if (!x->pcap.is_begun)
		return err_set(e, "%s: neither a pcap nor a pcapng file", x->traffic.source);
	if (n)
		damage(x, N_("it ends in the middle of a packet"));
	traffic_rows(&x->traffic, true);
	return 0;
}

static void take_frame(void *arg, int64_t time_us, uint16_t link, uint32_t length, struct str bytes)
{
	traffic_packet(arg, time_us, link, length, bytes);
}

static int look_at_interface(struct sensor *x, struct survey *s, struct err *e)
{
	bool has_rounds = survey_has_rounds(s);
	int64_t begin_ms = clock_ms(), end_ms = begin_ms + survey_number(s, "seconds") * 1000;
	int64_t round_ms = begin_ms + x->every_us / 1000;
	int r = 0;
	while (!survey_is_stopped(s) && !survey_is_late(s) && (has_rounds || clock_ms() < end_ms)) {
		r = capture_take(&x->capture, take_frame, &x->traffic, e);
		if (r < 0)
			break;
		survey_progress(s, "%s: %llu packets, %u flows", x->traffic.source,
				(unsigned long long)x->traffic.n_packets, x->traffic.flows.n);
		if (!has_rounds || clock_ms() < round_ms)
			continue;
		x->traffic.n_dropped += capture_dropped(&x->capture);
		traffic_rows(&x->traffic, false);
		round_ms += x->every_us / 1000;
	}
	x->traffic.n_dropped += capture_dropped(&x->capture);
	if (r < 0)
		damage(x, e->said);
	traffic_rows(&x->traffic, true);
	return 0;
}

static int look(struct survey *s, struct err *e)
{
	struct sensor *x = survey_state(s, sizeof(*x));
	return x->is_live ? look_at_interface(x, s, e) : look_at_file(x, s, e);
}

static const struct survey_setting settings[] = {
	{ "inside",
	  "10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,100.64.0.0/10,169.254.0.0/16,fc00::/7,fe80::/10",
	  N_("networks of one's own, with commas between"), 0, 0 },
	{ "seconds", "60", N_("how long an interface is listened to"), 1, 3600 },
	{ "every", "300", N_("seconds of a round of `zicha watch`"), 1, 86400 },
	{ "flows", "100000", N_("conversations that are kept at once"), 1000, 2000000 },
	{ "scan_hosts", "25", N_("so many hosts that do not answer make a scan"), 5, 400 },
	{ "scan_ports", "25", N_("so many closed ports of a host make a scan"), 5, 400 },
	{ "ring", "16", N_("MiB for packets that wait to be read"), 1, 1024 },
	{ "ndpi", "1", N_("1: ask libndpi as well, where it is installed"), 0, 1 },
};

const struct survey_kind survey_net_traffic = {
	.name = "traffic",
	.doc = N_("what passes by: pcap:FILE, or capture:INTERFACE, for which it takes "
		  "CAP_NET_RAW"),
	.profile = "traffic",
	.settings = settings,
	.n_settings = N(settings),
	.deadline_ms = 4000 * 1000,
	.plan = plan,
	.ready = ready,
	.look = look,
};
