-- id: incident-timeline
-- title: Of every incident the course is recorded step by step
-- title[zh_CN]: 每起事件均有处置过程记录
-- severity: low
-- area: incidents
-- controls: gbt22239:8.1.10.12.c selfeval:SE47 zicha:RA094
-- when: SELECT 1 FROM incidents
-- key: incident
-- why: Weeks later nobody remembers what was switched off first.
-- why[zh_CN]: 过几周就没人记得先关的是哪台设备。
-- fix: Write down the events of {incident} with their times.
-- fix[zh_CN]: 补录 {incident} 的处置过程和时间。
SELECT i.id AS incident, i.discovered_at FROM incidents i
WHERE NOT EXISTS (SELECT 1 FROM incident_events x WHERE x.incident = i.id);
