-- id: incidents-agree
-- title: As many incidents are answered and declared as are recorded
-- title[zh_CN]: 安全事件数的答复、声明与记录一致
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RA121 zicha:RB176 selfeval:SE47 gbt22239:8.1.10.12.a
-- when: SELECT 1 FROM answer_states WHERE question = 'incidents-this-year' AND state IN ('pass',
--     'partly', 'fail') UNION ALL SELECT 1 FROM declarations WHERE subject = 'incidents'
-- key: kind
-- why: "No incident" signed by the director, with an incident in the unit's own list, is
--     concealment.
-- why[zh_CN]: 单位领导签了“无事件”，自己的台账里却有事件，就是瞒报。
-- fix: Correct the {kind} ({stated}): {recorded} incidents are on record since {since}.
-- fix[zh_CN]: 更正数量（{kind}：{stated}）：自 {since} 起登记了 {recorded} 起事件。
WITH stated(kind, stated, since, until) AS (
  SELECT 'answer', CAST(value AS INTEGER), strftime('%Y-01-01', answered_on), date(answered_on, '+1 day') FROM answer_states
  WHERE question = 'incidents-this-year' AND state IN ('pass', 'partly', 'fail')
  UNION ALL
  SELECT 'declaration', "count", strftime('%Y-01-01', signed_on), coalesce(date(valid_until, '+1 day'), date(signed_on, '+1 year')) FROM declarations WHERE subject = 'incidents'
)
SELECT s.kind, s.stated, s.since,
  (SELECT count(*) FROM incidents i WHERE i.discovered_at >= s.since AND i.discovered_at < s.until) AS recorded
FROM stated s
WHERE s.stated <> (SELECT count(*) FROM incidents i WHERE i.discovered_at >= s.since AND i.discovered_at < s.until);
