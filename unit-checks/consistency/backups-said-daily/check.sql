-- id: backups-said-daily
-- title: Daily backups that were answered are recorded, and seen where hosts were inspected
-- title[zh_CN]: 答复“每日备份”与备份记录和检查所见一致
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RB161 zicha:RB093 zicha:RB028 selfeval:SE42 highrisk:6.4.6.1
--     gbt22239:8.1.4.9.a
-- when: SELECT 1 FROM answer_states WHERE question = 'backups-daily' AND state = 'pass'
-- key: what
-- why: The day of the disaster is a late day to learn that "daily" meant "once".
-- why[zh_CN]: 出了灾难才知道“每日备份”只做过一次，就太晚了。
-- fix: Make {what} a daily backup ({stated}), or correct the answer.
-- fix[zh_CN]: 将 {what} 改为每日备份（现为 {stated}），或更正答复。
SELECT b.id AS what, b."every" AS stated
FROM answer_states a JOIN backups b
WHERE a.question = 'backups-daily' AND a.state = 'pass' AND b."every" NOT IN ('real_time', 'daily')
  AND b.class NOT IN ('image') AND NOT EXISTS (
    SELECT 1 FROM backups x WHERE x.system IS b.system AND x."every" IN ('real_time', 'daily'))
UNION ALL
SELECT '-', '-' FROM answer_states a
WHERE a.question = 'backups-daily' AND a.state = 'pass' AND NOT EXISTS (SELECT 1 FROM backups)
UNION ALL
SELECT r.target, r.check_id FROM answer_states a JOIN results r
WHERE a.question = 'backups-daily' AND a.state = 'pass' AND r.is_latest = 1 AND r.state = 'fail' AND r.check_id IN ('backup-recent');
