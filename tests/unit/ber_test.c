/* SPDX-License-Identifier: Apache-2.0 */
/* ber_test - the little of ASN.1's basic encoding that SNMP needs. */
#include "parse/ber.h"
#include "tap.h"

static bool is_number(struct str bytes, int64_t want)
{
	int64_t got;
	return ber_int(bytes, &got) && got == want;
}

static bool is_unsigned(struct str bytes, int64_t want)
{
	int64_t got;
	return ber_unsigned(bytes, &got) && got == want;
}

static bool is_taken(struct str bytes, uint8_t tag, struct str content, size_t n_left)
{
	uint8_t got_tag;
	struct str got;
	return ber_take(&bytes, &got_tag, &got) && got_tag == tag && str_eq(got, content) &&
	       bytes.n == n_left;
}

static bool is_refused(struct str bytes)
{
	uint8_t tag;
	struct str content;
	return !ber_take(&bytes, &tag, &content);
}

static bool is_written(int64_t value, struct str want)
{
	struct ber_out o;
	ber_out_begin(&o);
	ber_put_int(&o, value);
	return str_eq(ber_out_view(&o), want);
}

static void numbers(void)
{
	int64_t n;
	ok(is_number(STR("\x05"), 5) && is_number(STR("\xff"), -1) &&
		   is_number(STR("\x80\x00"), -32768),
	   "numbers with a sign");
	ok(is_unsigned(STR("\xff\xff\xff\xff"), 4294967295), "a counter is not negative, though an "
							     "agent forgets the 0 in front");
	ok(is_unsigned(STR("\x00\xff\xff\xff\xff\xff\xff\xff\xff"), INT64_MAX),
	   "a counter of more than we hold is the most that we hold");
	ok(!ber_int(STR(""), &n) && !ber_int(STR("\1\2\3\4\5\6\7\10\11"), &n), "no number");
	ok(!ber_unsigned(STR("\1\2\3\4\5\6\7\10\11"), &n), "more than 64 bits");
	ok(is_written(0, STR("\2\1\0")) && is_written(127, STR("\2\1\x7f")) &&
		   is_written(128, STR("\2\2\0\x80")) && is_written(-129, STR("\2\2\xff\x7f")),
	   "numbers are written as short as they can be");
}

static void elements(void)
{
	ok(is_taken(STR("\x04\x03"
			"abc\x05\x00"),
		    4, STR("abc"), 2),
	   "an element, and what stands behind it");
	ok(is_taken(STR("\x04\x81\x01z"), 4, STR("z"), 0), "a length in two bytes");
	ok(is_refused(STR("\x04\x04"
			  "abc")),
	   "a length beyond the end is refused");
	ok(is_refused(STR("\x30\x80\x00\x00")), "an indefinite length is refused");
	ok(is_refused(STR("\x04\x85\x00\x00\x00\x00\x01z")), "a length of five bytes is refused");
	ok(is_refused(STR("\x1f\x81\x00")), "a tag of two bytes is refused");
	ok(is_refused(STR("\x04")) && is_refused(STR("")), "half an element is none");
}

static void object_ids(void)
{
	struct ber_oid a, b;
	autoarena arena = ARENA(1 << 20);
	ok(ber_oid_parse(STR(".1.3.6.1.4.1.2011"), &a) && ber_oid_parse(STR("1.3.6.1.4.1"), &b),
	   "an object id in text");
	ok(ber_oid_is_below(&a, &b) && !ber_oid_is_below(&b, &a), "one below another");
	ok(ber_oid_compare(&a, &b) > 0 && ber_oid_compare(&b, &a) < 0 &&
		   ber_oid_compare(&a, &a) == 0,
	   "their order");
	is_text(ber_oid_text(&arena, &a), "1.3.6.1.4.1.2011", "and back into text");
	ok(!ber_oid_parse(STR("1.x"), &a) && !ber_oid_parse(STR("1"), &a) &&
		   !ber_oid_parse(STR("1.3.4294967296"), &a) && !ber_oid_parse(STR("1.40"), &a),
	   "what is no object id");
	ok(ber_oid(STR("\x2b\x06\x01\x8f\xff\xff\xff\x7f"), &a) && a.part[4] == UINT32_MAX,
	   "the largest number there may be");
	ok(!ber_oid(STR("\x2b\x90\x80\x80\x80\x00"), &a), "a larger one is refused");
	ok(!ber_oid(STR("\x2b\x86"), &a) && !ber_oid(STR(""), &a), "one without an end is refused");
	ok(ber_oid(STR("\x88\x37\x01"), &a) && a.part[0] == 2 && a.part[1] == 999, "below 2 the "
										   "second number "
										   "may be large");
	char many[140];
	memset(many, 1, sizeof(many));
	ok(!ber_oid((struct str){ many, sizeof(many) }, &a), "more than 128 numbers are refused");
}

static void writing(void)
{
	struct ber_out o;
	char many[200];
	memset(many, 'x', sizeof(many));
	ber_out_begin(&o);
	ber_put_octets(&o, (struct str){ many, sizeof(many) });
	ber_put_head(&o, BER_SEQUENCE, 0);
	ok(is_taken(ber_out_view(&o), BER_SEQUENCE, str_from(ber_out_view(&o), 3), 0),
	   "what is long gets a long head");
	for (int i = 0; i < 100; i++)
		ber_put_octets(&o, (struct str){ many, sizeof(many) });
	ok(o.is_over, "what does not fit is told");
}

int main(void)
{
	numbers();
	elements();
	object_ids();
	writing();
	return done();
}
