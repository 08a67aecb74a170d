-- id: sudo-everybody
-- title: sudo does not give every account every command
-- title[zh_CN]: sudo 未向所有账户授予所有命令
-- severity: high
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: who host path
-- same-as: xccdf:sudo_restrict_privilege_elevation_to_authorized
-- why: With `ALL ALL=(ALL) ALL` each account can become any other, and root, with nothing but its
--     own password.
-- why[zh_CN]: `ALL ALL=(ALL) ALL` 使任何账户仅凭自己的口令就能成为其他账户乃至 root。
-- fix: Remove the rule in {path}, line {line} (visudo), and name the people or the group that need
--     it.
-- fix[zh_CN]: 用 visudo 删除 {path} 第 {line} 行的规则，并写明确有需要的人员或组。
SELECT who, host, run_as, command, path, line
FROM sudo_rules
WHERE kind = 'rule' AND who = 'ALL' AND host = 'ALL' AND command = 'ALL'
  AND run_as REGEXP '(^|,)ALL(,|:|$)';
