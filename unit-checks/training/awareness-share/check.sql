-- id: awareness-share
-- title: At least 90 % of those invited took part in awareness education within a year
-- title[zh_CN]: 一年内意识教育参加率不低于 90%
-- severity: medium
-- area: training
-- controls: selfeval:SE48 gbt22239:8.1.8.3.a zicha:RB051 zicha:RA050 zicha:RB203
-- param percent: 90 | smallest share in percent
-- param percent[zh_CN]: 最低参加率（%）
-- when: SELECT 1 FROM trainings WHERE class IN ('awareness', 'publicity', 'case') AND invited > 0
--     AND held_on >= date('now', '-1 year')
-- key: -
-- why: Those who never come are those who need it.
-- why[zh_CN]: 经常缺席的人，往往最需要培训。
-- fix: Repeat the training for those who were absent; {attended} of {invited} came ({percent} %).
-- fix[zh_CN]: 为缺席人员补训；应到 {invited} 人，实到 {attended} 人（{percent}%）。
SELECT sum(attended) AS attended, sum(invited) AS invited, round(100.0 * sum(attended) / sum(invited), 1) AS percent
FROM trainings
WHERE class IN ('awareness', 'publicity', 'case') AND invited > 0 AND held_on >= date('now', '-1 year')
HAVING coalesce(100.0 * sum(attended) / sum(invited), 0) < :percent + 0;
