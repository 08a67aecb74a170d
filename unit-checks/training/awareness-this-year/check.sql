-- id: awareness-this-year
-- title: Awareness education for all staff was held within a year
-- title[zh_CN]: 一年内开展过面向全员的安全意识教育
-- severity: medium
-- area: training
-- controls: selfeval:SE48 gbt22239:8.1.8.3.a zicha:RA050 zicha:RA185 zicha:RA092 zicha:RA070
--     zicha:RB018 zicha:RB105 zicha:RA195
-- key: -
-- why: Most incidents begin with somebody who opened what should have stayed closed.
-- why[zh_CN]: 多数事件都始于有人点开了不该点的东西。
-- fix: Hold an awareness event for all staff and record it under trainings.
-- fix[zh_CN]: 组织面向全员的意识教育并录入“培训”。
SELECT max(held_on) AS last_held FROM trainings
WHERE audience = 'all' AND class IN ('awareness', 'publicity', 'case')
HAVING coalesce(max(held_on), '') < date('now', '-1 year');
