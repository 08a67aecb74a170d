-- id: changes-approved
-- title: Changes of systems were approved, tested and could be undone
-- title[zh_CN]: 系统变更经过审批和测试并有回退方案
-- severity: medium
-- area: systems
-- controls: gbt22239:7.1.7.3.b gbt22239:8.1.10.10.a gbt22239:8.1.10.10.b gbt22239:8.1.10.10.c
--     gbt22239:8.1.10.6.g gbt22239:8.1.10.8.b gbt22239:8.1.7.3.b zicha:RB181
-- when: SELECT 1 FROM changes WHERE "on" >= date('now', '-1 year')
-- key: id
-- why: Most outages follow a change that was made in a hurry.
-- why[zh_CN]: 多数停机都发生在仓促变更之后。
-- fix: Complete the record of the change {what} of {system} ({on}): approval, test, way back.
-- fix[zh_CN]: 补全 {system} 变更（{what}，{on}）的审批、测试和回退方案。
SELECT id, system, what, "on", approved_by, tested_on, has_rollback FROM changes
WHERE "on" >= date('now', '-1 year') AND (approved_by IS NULL OR coalesce(tested_on, '9999') > "on" OR coalesce(has_rollback, 0) = 0);
