/* SPDX-License-Identifier: Apache-2.0 */
/* event_export - Windows events as people save them. */
#include "parse/event_export.h"

#include "base/clock.h"
#include "parse/xml.h"

#include <string.h>

static void add(struct evtx_record *x, struct str name, struct str value)
{
	if (x->n_data == EVTX_MAX_VALUES)
		return;
	x->data[x->n_data].name = name;
	x->data[x->n_data++].value = value;
}

/* ---- XML ---- */

bool event_export_is_xml(struct str head)
{
	struct str s = str_head(head, 400);
	if (str_starts(s, "\xef\xbb\xbf"))
		s = str_from(s, 3);
	s = str_trim(s);
	bool is_xml = str_starts(s, "<?xml") || str_starts(s, "<Event");
	return is_xml && (str_has(s, "<Events") || str_has(s, "<Event xmlns"));
}

struct element {
	struct str name, value_name; /* and that of a value */
};

static void take_text(struct evtx_record *x, const struct element *in, struct str raw,
		      struct arena *a)
{
	const char *text = xml_text(a, raw);
	struct str value = str_of(text);
	if (str_is(in->name, "EventID") && !str_int(str_trim(value), 10, &x->event))
		x->event = -1;
	else if (str_is(in->name, "Channel"))
		x->channel = value;
	else if (str_is(in->name, "Computer"))
		x->computer = value;
	else if (str_is(in->name, "Data"))
		add(x, in->value_name, value);
	/* <UserData><LogFileCleared><SubjectUserName>… */
	else if (in->name.n && str_trim(value).n)
		add(x, in->name, value);
}

static void take_tag(struct evtx_record *x, const struct xml_token *t, struct element *in,
		     struct arena *a)
{
	const char *when = xml_attribute(a, t, "SystemTime"), *name = NULL;
	char text[24];
	if (str_is(t->name, "TimeCreated") && when) {
		snprintf(text, sizeof(text), "%.19sZ", when);
		if (!clock_parse(text, &x->time))
			x->time = INT64_MIN;
	}
	if (str_is(t->name, "Data"))
		name = xml_attribute(a, t, "Name");
	*in = (struct element){ t->name, name ? str_of(name) : (struct str){ NULL, 0 } };
}

bool event_export_xml(struct str *rest, struct arena *a, struct evtx_record *ret)
{
	static const char front[] = "<Event ", back[] = "</Event>";
	const char *begin = rest->n ? memmem(rest->p, rest->n, front, strlen(front)) : NULL;
	const char *last = rest->p + rest->n;
	const char *end = begin ? memmem(begin, (size_t)(last - begin), back, strlen(back)) : NULL;
	if (!end)
		return false;
	struct xml xml = { .rest = str_range(begin, end + strlen(back)) };
	struct xml_token t;
	struct element in = { { NULL, 0 }, { NULL, 0 } };
	*ret = (struct evtx_record){ .time = INT64_MIN, .event = -1 };
	enum xml_kind kind;
	while ((kind = xml_next(&xml, &t)) != XML_END && kind != XML_BAD) {
		if (kind == XML_OPEN)
			take_tag(ret, &t, &in, a);
		else if (kind == XML_TEXT)
			take_text(ret, &in, t.text, a);
		else
			in = (struct element){ { NULL, 0 }, { NULL, 0 } };
	}
	*rest = str_range(end + strlen(back), last);
	return true;
}

/* ---- lists ---- */

static const char separators[] = ",\t";

/* Takes the next value off *s; the quotes that Event Viewer puts around a description go. */
static struct str next_value(struct str *s)
{
	size_t n = 0;
	while (n < s->n && !strchr(separators, s->p[n]) && s->p[n] != '\n')
		n++;
	struct str value = str_head(*s, n);
	*s = str_from(*s, n + (n < s->n && s->p[n] != '\n'));
	return value;
}

