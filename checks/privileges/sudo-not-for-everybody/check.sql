-- id: sudo-not-for-everybody
-- title: Not everybody may become root through sudo
-- title[zh_CN]: 不允许所有人通过 sudo 成为 root
-- severity: high
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108 zicha:RB149 zicha:RB167
-- param groups: users nobody nogroup | groups that every account belongs to, separated by spaces
-- param groups[zh_CN]: 所有账户都会属于的组，以空格分隔
-- key: who host path
-- why: Each account, that of a service with a hole in it as well, needs nothing but its own
--     password to own the whole host.
-- why[zh_CN]: 任何账户，包括存在漏洞的服务账户，只凭自己的口令就能控制整台主机。
-- fix: Replace the rule of {who} in {path}:{line} by one for the administrators' group (%sudo or
--     %wheel) with visudo.
-- fix[zh_CN]: 用 visudo 将 {path}:{line} 中 {who} 的规则改为仅授予管理员组（%sudo 或 %wheel）。
/* With targetpw or rootpw it is root's password that is asked for. */
SELECT who, host, run_as, command, path, line
FROM sudo_rules
WHERE kind = 'rule' AND command = 'ALL' AND run_as REGEXP '(^|,)(ALL|root|#0)(,|:|$)'
  AND (who = 'ALL'
       OR (substr(who, 1, 1) = '%'
           AND instr(' ' || :groups || ' ', ' ' || substr(who, 2) || ' ') > 0))
  AND (is_nopasswd OR NOT EXISTS (SELECT 1 FROM sudo_rules
                                  WHERE kind = 'default' AND option IN ('targetpw', 'rootpw')));
