-- id: sudo-all-by-group
-- title: Full rights through sudo come from the administrators' group only
-- title[zh_CN]: sudo 的全部权限只授予管理员组
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- param allowed: root %root %sudo %wheel %admin | who may have all commands, separated by spaces
-- param allowed[zh_CN]: 允许执行全部命令的用户和组，以空格分隔
-- key: who host path
-- why: Rights that single files grant to single persons are overlooked when somebody changes post
--     or leaves; the members of one group are seen at a glance.
-- why[zh_CN]: 分散在各文件中授予个人的权限，在人员调岗或离岗时容易遗漏；统一归入一个组则一目了然。
-- fix: Put {who} into the administrators' group if that is right (usermod -aG sudo) and remove the
--     rule in {path}:{line}.
-- fix[zh_CN]: 若 {who} 确需该权限，将其加入管理员组（usermod -aG sudo），并删除 {path}:{line} 的规则。
SELECT who, host, run_as, command, path, line
FROM sudo_rules
WHERE kind = 'rule' AND command = 'ALL' AND who <> 'ALL' AND who NOT LIKE '!%'
  AND run_as REGEXP '(^|,)(ALL|root|#0)(,|:|$)'
  AND instr(' ' || :allowed || ' ', ' ' || who || ' ') = 0;
