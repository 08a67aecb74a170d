-- id: log-days-agree
-- title: Logs reach back as many days as was answered
-- title[zh_CN]: 日志实际留存天数达到答复的天数
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RA112 zicha:RA113 highrisk:6.5.1.2 gbt22239:8.1.4.3.c
--     gbt22239:8.1.3.5.c
-- param slack: 2 | days that may be missing
-- param slack[zh_CN]: 允许相差的天数
-- when: SELECT 1 FROM answer_states, all_log_spans WHERE question = 'log-retention-days' AND state
--     IN ('pass', 'partly', 'fail')
-- key: target
-- why: "Sixty days" on paper and twelve on the disk: the other forty-eight are those that are asked
--     for.
-- why[zh_CN]: 纸上写留存 60 天，实际只有 12 天，要查的往往就是那 48 天。
-- fix: Keep the logs of {target} longer, or correct the answer: {answered} days were stated, {days}
--     are there.
-- fix[zh_CN]: 延长 {target} 的日志留存，或更正答复：答复 {answered} 天，实际 {days} 天。
SELECT l.target, CAST(max(l.days) AS INTEGER) AS days, CAST(a.value AS INTEGER) AS answered
FROM answer_states a JOIN all_log_spans l
WHERE a.question = 'log-retention-days' AND a.state IN ('pass', 'partly', 'fail') AND l.kind IN ('text', 'journal', 'audit')
GROUP BY l.target
HAVING max(l.days) + :slack < CAST(a.value AS REAL);
