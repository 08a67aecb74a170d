-- id: restore-said-tested
-- title: A restore test that was answered is on record
-- title[zh_CN]: 答复“一年内做过恢复测试”有记录支持
-- severity: high
-- area: consistency
-- controls: zicha:RX003 gbt22239:8.1.4.9.a selfeval:SE42 highrisk:6.4.6.1
-- when: SELECT 1 FROM answer_states WHERE question = 'backup-restored-within-year' AND state =
--     'pass'
-- key: -
-- why: A test that nobody wrote down cannot be told from one that nobody made.
-- why[zh_CN]: 没有记录的测试，与没做过无法区分。
-- fix: Record the restore test, or make one, or correct the answer; the last good one is of
--     {last_good}.
-- fix[zh_CN]: 登记恢复测试（或补做），否则更正答复；最近一次成功为 {last_good}。
SELECT a.question, a.answered_on, coalesce((SELECT max("on") FROM restore_tests WHERE result = 'good'), '-') AS last_good
FROM answer_states a
WHERE a.question = 'backup-restored-within-year' AND a.state = 'pass'
  AND NOT EXISTS (SELECT 1 FROM restore_tests t WHERE t.result = 'good' AND t."on" >= date('now', '-1 year'));
