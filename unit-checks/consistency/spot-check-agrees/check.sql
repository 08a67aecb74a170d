-- id: spot-check-agrees
-- title: What the unit answered is what a spot check found
-- title[zh_CN]: 自查答复与抽查结果一致
-- severity: medium
-- area: consistency
-- controls: zicha:RX003 zicha:RA042 zicha:RA028 zicha:RA139
-- when: SELECT 1 FROM spot_checks s WHERE s.unit_code IS NULL OR s.unit_code = s.unit
-- key: item object
-- why: A self-inspection that spot checks refute counts for nothing as a whole.
-- why[zh_CN]: 一项被抽查推翻，整个自查都会被打问号。
-- fix: Correct the answer on {item} (claimed "{claimed}", found "{found}").
-- fix[zh_CN]: 更正 {item} 的答复（自查“{claimed}”，抽查“{found}”）。
SELECT s.item, coalesce(s.object, '-') AS object, coalesce(s.claimed, a.value, '-') AS claimed, s.found, s."on"
FROM spot_checks s LEFT JOIN answer_states a ON a.question = s.item AND coalesce(a.subject, '') IN ('', coalesce(s.object, ''))
WHERE s.verdict = 'differs' AND (s.unit_code IS NULL OR s.unit_code = s.unit) AND s."on" >= date('now', '-1 year')
  AND (a.question IS NULL AND coalesce(s.claimed, '') <> '' AND s."on" >= date('now', '-90 days') OR a.state = 'pass' AND a.answered_on <= s."on");
