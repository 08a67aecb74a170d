-- id: visit-work-recorded
-- title: Of every maintenance by outsiders the work done is recorded
-- title[zh_CN]: 外部维护均记录工作内容
-- severity: low
-- area: rooms
-- controls: selfeval:SE14 selfeval:SE12 gbt22239:8.1.10.4.b gbt22239:8.1.10.6.h zicha:RA197
--     zicha:RA119
-- when: SELECT 1 FROM visits WHERE purpose = 'maintenance'
-- key: id
-- why: When a system behaves oddly, the first question is who did what to it last.
-- why[zh_CN]: 系统出现异常，首先要查最近谁动过什么。
-- fix: Record the work of the visit of {came_at}.
-- fix[zh_CN]: 补记 {came_at} 来访的工作内容。
SELECT id, came_at, area FROM visits
WHERE purpose = 'maintenance' AND coalesce("work", '') = '' AND came_at >= date('now', '-1 year');
