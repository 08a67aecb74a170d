-- id: leaks-agree
-- title: No leak is on record that an answer or a declaration denies
-- title[zh_CN]: 失泄密的答复、声明与记录一致
-- severity: critical
-- area: consistency
-- controls: zicha:RX003 zicha:RA189 zicha:RB033
-- when: SELECT 1 FROM answer_states WHERE question = 'leaks-so-far' AND state IN ('pass', 'partly',
--     'fail') UNION ALL SELECT 1 FROM declarations WHERE subject = 'leaks'
-- key: kind
-- why: Who denies a leak that stands in his own list answers for two offences.
-- why[zh_CN]: 自己台账里有记录还否认，就是错上加错。
-- fix: Correct the {kind} ({stated}): {recorded} leaks are on record.
-- fix[zh_CN]: 更正数量（{kind}：{stated}）：已登记 {recorded} 起失泄密。
WITH stated(kind, stated) AS (
  SELECT 'answer', CAST(value AS INTEGER) FROM answer_states WHERE question = 'leaks-so-far' AND state IN ('pass', 'partly', 'fail')
  UNION ALL
  SELECT 'declaration', "count" FROM declarations WHERE subject = 'leaks'
)
SELECT kind, stated, (SELECT count(*) FROM incidents WHERE is_leak = 1) AS recorded FROM stated
WHERE stated < (SELECT count(*) FROM incidents WHERE is_leak = 1);
