-- id: answers-with-evidence
-- title: Good answers to questions of high severity have evidence
-- title[zh_CN]: 重要事项的符合性答复均有佐证
-- severity: low
-- area: problems
-- controls: zicha:RX001 gbt22239:8.1.7.5.c zicha:RA042
-- when: SELECT 1 FROM answer_states WHERE state = 'pass' AND severity IN ('critical', 'high')
-- key: question subject
-- why: An answer without evidence is an opinion.
-- why[zh_CN]: 没有佐证的答复只是一种说法。
-- fix: Attach evidence to the answer {question} {subject}.
-- fix[zh_CN]: 为答复 {question}{subject} 附上佐证。
SELECT question, coalesce(subject, '') AS subject, answered_on FROM answer_states
WHERE state = 'pass' AND severity IN ('critical', 'high') AND coalesce(n_evidence, 0) = 0;
