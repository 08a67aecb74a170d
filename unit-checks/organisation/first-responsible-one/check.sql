-- id: first-responsible-one
-- title: Exactly one person is first responsible for the whole unit
-- title[zh_CN]: 全单位有且只有一名网络安全第一责任人
-- severity: high
-- area: organisation
-- controls: gbt22239:8.1.7.1.a gbt22239:7.1.7.1.a zicha:RA083 zicha:RA159 selfeval:SE01
-- key: -
-- why: Where nobody or two people are first responsible, each thinks that the other decides, and
--     nobody answers to the authority.
-- why[zh_CN]: 没有第一责任人或同时有两人，遇事互相推诿，也无人向主管部门负责。
-- fix: Appoint one first responsible person by a formal document and end other appointments; now
--     there are {persons}: {names}.
-- fix[zh_CN]: 以正式文件明确唯一的第一责任人，终止其他任命（现有 {persons} 人：{names}）。
SELECT count(*) AS persons, coalesce(group_concat(person, '; '), '-') AS names
FROM duties
WHERE role = 'first_responsible' AND coalesce(scope, '') = ''
  AND coalesce(until, '9999') >= date('now')
HAVING count(*) <> 1;
