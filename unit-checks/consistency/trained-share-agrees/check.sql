-- id: trained-share-agrees
-- title: The share of staff trained that was answered is that of the records
-- title[zh_CN]: 培训比例的答复与培训记录一致
-- severity: medium
-- area: consistency
-- controls: zicha:RX003 selfeval:SE48 zicha:RA050 zicha:RX001
-- param slack: 5 | percentage points that may differ
-- param slack[zh_CN]: 允许相差的百分点
-- when: SELECT 1 FROM answer_states, trainings WHERE question = 'staff-trained-share' AND
--     answer_states.state IN ('pass', 'partly', 'fail') AND invited > 0
-- key: -
-- why: "All staff trained" beside an attendance list of half is read side by side.
-- why[zh_CN]: “全员培训”和只到了一半的签到表会被放在一起看。
-- fix: Correct the answer ({answered} %) or the records ({recorded} %).
-- fix[zh_CN]: 更正答复（{answered}%）或培训记录（{recorded}%）。
WITH recorded(percent) AS (
  SELECT 100.0 * sum(attended) / sum(invited) FROM trainings
  WHERE invited > 0 AND class IN ('awareness', 'publicity', 'case') AND held_on >= date('now', '-1 year')
)
SELECT a.value AS answered, coalesce(round(r.percent, 1), '-') AS recorded FROM answer_states a JOIN recorded r
WHERE a.question = 'staff-trained-share' AND a.state IN ('pass', 'partly', 'fail')
  AND CAST(a.value AS REAL) > coalesce(r.percent, 0) + :slack;