bool event_export_is_head(struct str line)
{
	/* In UTF-8 and in GBK. */
	static const char *const words[] = { "Event ID", "事件 ID", "事件ID", "\xca\xc2\xbc\xfe ID",
					     "\xca\xc2\xbc\xfe\x49\x44" };
	if (str_starts(line, "Event[0]"))
		return true;
	size_t n = 0;
	for (size_t i = 0; i < line.n; i++)
		n += strchr(separators, line.p[i]) != NULL;
	for (size_t i = 0; i < N(words) && n >= 3; i++)
		if (str_has(line, words[i]))
			return true;
	return false;
}

/* Level, time, source and number. */
struct front {
	struct str when, source;
	int64_t event;
	struct str rest;
};

static bool read_front(struct str line, struct front *ret)
{
	struct log_time t;
	struct str rest = line;
	(void)next_value(&rest);
	ret->when = next_value(&rest);
	ret->source = next_value(&rest);
	bool is_one = str_int(str_trim(next_value(&rest)), 10, &ret->event) &&
		      log_time_read(ret->when, &t);
	ret->rest = rest;
	return is_one;
}

bool event_export_begins(struct str line)
{
	struct front ignored;
	return str_starts(line, "Event[") || read_front(line, &ignored);
}

/* What the lines are called, in English, Chinese and GBK, and which value of the event they are;
 * "1" behind it: the first of that label counts, else the last. */
static const struct {
	const char *label, *first, *last;
} labels[] = {
	{ "Account Name", "SubjectUserName", "TargetUserName" },
	{ "帐户名", "SubjectUserName", "TargetUserName" },
	{ "帐户名称", "SubjectUserName", "TargetUserName" },
	{ "账户名", "SubjectUserName", "TargetUserName" },
	{ "账户名称", "SubjectUserName", "TargetUserName" },
	{ "\xd5\xca\xbb\xa7\xc3\xfb", "SubjectUserName", "TargetUserName" },
	{ "\xd5\xca\xbb\xa7\xc3\xfb\xb3\xc6", "SubjectUserName", "TargetUserName" },
	{ "Security ID", "SubjectUserSid", "TargetUserSid" },
	{ "安全 ID", "SubjectUserSid", "TargetUserSid" },
	{ "\xb0\xb2\xc8\xab ID", "SubjectUserSid", "TargetUserSid" },
	{ "Source Network Address", "IpAddress", NULL },
	{ "源网络地址", "IpAddress", NULL },
	{ "\xd4\xb4\xcd\xf8\xc2\xe7\xb5\xd8\xd6\xb7", "IpAddress", NULL },
	{ "Client Address", "IpAddress", NULL },
	{ "客户端地址", "IpAddress", NULL },
	{ "\xbf\xcd\xbb\xa7\xb6\xcb\xb5\xd8\xd6\xb7", "IpAddress", NULL },
	{ "Network Address", "IpAddress", NULL },
	{ "网络地址", "IpAddress", NULL },
	{ "Source Workstation", "Workstation", NULL },
	{ "源工作站", "Workstation", NULL },
	{ "\xd4\xb4\xb9\xa4\xd7\xf7\xd5\xbe", "Workstation", NULL },
	{ "Logon Account", "TargetUserName", NULL },
	{ "登录帐户", "TargetUserName", NULL },
	{ "\xb5\xc7\xc2\xbc\xd5\xca\xbb\xa7", "TargetUserName", NULL },
	{ "Logon Type", "LogonType", NULL },
	{ "登录类型", "LogonType", NULL },
	{ "\xb5\xc7\xc2\xbc\xc0\xe0\xd0\xcd", "LogonType", NULL },
	{ "Error Code", "Status", NULL },
	{ "错误代码", "Status", NULL },
	{ "\xb4\xed\xce\xf3\xb4\xfa\xc2\xeb", "Status", NULL },
	{ "Failure Code", "Status", NULL },
	{ "Result Code", "Status", NULL },
	{ "结果代码", "Status", NULL },
	{ "Privileges", "PrivilegeList", NULL },
	{ "特权", "PrivilegeList", NULL },
	{ "\xcc\xd8\xc8\xa8", "PrivilegeList", NULL },
	{ "Group Name", "GroupName", NULL },
	{ "组名", "GroupName", NULL },
	{ "\xd7\xe9\xc3\xfb", "GroupName", NULL },
	{ "Service Name", "ServiceName", NULL },
	{ "服务名称", "ServiceName", NULL },
	{ "\xb7\xfe\xce\xf1\xc3\xfb\xb3\xc6", "ServiceName", NULL },
};

