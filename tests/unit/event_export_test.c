/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/event_export.h"
#include "tap.h"

static const char list[] = "Level,Date and Time,Source,Event ID,Task Category\r\n";
static const char joined[] =
	"信息,2026/11/22 3:21:00,Microsoft-Windows-Security-Auditing,4732,组管理,\"已向组添加成员。\n"
	"\t帐户名:\t\tli\n成员:\n\t安全 ID:\t\tPC\\wu\n\t帐户名:\t\t-\n组:\n\t组名:\t\tAdministrators\n\"\n";

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct evtx_record x;
	struct log_time t;
	struct str xml = STR("<Events><Event xmlns='n'><System><EventID>1102</EventID>"
			     "<TimeCreated SystemTime='2026-11-22T03:21:00.1234567Z'/>"
			     "<Channel>Security</Channel><Computer>H</Computer></System><UserData>"
			     "<LogFileCleared><SubjectUserName>l&amp;i</SubjectUserName>"
			     "</LogFileCleared></UserData></Event><Event ");
	ok(event_export_is_xml(xml), "events as XML");
	ok(event_export_xml(&xml, &a, &x) && x.event == 1102 && x.time == 1795317660 &&
		   str_is(x.channel, "Security") && str_is(x.computer, "H"),
	   "an event of them");
	ok(str_is(evtx_value(&x, "SubjectUserName"), "l&i"), "and who did it");
	ok(!event_export_xml(&xml, &a, &x), "one that is not whole is none yet");
	ok(event_export_is_head(str_of(list)) && !event_export_begins(str_of(list)),
	   "a list has a head");
	ok(!event_export_is_head(STR("Nov 22 03:21:00 h x: Event ID 7")), "that no log has");
	ok(event_export_begins(str_of(joined)), "an event of a list begins");
	ok(event_export_text(str_of(joined), &t, &x) && t.hour == 3 && t.day == 22,
	   "it has a time");
	ok(str_is(x.channel, "Security") && x.event == 4732, "a number and a channel");
	ok(str_is(evtx_value(&x, "SubjectUserName"), "li") &&
		   str_is(evtx_value(&x, "MemberSid"), "PC\\wu") &&
		   str_is(evtx_value(&x, "TargetUserName"), "Administrators"),
	   "who put whom into which group");
	ok(event_export_text(STR("Event[0]:\n  Log Name: System\n  Date: 2026-11-22T03:21:00.1\n"
				 "  Event ID: 104\n  Computer: H\n"),
			     &t, &x) &&
		   x.event == 104 && str_is(x.channel, "System") && str_is(x.computer, "H"),
	   "what wevtutil prints");
	ok(!event_export_text(STR("Event[0]:\n  Event ID: 104\n"), &t, &x), "no time, no event");
	return done();
}
