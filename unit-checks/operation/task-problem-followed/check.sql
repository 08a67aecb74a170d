-- id: task-problem-followed
-- title: A recurring duty that found a problem led to a problem on record
-- title[zh_CN]: 周期性工作发现的问题均已登记跟踪
-- severity: medium
-- area: operation
-- controls: zicha:RA047 zicha:RB069 zicha:RB138 gbt22239:8.1.7.5.a gbt22239:8.1.7.5.c
-- when: SELECT 1 FROM task_records WHERE result = 'problem'
-- key: id
-- why: "Problem found" without a follow-up is a problem known and kept.
-- why[zh_CN]: 发现问题却不跟进，等于明知有问题而放任不管。
-- fix: Record what {task} found on {on} as a problem.
-- fix[zh_CN]: 将 {task}（{on}）发现的问题登记入“问题”。
SELECT r.id, r.task, r."on" FROM task_records r
WHERE r.result = 'problem' AND r."on" >= date('now', '-1 year') AND NOT EXISTS (
  SELECT 1 FROM problems p
  WHERE p.source = 'person' AND p.first_seen_on BETWEEN r."on" AND date(r."on", '+3 days'));
