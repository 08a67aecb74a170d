/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/personal.h"
#include "tap.h"

static char sample[PERSONAL_SAMPLE_SIZE];

static size_t count(const char *text, enum personal_kind kind)
{
	return personal_count(str_of(text), kind, sample);
}

int main(void)
{
	ok(count("张三：11010519491231002X，", PERSONAL_ID_CARD) == 1, "an identity card");
	is_text(sample, "1101**********002X", "masked");
	ok(count("11010519491231002x 11010519491231002X", PERSONAL_ID_CARD) == 2, "different "
										  "writings are "
										  "two");
	ok(!count("110105194912310021", PERSONAL_ID_CARD), "not with a wrong check digit");
	ok(!count("11010519491331002X", PERSONAL_ID_CARD), "nor with a thirteenth month");
	ok(!count("9911010519491231002X", PERSONAL_ID_CARD), "nor within a longer number");
	ok(count("13812345678 13812345678 13987654321.", PERSONAL_PHONE) == 2, "telephones, each "
									       "once");
	ok(!count("12812345678 1381234567 138123456789 v1.13812345678", PERSONAL_PHONE), "what is "
											 "none");
	ok(count("4532015112830366", PERSONAL_BANK_CARD) == 1, "a bank card");
	is_text(sample, "4532********0366", "masked");
	ok(!count("4532015112830367 1532015112830366", PERSONAL_BANK_CARD), "what is none");
	ok(count("李主任-13812345678，13987654321-王", PERSONAL_PHONE) == 2,
	   "behind and before a dash");
	ok(count("138-1234-5678", PERSONAL_PHONE) == 1, "a telephone in groups");
	is_text(sample, "138*****678", "masked as one");
	ok(!count("138-1234-56789 2138-1234-5678 138-1234-5678-9 138 1234 5678", PERSONAL_PHONE),
	   "but not other groups, nor columns of numbers");
	ok(count("卡号 6222 0212 3456 7890 128，6222-0212-3456-7890-128", PERSONAL_BANK_CARD) == 1,
	   "a bank card in groups");
	ok(!count("4532 0151 1283 0366", PERSONAL_BANK_CARD), "columns of a table are none");
	ok(count("4532-0151-1283-0366", PERSONAL_BANK_CARD) == 1, "with dashes they are");
	ok(count("110105 19491231 002X", PERSONAL_ID_CARD) == 1, "an identity card in groups");
	ok(!count("AB-11010519491231002X 11010519491231002X-1", PERSONAL_ID_CARD),
	   "a part of something else is none");
	return done();
}
