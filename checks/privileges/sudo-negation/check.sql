-- id: sudo-negation
-- title: sudo rules say what is allowed, not what is forbidden
-- title[zh_CN]: sudo 规则只列允许的命令，不用排除法
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d
-- key: who host command path
-- same-as: xccdf:sudoers_no_command_negation
-- why: Whoever may run all commands but one copies that one to another name and runs it.
-- why[zh_CN]: 允许执行除某命令之外的全部命令时，只需把该命令复制成另一个名字即可执行。
-- fix: In {path}:{line} replace {command} and what stands with it by the list of commands that
--     {who} needs.
-- fix[zh_CN]: 在 {path}:{line} 中，把 {command} 及其所在的规则改为 {who} 所需命令的清单。
SELECT who, host, run_as, command, path, line
FROM sudo_rules
WHERE kind = 'rule' AND command LIKE '!%';