static void set(struct evtx_record *x, const char *name, struct str value)
{
	for (size_t i = 0; i < x->n_data; i++)
		if (str_is(x->data[i].name, name)) {
			x->data[i].value = value;
			return;
		}
	add(x, str_of(name), value);
}

static void take_label(struct evtx_record *x, struct str line)
{
	size_t colon = str_find(line, ':');
	struct str label = str_trim(str_head(line, colon)), value;
	if (colon == line.n)
		return;
	value = str_trim(str_from(line, colon + 1));
	for (size_t i = 0; i < N(labels); i++) {
		if (!str_is(label, labels[i].label))
			continue;
		if (!evtx_value(x, labels[i].first).p)
			set(x, labels[i].first, value);
		if (labels[i].last)
			set(x, labels[i].last, value);
		return;
	}
}

/* Of a group its own name is the target, and the last account the member. */
static void settle_group(struct evtx_record *x)
{
	struct str group = evtx_value(x, "GroupName");
	bool is_of_group = x->event == 4728 || x->event == 4729 || x->event == 4732 ||
			   x->event == 4733 || x->event == 4756;
	if (!is_of_group || !group.p)
		return;
	set(x, "MemberName", evtx_value(x, "TargetUserName"));
	set(x, "MemberSid", evtx_value(x, "TargetUserSid"));
	set(x, "TargetUserName", group);
}

static struct str channel_of(struct str source)
{
	static const struct {
		const char *source, *channel;
	} channels[] = {
		{ "Microsoft-Windows-Security-Auditing", "Security" },
		{ "Microsoft Windows security auditing.", "Security" },
		{ "Microsoft Windows 安全审核。", "Security" },
		{ "Microsoft Windows \xb0\xb2\xc8\xab\xc9\xf3\xba\xcb\xa1\xa3", "Security" },
		{ "Microsoft-Windows-Eventlog", "Security" },
		{ "Eventlog", "Security" },
		{ "Service Control Manager", "System" },
	};
	for (size_t i = 0; i < N(channels); i++)
		if (str_is(source, channels[i].source))
			return str_of(channels[i].channel);
	return str_starts(source, "MSSQL") ? STR("Application") : (struct str){ NULL, 0 };
}

/* The lines of wevtutil above the description. */
static void take_printed(struct evtx_record *x, struct str line, struct str *ret_when)
{
	size_t colon = str_find(line, ':');
	struct str label = str_trim(str_head(line, colon));
	struct str value = str_trim(str_from(line, colon + 1));
	if (str_is(label, "Date"))
		*ret_when = value;
	else if (str_is(label, "Log Name"))
		x->channel = value;
	else if (str_is(label, "Computer"))
		x->computer = value;
	else if (str_is(label, "Event ID") && !str_int(value, 10, &x->event))
		x->event = -1;
}

bool event_export_text(struct str lines, struct log_time *ret_when, struct evtx_record *ret)
{
	struct str line, when = { NULL, 0 };
	struct front f;
	*ret = (struct evtx_record){ .event = -1 };
	bool is_printed = str_starts(lines, "Event[");
	if (!is_printed) {
		if (!read_front(lines, &f))
			return false;
		when = f.when;
		ret->event = f.event;
		ret->channel = f.event == 104 ? STR("System") : channel_of(str_trim(f.source));
		lines = f.rest;
	}
	while (str_line(&lines, &line)) {
		if (is_printed)
			take_printed(ret, line, &when);
		take_label(ret, line);
	}
	settle_group(ret);
	return log_time_read(when, ret_when);
}
