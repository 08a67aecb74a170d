-- id: emergency-team-named
-- title: An emergency team is named, and spare machines are kept
-- title[zh_CN]: 已明确应急队伍并备有备机备件
-- severity: medium
-- area: organisation
-- controls: selfeval:SE46 zicha:RA058 zicha:RA059 gbt22239:8.1.10.13.a
-- key: missing
-- why: In an outage there is no time to look for people and parts.
-- why[zh_CN]: 系统中断时，再去找人找备件就来不及了。
-- fix: Name the emergency team under duties (emergency_team) and enter the spare machines among the
--     assets (class spare).
-- fix[zh_CN]: 在“职责”中明确应急队员（角色：应急队员），在“资产”中登记备机备件（类别：备机备件）。
SELECT 'emergency_team' AS missing
WHERE NOT EXISTS (SELECT 1 FROM duties WHERE role = 'emergency_team' AND coalesce(until, '9999') >= date('now'))
UNION ALL
SELECT 'spare'
WHERE NOT EXISTS (SELECT 1 FROM assets WHERE class = 'spare' OR status = 'spare');
