-- id: account-name-unique
-- title: Every account name stands in /etc/passwd once
-- title[zh_CN]: /etc/passwd 中的账户名不重复
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RB148
-- key: name
-- same-as: xccdf:account_unique_name
-- why: Of two lines with one name most programs see the first only: who edits or locks the other
--     believes that the account is closed, and it is not.
-- why[zh_CN]: 同名账户有两行时，大多数程序只认第一行：修改或锁定了另一行的人以为账户已关闭，其实并没有。
-- fix: Remove the surplus lines of {name} from {path} with vipw (lines {lines}).
-- fix[zh_CN]: 用 vipw 从 {path} 中删除 {name} 的多余行（第 {lines} 行）。
SELECT name, group_concat(uid, ' ') AS uids, path, group_concat(line, ' ') AS lines
FROM users
GROUP BY name
HAVING count(*) > 1;
