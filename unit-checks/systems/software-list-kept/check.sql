-- id: software-list-kept
-- title: A list of approved and forbidden software is kept, with office, business and anti-virus
--     software in it
-- title[zh_CN]: 建有软件清单，涵盖业务、办公和防病毒软件
-- severity: low
-- area: systems
-- controls: zicha:RB006 zicha:RB164 zicha:RB167 zicha:RA142 selfeval:SE32 gbt22239:8.1.10.2.a
--     zicha:RA118 zicha:RA183
-- key: class
-- why: Without a list nobody can say which program is too many.
-- why[zh_CN]: 没有清单就说不清哪个软件是多余的。
-- fix: Enter the {class} software in the list of software.
-- fix[zh_CN]: 将{name}软件录入“软件清单”。
WITH needed(class, name) AS (VALUES ('business', '业务'), ('office', '办公'), ('antivirus', '防病毒'))
SELECT class, name FROM needed
WHERE NOT EXISTS (SELECT 1 FROM software s WHERE s.class = needed.class AND s.verdict = 'approved');
