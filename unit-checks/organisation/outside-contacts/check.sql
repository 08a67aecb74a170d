-- id: outside-contacts
-- title: Contact with the police, the authority or the information centre was kept within a year
-- title[zh_CN]: 一年内与公安网安、主管部门或信息中心保持联络
-- severity: low
-- area: organisation
-- controls: gbt22239:8.1.7.4.b gbt22239:8.1.7.4.c zicha:RA129 zicha:RA148
-- key: -
-- why: Who never spoke to the police before an incident loses hours in finding the right desk.
-- why[zh_CN]: 平时不联系，出了事再找对口单位就要耽误几个小时。
-- fix: Speak with the network police or the authority and record the contact.
-- fix[zh_CN]: 与网安部门或主管部门沟通联络，并录入“对外联络”。
SELECT max("on") AS last_contact FROM contacts
HAVING coalesce(max("on"), '') < date('now', '-1 year');
