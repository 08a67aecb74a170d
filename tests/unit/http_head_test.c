/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/http_head.h"
#include "tap.h"

static int feed(struct http_head_chunks *c, const char *bytes, struct buf *out)
{
	struct str in = str_of(bytes);
	return http_head_take_chunks(c, &in, out);
}

static void chunks(void)
{
	autobuf out = BUF(1 << 10);
	struct http_head_chunks c = { 0 };
	ok(feed(&c, "5\r\nhel", &out) == 0 && feed(&c, "lo\r\n", &out) == 0 &&
		   feed(&c, "00A;x=1\r\n0123456789\r\n0\r\n\r\n", &out) == 1,
	   "a body in pieces comes to its end");
	ok(str_is(buf_view(&out), "hello0123456789"), "and is put together");
	struct http_head_chunks trailer = { 0 }, bad = { 0 }, large = { 0 }, joined = { 0 };
	ok(feed(&trailer, "0\r\nA: b\r\nC: d\r\n\r\n", &out) == 1, "fields may follow it");
	ok(feed(&bad, "x\r\n", &out) < 0, "a size is a number");
	ok(feed(&large, "fffffffffffffffff\r\n", &out) < 0, "that fits");
	ok(feed(&joined, "1\r\nab\r\n", &out) < 0, "a chunk is as long as it says");
}

int main(void)
{
	struct http_head h;
	struct http_head_cookie c;
	struct str name, value;
	ok(http_head_parse(STR("HTTP/1.1 200 OK\r\nServer: a\r\n"), &h) == 0, "a head may be "
									      "on its way");
	ok(http_head_parse(STR("SSH-2.0-x\r\n"), &h) < 0, "another protocol is none");
	ok(http_head_parse(STR("HTTP/1.1 20 OK\r\n\r\n"), &h) < 0, "nor is a strange status");
	struct str all = STR("HTTP/1.0 404\nServer:  a \nno field\n x: folded\nX-Y:\n\nbody");
	ok(http_head_parse(all, &h) == HTTP_HEAD_WHOLE && h.status == 404 && h.is_old, "a head");
	ok(str_is(str_from(all, h.bytes), "body"), "ends at the empty line");
	ok(http_head_next(&h.fields, &name, &value) && str_is(name, "Server") && str_is(value, "a"),
	   "a field is trimmed");
	ok(http_head_next(&h.fields, &name, &value) && str_is(name, "X-Y") && value.p && !value.n,
	   "what is no field is passed over");
	ok(!http_head_next(&h.fields, &name, &value), "no more");
	ok(http_head_cookie_parse(STR("a=b=c; Secure; path = /x ;HTTPONLY; samesite=\"Lax\""),
				  &c) &&
		   str_is(c.name, "a") && str_is(c.value, "b=c") && c.is_secure && c.is_http_only &&
		   str_is(c.path, "/x") && str_is(c.same_site, "Lax") && !c.domain.p,
	   "a cookie");
	ok(!http_head_cookie_parse(STR("novalue; Secure"), &c), "without a value it is none");
	struct str rest = STR("text/html; charset=\"a;b\"");
	ok(http_head_parameter(&rest, ';', &name, &value) && str_is(name, "text/html") && !value.p,
	   "a type");
	ok(http_head_parameter(&rest, ';', &name, &value) && str_is(name, "charset") &&
		   str_is(value, "a;b"),
	   "and its parameter in quotes");
	ok(str_is(http_head_refresh(STR("0; URL = '/a b'")), "/a b") &&
		   str_is(http_head_refresh(STR("5;url=https://x/?url=1")), "https://x/?url=1"),
	   "where a page sends on");
	ok(!http_head_refresh(STR("300")).n && !http_head_refresh(STR("5; ur")).n, "or does not");
	chunks();
	return done();
}
