-- id: fallback-trained
-- title: Charge operators and nurses were trained for working without the system within a year
-- title[zh_CN]: 收费、护理等操作员一年内接受过停机应急培训
-- severity: medium
-- area: training
-- controls: zicha:RB173 zicha:RB201 zicha:RB174 gbt22239:8.1.10.13.c
-- when: SELECT 1 FROM systems WHERE is_continuous = 1 AND coalesce(status, 'running') = 'running'
-- key: -
-- why: When the system stops, the queue at the counter does not; who has never written a bill by
--     hand stops with it.
-- why[zh_CN]: 系统停了，窗口的队伍不会停；没练过手工开票的人只能干等。
-- fix: Train the operators for the fallback and record it (topic fallback, audience operators).
-- fix[zh_CN]: 组织操作员停机应急培训并登记（内容：停机应急，对象：操作员）。
SELECT max(held_on) AS last_held FROM trainings
WHERE topic = 'fallback' AND audience IN ('operators', 'all')
HAVING coalesce(max(held_on), '') < date('now', '-1 year');
