-- id: duty-holder-known
-- title: Every duty is held by somebody in the list of people
-- title[zh_CN]: 担任职责的人员均在人员名册中
-- severity: low
-- area: organisation
-- controls: gbt22239:8.1.7.1.b gbt22239:8.1.10.6.a zicha:RB012
-- when: SELECT 1 FROM duties
-- key: id
-- why: Of somebody who is not in the list nobody knows the telephone number, and nobody notices the
--     day of leaving.
-- why[zh_CN]: 名册里没有的人，电话查不到，离岗了也没人知道。
-- fix: Enter {person} among the people, or give {role} to somebody who works here.
-- fix[zh_CN]: 将 {person} 录入人员名册，或将 {role} 交由在岗人员担任。
SELECT id, role, person FROM duties
WHERE coalesce(until, '9999') >= date('now') AND person NOT IN (SELECT id FROM people);
