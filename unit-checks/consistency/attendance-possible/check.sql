-- id: attendance-possible
-- title: The numbers of each training are possible: attendance, examination, list of names
-- title[zh_CN]: 培训人数前后一致：实到、考核与名单相符
-- severity: low
-- area: consistency
-- controls: zicha:RX003 selfeval:SE48 selfeval:SE49 zicha:RX001
-- when: SELECT 1 FROM trainings
-- key: training
-- why: Numbers that cannot be true cast doubt on those that are.
-- why[zh_CN]: 不可能的数字会让真实的数字也没人信。
-- fix: Correct {training}: attended {attended}, examined {examined}, {listed} names listed.
-- fix[zh_CN]: 更正 {training}：实到 {attended}、考核 {examined}、名单 {listed} 人。
WITH listed(training, n) AS (SELECT training, count(*) FROM attendance GROUP BY training)
SELECT t.id AS training, coalesce(t.attended, '-') AS attended, coalesce(t.examined, '-') AS examined, coalesce(l.n, 0) AS listed
FROM trainings t LEFT JOIN listed l ON l.training = t.id
WHERE t.examined > t.attended OR l.n > t.attended OR t.attended > t.invited OR t.passed > t.examined OR t.held_on > date('now') AND t.attended > 0;
