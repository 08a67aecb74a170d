-- id: warnings-handled
-- title: Circulars and bulletins were acknowledged, judged and handled within 7 days
-- title[zh_CN]: 通报预警 7 天内签收、研判并处理
-- severity: medium
-- area: incidents
-- controls: gbt22239:8.1.10.12.a gbt22239:8.1.10.5.a zicha:RB074 zicha:RA127 zicha:RB042
--     zicha:RB047 zicha:RB096 zicha:RA079
-- param days: 7 | days until a warning is handled
-- param days[zh_CN]: 处理期限（天）
-- when: SELECT 1 FROM warnings
-- key: warning
-- why: Between bulletin and attack there are days, sometimes hours.
-- why[zh_CN]: 从通报到攻击往往只隔几天甚至几小时。
-- fix: Handle {warning} of {received_on}: who acknowledged it, does it concern the unit, what was
--     done.
-- fix[zh_CN]: 处理 {received_on} 的《{warning}》：签收人、是否涉及本单位、处理结果。
SELECT id AS warning, level, received_on, acknowledged_by, is_concerned, handled_on FROM warnings
WHERE received_on < date('now', '-' || :days || ' days') AND received_on >= date('now', '-1 year')
  AND (acknowledged_by IS NULL OR is_concerned IS NULL OR (is_concerned = 1 AND handled_on IS NULL));
