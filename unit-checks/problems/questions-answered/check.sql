-- id: questions-answered
-- title: Questions are answered, and no answer has run out
-- title[zh_CN]: 问题均已答复且未过期
-- severity: medium
-- area: problems
-- controls: gbt22239:8.1.7.5.b selfeval:SE50 zicha:RX001 zicha:RA082
-- param share: 10 | percent of questions that may be open
-- param share[zh_CN]: 允许未答复的比例（%）
-- key: -
-- why: What nobody answered is in the report as "not verified".
-- why[zh_CN]: 没有答复的事项，报告里只能写“未核实”。
-- fix: Answer the open questions with `zicha ask`: {open} of {all} are open or have run out.
-- fix[zh_CN]: 用 `zicha ask` 答复：{all} 项中 {open} 项未答复或已过期。
SELECT sum(state IN ('manual', 'expired')) AS open, count(*) AS "all" FROM answer_states
HAVING sum(state IN ('manual', 'expired')) * 100 > count(*) * :share;
