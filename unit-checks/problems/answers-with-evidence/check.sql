-- id: answers-with-evidence
-- title: Good answers to questions of high severity have evidence
-- title[zh_CN]: 重要事项的符合性答复均有佐证
-- severity: low
-- area: problems
-- controls: zicha:RX001 gbt22239:8.1.7.5.c zicha:RA042
-- when: SELECT 1 FROM answer_states WHERE state = 'pass' AND severity IN ('critical', 'high')
-- key: area
-- why: An answer without evidence is an opinion.
-- why[zh_CN]: 没有佐证的答复只是一种说法。
-- fix: Attach evidence to the answers of the area {area} that have none ({n}): {questions}.
-- fix[zh_CN]: 为“{area}”类尚无佐证的 {n} 条答复附上佐证：{questions}。
WITH bare AS (
  SELECT q.area, a.question, row_number() OVER (PARTITION BY q.area ORDER BY a.question, a.subject) AS rank
  FROM answer_states a LEFT JOIN questions q ON q.id = a.question
  WHERE a.state = 'pass' AND a.severity IN ('critical', 'high') AND coalesce(a.n_evidence, 0) = 0)
SELECT coalesce(area, '-') AS area, count(*) AS n,
  group_concat(CASE WHEN rank <= 5 THEN question END, ', ') || CASE WHEN count(*) > 5 THEN ' …' ELSE '' END AS questions
FROM bare GROUP BY 1;
